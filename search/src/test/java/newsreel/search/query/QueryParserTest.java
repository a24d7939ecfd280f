package newsreel.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import newsreel.article.Quantity;
import newsreel.search.query.NumberCondition.HowMuch;
import newsreel.search.query.NumberCondition.InUnit;
import newsreel.search.query.NumberCondition.Moving;
import newsreel.search.query.NumberCondition.Near;
import newsreel.search.query.NumberCondition.OfKind;
import newsreel.search.query.Query.And;
import newsreel.search.query.Query.Everything;
import newsreel.search.query.Query.InLanguage;
import newsreel.search.query.Query.InTopic;
import newsreel.search.query.Query.Named;
import newsreel.search.query.Query.Not;
import newsreel.search.query.Query.OneNumber;
import newsreel.search.query.Query.Or;
import newsreel.search.query.Query.Origin;
import newsreel.search.query.Query.Published;
import newsreel.search.query.Query.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static final Instant NOW = Instant.parse("2026-07-08T12:00:00Z");

    private static final TopicTree TOPICS = new TopicTree(List.of(
            new TopicTree.Node("medtop:04000000", "economy, business and finance", null),
            new TopicTree.Node("medtop:20000373", "international trade", "medtop:04000000"),
            new TopicTree.Node("medtop:20000376", "trade dispute", "medtop:20000373"),
            new TopicTree.Node("medtop:15000000", "sport", null)));

    private static final Units UNITS = Units.basic()
            .or(word -> Optional.ofNullable(
                    Map.of("barrels", "barrel", "km", "kilometer", "m", "meter").get(word)));

    private final QueryParser parser = new QueryParser(new Vocabulary(TOPICS, UNITS), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void shouldReadTheFirstExample() {
        assertThat(parser.parse("topic:\"international trade\" amount>1bn USD since:1d tariff"))
                .isEqualTo(new And(List.of(
                        new InTopic("international trade", Set.of("medtop:20000373", "medtop:20000376")),
                        new OneNumber(List.of(more("1000000000"), new InUnit("USD"))),
                        new Published(NOW.minusSeconds(86400), null),
                        new Text("tariff"))));
    }

    @Test
    void shouldMeanEverythingByNothing() {
        assertThat(parser.parse("  ")).isEqualTo(new Everything());
    }

    @Test
    void shouldReadWordsAndPhrases() {
        assertThat(parser.parse("steel \"rare earths\" well-known"))
                .isEqualTo(new And(List.of(new Text("steel"), new Text("rare earths"), new Text("well-known"))));
        assertThat(parser.parse("\"she said \\\"no\\\"\"")).isEqualTo(new Text("she said \"no\""));
    }

    @Test
    void shouldBindTogetherBeforeAlternatives() {
        Query expected = new Or(List.of(
                new And(List.of(new Text("a"), new Text("b"))), new And(List.of(new Text("c"), new Text("d")))));

        assertThat(parser.parse("a b OR c d")).isEqualTo(expected);
        assertThat(parser.parse("a AND b OR c AND d")).isEqualTo(expected);
        assertThat(parser.parse("(a b) OR (c d)")).isEqualTo(expected);
    }

    @Test
    void shouldReadWhatIsNotWanted() {
        assertThat(parser.parse("steel -sport -(tennis OR golf)"))
                .isEqualTo(new And(List.of(
                        new Text("steel"),
                        new Not(new Text("sport")),
                        new Not(new Or(List.of(new Text("tennis"), new Text("golf")))))));
        assertThat(parser.parse("NOT sport")).isEqualTo(new Not(new Text("sport")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topic:medtop:20000376 | medtop:20000376",
                "topic:20000376 | medtop:20000376",
                "topic:\"Trade Dispute\" | medtop:20000376",
                "topic:04000000 | medtop:04000000 medtop:20000373 medtop:20000376",
                "topic:trade | medtop:20000373 medtop:20000376",
                "topic:nothing | ''"
            })
    void shouldFindTopicsByCodeNameAndWhatIsAbove(String text, String ids) {
        Query query = parser.parse(text);

        assertThat(query).isInstanceOf(InTopic.class);
        assertThat(((InTopic) query).ids()).isEqualTo(ids.isEmpty() ? Set.of() : Set.of(ids.split(" ")));
    }

    @Test
    void shouldReadNamesAndLanguages() {
        assertThat(parser.parse("source:\"Associated Press\" author:Smith dateline:tokyo lang:pt_BR"))
                .isEqualTo(new And(List.of(
                        new Named(Origin.SOURCE, "Associated Press"),
                        new Named(Origin.AUTHOR, "Smith"),
                        new Named(Origin.DATELINE, "tokyo"),
                        new InLanguage(new LanguageTag("pt-br")))));
    }

    @ParameterizedTest
    @CsvSource({
        "published:2024, 2024-01-01T00:00:00Z, 2025-01-01T00:00:00Z",
        "published:2024-02, 2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z",
        "published:2024-02-29, 2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
        "published:2024-01..2024-03, 2024-01-01T00:00:00Z, 2024-04-01T00:00:00Z",
        "published:2024-01.., 2024-01-01T00:00:00Z,",
        "published:..2024-01,, 2024-02-01T00:00:00Z",
        "published:2024-03-15T18:00Z..2024-03-15T21:00+01:00, 2024-03-15T18:00:00Z, 2024-03-15T20:00:00Z",
        "since:30m, 2026-07-08T11:30:00Z,",
        "since:2w, 2026-06-24T12:00:00Z,"
    })
    void shouldReadWhenItWasPublished(String text, Instant from, Instant to) {
        assertThat(parser.parse(text)).isEqualTo(new Published(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount>1bn USD | amount>1bn unit:USD",
                "amount > 1bn USD | amount>1bn unit:USD",
                "amount>=$2.5m | amount>=2.5m unit:USD",
                "amount<1,500,000 | amount<1.5m",
                "amount<12,50,000.5 | amount<1250000.5",
                "amount<=1e9 | amount<=1bn",
                "amount=5 | amount=5",
                "amount:5 | amount=5",
                "amount>5% | amount>5%",
                "amount>5 percent | amount>5%",
                "amount>5 barrels | amount>5 unit:barrel",
                "amount>5 million barrels | amount>5m unit:barrel",
                "amount>5 m | amount>5 unit:meter",
                "amount>5m | amount>5m",
                "5%..10% | amount:5..10%",
                "5..10% | amount:5..10%",
                "5..10 km | amount:5..10 unit:kilometer",
                "1..5bn EUR | amount:1bn..5bn unit:EUR",
                "$1..5bn | amount:1bn..5bn unit:USD",
                "amount:5%..10% | amount:5..10%",
                "amount:5%.. | amount>=5%",
                "..10 | amount<=10",
                "amount:-5..5 | amount:-5..5",
                "unit:barrels | unit:barrel",
                "unit:USD-per-barrel | unit:USD-per-barrel"
            })
    void shouldReadAmounts(String text, String canonical) {
        assertThat(parser.parse(text).toString()).isEqualTo(canonical);
    }

    @Test
    void shouldAskWhatStandsTogetherOfOneNumber() {
        assertThat(parser.parse("amount>5% trend:up near:\"oil price\" kind:percent"))
                .isEqualTo(new OneNumber(List.of(
                        more("5"),
                        new InUnit("percent"),
                        new Moving(Quantity.Trend.UP),
                        new Near("oil price"),
                        new OfKind(Quantity.Kind.PERCENT))));
        assertThat(parser.parse("amount>5% AND trend:up")).isEqualTo(parser.parse("amount>5% trend:up"));
    }

    @Test
    void shouldAskOfNumbersApartWhatStandsApart() {
        OneNumber large = new OneNumber(List.of(more("5")));
        OneNumber rising = new OneNumber(List.of(new Moving(Quantity.Trend.UP)));

        assertThat(parser.parse("(amount>5) (trend:up)")).isEqualTo(new And(List.of(large, rising)));
        assertThat(parser.parse("amount>5 steel trend:up"))
                .isEqualTo(new And(List.of(large, new Text("steel"), rising)));
        assertThat(parser.parse("amount>5 -trend:up")).isEqualTo(new And(List.of(large, new Not(rising))));
    }

    @Test
    void shouldTakeNoWordForAUnitThatIsNone() {
        assertThat(parser.parse("amount>1bn tariff"))
                .isEqualTo(new And(List.of(new OneNumber(List.of(more("1000000000"))), new Text("tariff"))));
        assertThat(parser.parse("amount>5 \"km\""))
                .isEqualTo(new And(List.of(new OneNumber(List.of(more("5"))), new Text("km"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steel \"rare earths | 6 | steel \"rare earths\"",
                "(steel OR iron | 0 | (steel OR iron)",
                "steel) iron | 5 | steel iron",
                "steel OR | 6 | steel",
                "OR steel | 0 | steel",
                "steel AND | 6 | steel",
                "steel () iron | 6 | steel  iron",
                "autor:smith | 0 | author:smith",
                "language:de | 0 | lang:de",
                "a http://example.org/x | 2 | a \"http://example.org/x\"",
                "topic: | 0 | ''",
                "kind:mony | 0 | kind:money",
                "trend:sideways steel | 0 | steel",
                "amount>lots steel | 0 | steel",
                "amount>1,5 steel | 0 | steel",
                "amount>1.500,5 steel | 0 | steel",
                "amount:[5bn steel | 0 | steel",
                "amount>5bnx steel | 0 | steel",
                "amount=>5 | 0 | amount>=5",
                "published>2024 | 0 | published:2024",
                "published:2024-13 steel | 0 | steel",
                "published:2025..2024 | 0 | published:2024..2025",
                "10..5 | 0 | amount:5..10",
                "since:yesterday steel | 0 | steel",
                "steel - iron | 6 | steel  iron",
                "steel - | 6 | steel",
                "--steel | 0 | -steel",
                "... | 0 | ''"
            })
    void shouldSayWhereItCannotReadAndShowTheNearest(String text, int position, String nearest) {
        UnreadableQueryException e = catchThrowableOfType(UnreadableQueryException.class, () -> parser.parse(text));

        assertThat(e).as(text).isNotNull();
        assertThat(e.position()).as(e.getMessage()).isEqualTo(position);
        assertThat(e.nearest()).as(e.getMessage()).isEqualTo(nearest);
        assertThat(e).hasMessageContaining("at character " + (position + 1) + ": ");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 500})
    void shouldRefuseParenthesesThatGoTooDeep(int depth) {
        assertThatThrownBy(() -> parser.parse("(".repeat(depth) + "a" + ")".repeat(depth)))
                .isInstanceOf(UnreadableQueryException.class)
                .hasMessageContaining("deep");
    }

    @Test
    void shouldRefuseWhatIsTooLongOrTooMuch() {
        assertThatThrownBy(() -> parser.parse("steel ".repeat(65))).hasMessageContaining("more than 64 words");
        assertThatThrownBy(() -> parser.parse("x".repeat(2001))).hasMessageContaining("2000 characters");
        assertThatThrownBy(() -> parser.parse("amount>1e999999999")).hasMessageContaining("no amount");
    }

    /** Whatever is written, it is read or refused, and what is shown instead can be read. */
    @Test
    void shouldReadWhatItShowsAndWhatItWrites() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "steel",
                "OR",
                "AND",
                "NOT",
                "(",
                ")",
                "-",
                "\"",
                " ",
                " ",
                " ",
                " ",
                "topic:",
                "trade",
                "amount",
                ">",
                "<=",
                "1bn",
                "USD",
                "5%",
                "..",
                "10",
                "unit:",
                "kind:",
                "money",
                "since:",
                "1d",
                "published:",
                "2024-01",
                "near:",
                "trend:up",
                "\\",
                "km",
                "lang:",
                "en",
                "author:",
                "x:y",
                "é",
                "€",
                "=",
                "amount>5",
                "1e9",
                "and");
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            check(text.toString(), seed);
        }
    }

    private void check(String text, long seed) {
        String readable = text;
        try {
            parser.parse(text);
        } catch (UnreadableQueryException e) {
            readable = e.nearest();
        }
        Query query = parser.parse(readable);
        assertThat(parser.parse(query.toString())).as("seed %d: %s", seed, text).isEqualTo(query);
    }

    private static HowMuch more(String than) {
        return new HowMuch(new AmountRange(new BigDecimal(than), false, null, false));
    }
}
