package newsreel.cli.options;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsreel.search.query.AmountRange;
import newsreel.search.query.NumberCondition;
import newsreel.search.query.Query;
import newsreel.search.query.Vocabulary;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which articles are wanted: by a query, by options, or by both. */
public final class FilterOptions {
    @Mixin
    private QueryOptions queryOptions;

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Only articles that the query means: 'amount>1bn USD tariff'; see QUERIES.md.")
    private String query;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Only articles in the topic or one below it: a code, a name, or words of a name.")
    private String topic;

    @Option(names = "--min", paramLabel = "N", description = "Only articles with a number that is no less: 1e9.")
    private BigDecimal min;

    @Option(names = "--max", paramLabel = "N", description = "Only articles with a number that is no more.")
    private BigDecimal max;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "Only articles with a number in that unit, the same as of --min and --max: USD, barrel.")
    private String unit;

    @Option(
            names = "--since",
            paramLabel = "INTERVAL",
            converter = IntervalConverter.class,
            description = "Only articles that were published so long ago at most: 30m, 1h, 2d.")
    private Duration since;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What is wanted; empty when all is, whether it is an article or not. */
    public Optional<Query> wanted() {
        if (query == null && topic == null && since == null && min == null && max == null && unit == null) {
            return Optional.empty();
        }
        List<Query> parts = new ArrayList<>();
        if (query != null) {
            parts.add(queryOptions.parse(query));
        }
        if (topic != null) {
            parts.add(new Query.InTopic(topic, vocabulary().topics().within(topic)));
        }
        if (since != null) {
            parts.add(new Query.Published(Instant.now().minus(since), null));
        }
        if (min != null || max != null || unit != null) {
            parts.add(new Query.OneNumber(conditions()));
        }
        return Optional.of(new Query.And(parts));
    }

    private List<NumberCondition> conditions() {
        List<NumberCondition> conditions = new ArrayList<>();
        if (min != null || max != null) {
            AmountRange range = AmountRange.closed(min, max);
            if (range.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "--min " + min + " is more than --max " + max);
            }
            conditions.add(new NumberCondition.HowMuch(range));
        }
        if (unit != null) {
            conditions.add(
                    new NumberCondition.InUnit(vocabulary().units().of(unit).orElse(unit)));
        }
        return conditions;
    }

    private Vocabulary vocabulary() {
        return queryOptions.vocabulary();
    }
}
