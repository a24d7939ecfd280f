package newsreel.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.numbers.words.Tables;

/**
 * A sentence of an article of some day, with what its dates mean.
 *
 * @param numbers reads its language
 * @param published null when it is not known
 */
record DatedSentence(NumberExtractor numbers, Instant published, String text, List<Meant> dates) {
    private static final String NONE = "-";

    /** Words of a date, and the date that they mean. */
    record Meant(String words, String when) {
        boolean is(Quantity quantity) {
            boolean same = quantity.text().contains(words) || words.contains(quantity.text());
            return same && when.equals(quantity.when());
        }
    }

    /** Those of a table: day, sentence and dates in columns, as its head tells. */
    static List<DatedSentence> read(String resource) {
        return read(NumberExtractors.english(), resource);
    }

    /** The same, of another language. */
    static List<DatedSentence> read(NumberExtractor numbers, String resource) {
        return new Tables(DatedSentence.class)
                .columns(resource).stream().map(row -> of(numbers, row)).toList();
    }

    private static DatedSentence of(NumberExtractor numbers, String[] columns) {
        Instant published = columns[0].equals(NONE)
                ? null
                : LocalDate.parse(columns[0]).atTime(12, 0).toInstant(ZoneOffset.UTC);
        List<Meant> dates = columns[2].equals(NONE)
                ? List.of()
                : Arrays.stream(columns[2].split("; "))
                        .map(date -> date.split("="))
                        .map(date -> new Meant(date[0], date[1]))
                        .toList();
        return new DatedSentence(numbers, published, columns[1], dates);
    }

    /** Its quantities that mean a date. */
    List<Quantity> found() {
        ArticleText article =
                ArticleText.builder().body(text).published(published).build();
        return numbers.extract(article).stream()
                .filter(quantity -> quantity.when() != null)
                .toList();
    }

    /** Whether those are all that it should have, and no others. */
    boolean isRight() {
        List<Quantity> rest = new ArrayList<>(found());
        boolean all = rest.size() == dates.size();
        for (Meant date : dates) {
            all &= rest.stream().filter(date::is).findFirst().map(rest::remove).orElse(false);
        }
        return all;
    }
}
