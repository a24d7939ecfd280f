package newsreel.cli.options;

import java.time.Clock;
import java.util.function.Consumer;
import newsreel.search.query.Query;
import newsreel.search.query.QueryParser;
import newsreel.search.query.UnknownTopics;
import newsreel.search.query.UnreadableQueryException;
import newsreel.search.query.Vocabulary;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How queries are read: with the topics that are known, those of {@code --topics} among them. */
public final class QueryOptions {
    @Mixin
    private EnricherOptions enricherOptions;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private Vocabulary vocabulary;

    /** What the words of a query may name. */
    public Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = KnownWords.of(enricherOptions.mediaTopics());
        }
        return vocabulary;
    }

    public QueryParser parser() {
        return new QueryParser(vocabulary(), Clock.systemUTC());
    }

    /** @throws ParameterException that says where the query cannot be read, and shows the nearest that can */
    public Query parse(String text) {
        try {
            return parser().parse(text);
        } catch (UnreadableQueryException e) {
            throw unreadable(text, e.reason(), e.position(), e.nearest());
        }
    }

    /** Says which of its topics nobody knows here: a slip of the pen finds nothing, and says nothing either. */
    public static void warnOfUnknownTopics(Query query, Consumer<String> warn) {
        UnknownTopics.of(query)
                .forEach(asked -> warn.accept("no topic known here has \"" + asked
                        + "\" for its code or in its name, so only articles that name it just so are meant; "
                        + "newsreel topics tells what is known, --topics DIR adds to it"));
    }

    /**
     * What a person is told of a query that cannot be read.
     *
     * @param position where, as an index into the text
     * @param nearest what can be read; null or empty when nothing is near
     */
    public ParameterException unreadable(String text, String reason, int position, String nearest) {
        String line = text.replaceAll("\\s", " ");
        String place = " ".repeat(Math.max(0, Math.min(position, line.length()))) + "^";
        String near = nearest == null || nearest.isEmpty() ? "" : "nearest: " + nearest;
        return new ParameterException(
                spec.commandLine(),
                String.join(System.lineSeparator(), reason, line, place, near).stripTrailing());
    }
}
