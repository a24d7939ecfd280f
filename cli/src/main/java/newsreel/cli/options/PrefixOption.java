package newsreel.cli.options;

import newsreel.article.TopicNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which pipeline of a cluster is meant. */
public final class PrefixOption {

    @Option(
            names = "--topic-prefix",
            paramLabel = "PREFIX",
            defaultValue = TopicNames.STANDARD_PREFIX,
            converter = Converter.class,
            description =
                    "What the names of the topics begin with; pipelines that share a cluster have one each (default: ${DEFAULT-VALUE}).")
    private TopicNames topics;

    public TopicNames topics() {
        return topics;
    }

    /** Reads a prefix, and says what is wrong with one that Kafka would not take. */
    static final class Converter implements ITypeConverter<TopicNames> {
        @Override
        public TopicNames convert(String prefix) {
            try {
                return new TopicNames(prefix);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
