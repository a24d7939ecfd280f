package newsreel.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newsreel.article.Amount;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.article.Topic;
import newsreel.search.query.TopicTree;

/** Articles as they come by chance, from few words, so that queries of the same words find some of them. */
public final class Articles {
    public static final List<String> WORDS = List.of(
            "steel",
            "tariff",
            "tariffs",
            "new",
            "news",
            "trade",
            "the",
            "rose",
            "rises",
            "oil",
            "price",
            "U.S.",
            "China's",
            "well-known",
            "São",
            "Paulo",
            "running",
            "ran",
            "\n\n",
            "貿易摩擦",
            "Straße",
            "l'économie",
            "3",
            "...");

    public static final List<String> LANGUAGES = List.of("en", "en-GB", "de", "fr", "zh-Hant-TW", "ja", "xx");
    public static final List<String> NAMES = List.of("Associated Press", "Press", "Jörg Müller", "TOKYO", "John Smith");
    public static final List<String> UNITS = List.of("USD", "EUR", "percent", "barrel", "USD-per-barrel", "person");

    public static final List<String> NUMBERS = List.of(
            "0",
            "-0.5",
            "0.1",
            "0.3",
            "5",
            "5.0",
            "7.5",
            "10",
            "1000000000",
            "1000000000.0000000001",
            "1e400",
            "-1e400",
            "1e-400",
            "-1e-400",
            "9007199254740992",
            "9007199254740993",
            "9007199254740994",
            "0.10000000000000001",
            "123456789012345678901234567890",
            "1.7976931348623157e308",
            "4.9e-324");

    public static final TopicTree TOPICS = new TopicTree(List.of(
            new TopicTree.Node("medtop:04000000", "economy, business and finance", null),
            new TopicTree.Node("medtop:20000373", "international trade", "medtop:04000000"),
            new TopicTree.Node("medtop:20000376", "trade dispute", "medtop:20000373"),
            new TopicTree.Node("medtop:20000377", "trade policy", "medtop:20000373"),
            new TopicTree.Node("medtop:15000000", "sport", null)));

    private final Random random;

    public Articles(Random random) {
        this.random = random;
    }

    public EnrichedArticle article(String id, int version) {
        String body = text(40);
        String headline = maybe(text(6));
        EnrichedArticleBuilder article = EnrichedArticle.builder()
                .id(id)
                .version(version)
                .headline(headline)
                .subheadline(maybe(text(4)))
                .body(body)
                .language(maybe(one(LANGUAGES)))
                .source(maybe(one(NAMES)))
                .dateline(maybe(one(NAMES)))
                .authors(random.nextBoolean() ? List.of(one(NAMES), one(NAMES)) : List.of())
                .topics(topics())
                .numbers(numbers(body));
        if (random.nextInt(5) > 0) {
            article.published(Instant.parse("2024-01-01T00:00:00Z").plusMillis(random.nextLong(90L * 86_400_000)));
        }
        return article.build();
    }

    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        TOPICS.topics().forEach(topic -> {
            if (random.nextInt(4) == 0) {
                topics.add(new Topic(topic.id(), topic.name(), 0.5, List.of()));
            }
        });
        if (random.nextInt(4) == 0) {
            topics.add(new Topic("acme:chips", random.nextBoolean() ? "Sport" : "Chips", 0.5, List.of()));
        }
        return topics;
    }

    private List<Quantity> numbers(String body) {
        List<Quantity> numbers = new ArrayList<>();
        for (int number = random.nextInt(4); number > 0; number--) {
            int start = random.nextInt(body.length());
            int end = start + random.nextInt(body.length() - start);
            numbers.add(new Quantity(
                    body.substring(start, end),
                    TextField.BODY,
                    start,
                    end,
                    one(List.of(Quantity.Kind.MONEY, Quantity.Kind.PERCENT, Quantity.Kind.COUNT)),
                    amount(),
                    null,
                    maybe(one(UNITS)),
                    maybe(text(2)),
                    null,
                    one(List.of(Quantity.Trend.values()))));
        }
        return numbers;
    }

    private Amount amount() {
        return switch (random.nextInt(5)) {
            case 0 -> new Amount.Range(number(), number());
            case 1 -> new Amount.Move(number(), number());
            case 2 -> new Amount.Verbatim();
            default -> new Amount.Exact(number());
        };
    }

    public BigDecimal number() {
        return new BigDecimal(one(NUMBERS));
    }

    public String text(int most) {
        StringBuilder text = new StringBuilder(one(WORDS));
        for (int word = random.nextInt(most); word > 0; word--) {
            text.append(random.nextInt(8) == 0 ? ". " : " ").append(one(WORDS));
        }
        return text.toString();
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
