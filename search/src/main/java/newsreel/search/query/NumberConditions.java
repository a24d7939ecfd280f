package newsreel.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newsreel.article.Quantity;
import newsreel.search.query.NumberCondition.InUnit;
import newsreel.search.query.NumberCondition.Moving;
import newsreel.search.query.NumberCondition.Near;
import newsreel.search.query.NumberCondition.OfKind;
import newsreel.search.query.Token.Kind;

/** Reads what is asked of a number. Conditions that stand together are asked of one. Not thread-safe. */
final class NumberConditions {
    private final Tokens tokens;
    private final Units units;
    private final Amounts amounts;

    NumberConditions(Tokens tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
        this.amounts = new Amounts(tokens, units);
    }

    /** Whether what comes next asks something of a number. */
    boolean isNext() {
        return isOfNumbers(tokens.peek());
    }

    private boolean isOfNumbers(Token token) {
        if (token.is(Kind.CONDITION)) {
            Field field = Field.of(token.name());
            return field != null && field.isOfNumbers();
        }
        return amounts.isRange(token);
    }

    /** All that stand together here. */
    List<NumberCondition> run() {
        List<NumberCondition> run = new ArrayList<>(one());
        while (isNext() || tokens.nextIs(Kind.AND) && isOfNumbers(tokens.afterNext())) {
            if (tokens.nextIs(Kind.AND)) {
                tokens.take();
            }
            run.addAll(one());
        }
        return run;
    }

    /** What one piece says; an amount may say its unit, too. */
    List<NumberCondition> one() {
        Token token = tokens.take();
        if (token.is(Kind.WORD) || Field.of(token.name()) == Field.AMOUNT) {
            return amounts.read(token);
        }
        Field field = Field.of(token.name());
        if (!token.sign().equals(":")) {
            throw Conditions.instead(
                    token, field.word() + " is followed by a colon", field.word() + ":" + Conditions.value(token));
        }
        if (token.value().isBlank()) {
            throw Slip.at(token, field.word() + ": says nothing");
        }
        return List.of(condition(field, token));
    }

    private NumberCondition condition(Field field, Token token) {
        return switch (field) {
            case UNIT ->
                new InUnit(units.of(token.value().strip()).orElse(token.value().strip()));
            case KIND -> new OfKind(choice(token, Quantity.Kind.class));
            case TREND -> new Moving(choice(token, Quantity.Trend.class));
            default -> new Near(Conditions.words(token));
        };
    }

    private static <E extends Enum<E>> E choice(Token token, Class<E> type) {
        List<E> choices = Arrays.asList(type.getEnumConstants());
        String asked = token.value().strip().toLowerCase(Locale.ROOT);
        for (E choice : choices) {
            if (word(choice).equals(asked)) {
                return choice;
            }
        }
        E nearest = Nearest.of(asked, choices, NumberConditions::word);
        String field = token.name().toLowerCase(Locale.ROOT);
        throw Conditions.instead(
                token,
                field + " is one of "
                        + String.join(
                                ", ",
                                choices.stream().map(NumberConditions::word).toList()),
                nearest == null ? "" : field + ":" + word(nearest));
    }

    /** As queries and articles have it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
