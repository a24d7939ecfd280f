package newsreel.article;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import newsreel.article.Amount.Date;
import newsreel.article.Amount.Exact;
import newsreel.article.Amount.Move;
import newsreel.article.Amount.Range;
import newsreel.article.Amount.Time;
import newsreel.article.Amount.Verbatim;
import newsreel.article.Quantity.Bound;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;

/** Articles and quantities that the tests share. */
final class Examples {
    private static final Instant PUBLISHED = Instant.parse("2018-10-05T09:15:00Z");
    private static final Instant RETRIEVED = Instant.parse("2018-10-06T00:00:00.123456789Z");

    private Examples() {}

    /** Every form an amount can take, with the values that stress its JSON. */
    static Stream<Quantity> quantities() {
        return Stream.of(
                quantity("$115-billion", Kind.MONEY, exact("115000000000"), "USD", null, null),
                quantity("a trillion dollars", Kind.MONEY, exact("1E+12"), "USD", null, null),
                quantity("1.150 percent", Kind.PERCENT, exact("1.150"), "percent", Bound.APPROXIMATELY, Trend.UP),
                quantity("a trillionth", Kind.COUNT, exact("0.000000000001"), null, null, null),
                quantity("minus 40", Kind.MEASURE, exact("-40"), "degree-celsius", Bound.LESS_THAN, Trend.DOWN),
                quantity("0", Kind.COUNT, exact("0"), null, Bound.AT_LEAST, null),
                quantity(
                        "123456789012345678901234567890.123456789",
                        Kind.COUNT,
                        exact("123456789012345678901234567890.123456789"),
                        null,
                        Bound.AT_MOST,
                        null),
                quantity(
                        "$10 to $15 billion",
                        Kind.MONEY,
                        new Range(number("1E+10"), number("15000000000")),
                        "USD",
                        null,
                        null),
                quantity(
                        "from $2,415 to $2,315",
                        Kind.MONEY,
                        new Move(number("2415"), number("2315")),
                        "USD",
                        null,
                        Trend.DOWN),
                quantity("July 7", Kind.DATE, new Date("--07-07"), null, null, null),
                new Quantity(
                        "Friday",
                        TextField.BODY,
                        0,
                        6,
                        Kind.DATE,
                        new Verbatim(),
                        "1993-04-16",
                        null,
                        null,
                        null,
                        null),
                new Quantity(
                        "July 7",
                        TextField.BODY,
                        0,
                        6,
                        Kind.DATE,
                        new Date("--07-07"),
                        "1993-07-07",
                        null,
                        null,
                        null,
                        null),
                quantity("1986", Kind.DATE, new Date("1986"), null, null, null),
                quantity("10:30 a.m.", Kind.TIME, new Time("T10:30"), null, null, null),
                quantity("9-2", Kind.SCORE, new Verbatim(), null, null, null),
                quantity("“three‑quarters” 😀", Kind.RATIO, exact("0.75"), null, Bound.MORE_THAN, null));
    }

    static EnrichedArticle full() {
        String body = "Rates rose 5% on Monday.\n\nThen it rained.";
        Quantity rise = new Quantity(
                "5%", TextField.BODY, 11, 13, Kind.PERCENT, exact("5"), null, "percent", "rates", null, Trend.UP);
        return EnrichedArticle.builder()
                .id("id-1")
                .version(2)
                .source("Courier")
                .uri("https://news.example/1")
                .published(PUBLISHED)
                .enrichedBy("1.0.0-8f3a52c1")
                .retrieved(RETRIEVED)
                .language("en")
                .headline("Rates rise")
                .subheadline("Then rain")
                .byline("By Jane Doe")
                .authors(List.of("Jane Doe"))
                .dateline("LONDON")
                .body(body)
                .topics(List.of(
                        new Topic("medtop:20000376", "international trade", 0.75, List.of("rates", "“rose”")),
                        new Topic("N2:TRD-1", "Handel", 1, List.of(), "Acme News")))
                .numbers(List.of(rise))
                .build();
    }

    static EnrichedArticle bare() {
        return withNumbers(List.of());
    }

    static EnrichedArticle withNumbers(List<Quantity> numbers) {
        return EnrichedArticle.builder().id("id-1").numbers(numbers).build();
    }

    static RawArticle raw() {
        return RawArticle.builder()
                .id("id-1")
                .source("Courier")
                .uri("https://news.example/1")
                .contentType("text/plain")
                .headline("Rates rise")
                .byline("By Jane Doe")
                .language("en")
                .published(PUBLISHED)
                .retrieved(RETRIEVED)
                .content("Rates rose 5% on Monday.\n\n“Then,” she said, it rained\t😀\u0000.")
                .build();
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static Exact exact(String number) {
        return new Exact(number(number));
    }

    private static Quantity quantity(String text, Kind kind, Amount amount, String unit, Bound bound, Trend trend) {
        return new Quantity(text, TextField.BODY, 0, text.length(), kind, amount, null, unit, null, bound, trend);
    }
}
