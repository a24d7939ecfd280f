package newsreel.search.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import newsreel.search.query.Query.OneNumber;

/** Writes a query so that it is read as the same again. */
final class QueryWriter implements Query.Visitor<String> {
    private static final QueryWriter WRITER = new QueryWriter();
    private static final int MOST_DECIMALS = 3;

    private QueryWriter() {}

    static String write(Query query) {
        return query.accept(WRITER);
    }

    @Override
    public String everything() {
        return "";
    }

    @Override
    public String and(Query.And and) {
        StringBuilder text = new StringBuilder();
        Query before = null;
        for (Query part : and.parts()) {
            text.append(text.isEmpty() ? "" : " ").append(behind(before, part));
            before = part;
        }
        return text.toString();
    }

    /** Two numbers beside each other would be one without their parentheses, a word behind a number its unit. */
    private String behind(Query before, Query part) {
        if (part instanceof Query.And
                || part instanceof Query.Or
                || before instanceof OneNumber && part instanceof OneNumber) {
            return "(" + part + ")";
        }
        boolean number = before instanceof OneNumber || before instanceof Query.Not;
        return number && part instanceof Query.Text text ? quoted(text.words()) : part.toString();
    }

    @Override
    public String or(Query.Or or) {
        return or.parts().stream()
                .map(part -> part instanceof Query.Or ? "(" + part + ")" : part.toString())
                .collect(Collectors.joining(" OR "));
    }

    @Override
    public String not(Query.Not not) {
        Query part = not.part();
        boolean apart = part instanceof Query.And
                || part instanceof Query.Or
                || part instanceof Query.Not
                || part instanceof OneNumber number && number.conditions().size() > 1;
        return apart ? "-(" + part + ")" : "-" + part;
    }

    @Override
    public String text(Query.Text text) {
        boolean plain = text.words().chars().allMatch(Character::isLetterOrDigit)
                && !List.of("OR", "AND", "NOT").contains(text.words());
        return plain ? text.words() : quoted(text.words());
    }

    @Override
    public String inTopic(Query.InTopic topic) {
        return "topic:" + value(topic.asked());
    }

    @Override
    public String named(Query.Named named) {
        return named.origin().name().toLowerCase(Locale.ROOT) + ":" + value(named.words());
    }

    @Override
    public String inLanguage(Query.InLanguage language) {
        return "lang:" + language.tag().tag();
    }

    @Override
    public String published(Query.Published published) {
        boolean days = isMidnight(published.from()) && isMidnight(published.to());
        String from = published.from() == null ? "" : days ? day(published.from()) : published.from() + "";
        String to = published.to() == null
                ? ""
                : days ? day(published.to().minusSeconds(1)) : published.to().toString();
        return "published:" + (days && from.equals(to) ? from : from + ".." + to);
    }

    private static boolean isMidnight(Instant moment) {
        return moment == null || moment.toString().endsWith("T00:00:00Z");
    }

    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
    }

    @Override
    public String oneNumber(OneNumber number) {
        return NumberWriter.write(number.conditions());
    }

    /** A value as it can stand behind a sign. */
    static String value(String value) {
        boolean bare =
                !value.isEmpty() && value.chars().noneMatch(c -> Character.isWhitespace(c) || "()\"".indexOf(c) >= 0);
        return bare ? value : quoted(value);
    }

    static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Two numbers; a scale on the second would count for the first. */
    static String range(BigDecimal low, BigDecimal high) {
        String first = number(low);
        return isPlain(first) ? low.toPlainString() + ".." + high.toPlainString() : first + ".." + number(high);
    }

    private static boolean isPlain(String number) {
        return !Character.isLetter(number.charAt(number.length() - 1));
    }

    /** A number with the largest scale that leaves it few decimals. */
    static String number(BigDecimal number) {
        for (Scale scale : Scale.values()) {
            BigDecimal scaled = number.divide(scale.factor()).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= MOST_DECIMALS) {
                return scaled.toPlainString() + scale.sign();
            }
        }
        return number.toPlainString();
    }
}
