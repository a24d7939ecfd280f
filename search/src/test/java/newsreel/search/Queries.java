package newsreel.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newsreel.article.Quantity;
import newsreel.search.query.AmountRange;
import newsreel.search.query.LanguageTag;
import newsreel.search.query.NumberCondition;
import newsreel.search.query.NumberCondition.HowMuch;
import newsreel.search.query.NumberCondition.InUnit;
import newsreel.search.query.NumberCondition.Moving;
import newsreel.search.query.NumberCondition.Near;
import newsreel.search.query.NumberCondition.OfKind;
import newsreel.search.query.Query;
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

/** Queries as they come by chance, of what {@link Articles} are made of. */
public final class Queries {
    private final Random random;
    private final Articles articles;

    public Queries(Random random) {
        this.random = random;
        this.articles = new Articles(random);
    }

    public Query query(int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 11)) {
            case 0 -> new Everything();
            case 1 -> new InTopic("x", Articles.TOPICS.within(articles.one(List.of("trade", "04000000", "sport"))));
            case 2 ->
                new InTopic(articles.one(List.of("sport", "Chips", "acme:chips")), java.util.Set.of("acme:chips"));
            case 3 ->
                new Named(articles.one(List.of(Origin.values())), articles.one(List.of("press", "Muller", "tokyo")));
            case 4 -> new InLanguage(new LanguageTag(articles.one(List.of("en", "EN-gb", "zh", "zh-hant", "de"))));
            case 5 -> published();
            case 6 -> random.nextBoolean() ? oneNumber() : new Text(articles.text(3));
            case 7 -> new And(parts(depth));
            case 8 -> new Or(parts(depth));
            case 9 -> new Not(query(depth - 1));
            default -> oneNumber();
        };
    }

    private List<Query> parts(int depth) {
        List<Query> parts = new ArrayList<>();
        for (int part = random.nextInt(3); part >= 0; part--) {
            parts.add(query(depth - 1));
        }
        return parts;
    }

    private Published published() {
        Instant from = Instant.parse("2024-01-01T00:00:00Z").plusMillis(random.nextLong(90L * 86_400_000));
        return new Published(
                random.nextBoolean() ? null : from, random.nextBoolean() ? null : from.plusSeconds(999_999));
    }

    private OneNumber oneNumber() {
        List<NumberCondition> conditions = new ArrayList<>();
        for (int condition = random.nextInt(3); condition >= 0; condition--) {
            conditions.add(condition());
        }
        return new OneNumber(conditions);
    }

    private NumberCondition condition() {
        return switch (random.nextInt(6)) {
            case 0 -> new InUnit(articles.one(List.of("usd", "EUR", "barrel", "percent")));
            case 1 -> new OfKind(articles.one(List.of(Quantity.Kind.MONEY, Quantity.Kind.PERCENT)));
            case 2 -> new Moving(articles.one(List.of(Quantity.Trend.values())));
            case 3 -> new Near(articles.text(2));
            default -> new HowMuch(range());
        };
    }

    private AmountRange range() {
        boolean open = random.nextInt(3) == 0;
        AmountRange range = new AmountRange(
                open ? null : articles.number(),
                random.nextBoolean(),
                !open && random.nextBoolean() ? null : articles.number(),
                random.nextBoolean());
        return range.isEmpty() ? range() : range;
    }
}
