package newsreel.cli.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.cli.report.ArticleBlock;

/**
 * A number that an article has, or no longer, or that says something else.
 *
 * @param before null when it had it not
 * @param after null when it has it not
 * @param around its words, and the text that they stand in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NumberChange(
        @JsonProperty("change") String kind, @JsonIgnore String detail, Quantity before, Quantity after, String around)
        implements Change {

    /** All that there are; a number that says several things otherwise is one for each. */
    static Stream<NumberChange> of(EnrichedArticle before, EnrichedArticle after) {
        return NumberPairs.of(before, after).stream().flatMap(pair -> of(pair, before, after));
    }

    private static Stream<NumberChange> of(NumberPair pair, EnrichedArticle before, EnrichedArticle after) {
        if (pair.after() == null) {
            return Stream.of(new NumberChange(
                    "number lost", word(pair.before().kind()), pair.before(), null, around(before, pair.before())));
        }
        String around = around(after, pair.after());
        return pair.before() == null
                ? Stream.of(new NumberChange("number added", word(pair.after().kind()), null, pair.after(), around))
                : Stream.of(NumberPart.values())
                        .filter(part -> !Objects.equals(part.of(pair.before()), part.of(pair.after())))
                        .map(part -> part.change(pair.before(), pair.after(), around));
    }

    private static String around(EnrichedArticle article, Quantity number) {
        return Excerpt.around(article.text(number.field()), number.start(), number.end());
    }

    /** {@code AT_LEAST} as JSON has it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> lines() {
        return Stream.of(Stream.of(around), line("- ", before), line("+ ", after))
                .flatMap(line -> line)
                .toList();
    }

    private static Stream<String> line(String mark, Quantity number) {
        return Stream.ofNullable(number).map(it -> mark + ArticleBlock.line(it));
    }
}
