package newsreel.search.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsreel.search.query.Query.And;
import newsreel.search.query.Query.Everything;
import newsreel.search.query.Query.Not;
import newsreel.search.query.Query.OneNumber;
import newsreel.search.query.Query.Or;
import newsreel.search.query.Query.Text;
import newsreel.search.query.Token.Kind;

/**
 * The language: alternatives of what is wanted together, in parentheses again the same.
 *
 * <pre>
 * query = [ all { "OR" all } ]
 * all   = item { [ "AND" ] item }
 * item  = { number } | [ "-" ] ( "(" query ")" | condition | word | number )
 * </pre>
 *
 * <p>Not thread-safe.
 */
final class Grammar {
    private static final int MOST_CONDITIONS = 64;
    private static final int DEEPEST = 16;

    private final String text;
    private final Tokens tokens;
    private final Conditions conditions;
    private final NumberConditions numbers;
    private int count;
    private int depth;

    private Grammar(String text, Vocabulary vocabulary, Instant now) {
        this.text = text;
        this.tokens = new Tokens(text);
        this.conditions = new Conditions(vocabulary.topics(), now);
        this.numbers = new NumberConditions(tokens, vocabulary.units());
    }

    /** @throws Slip where it cannot be read */
    static Query read(String text, Vocabulary vocabulary, Instant now) {
        return new Grammar(text, vocabulary, now).query();
    }

    private Query query() {
        if (tokens.nextIs(Kind.END)) {
            return new Everything();
        }
        Query query = alternatives();
        if (tokens.nextIs(Kind.CLOSE)) {
            throw Slip.at(tokens.peek(), "a parenthesis that none has opened");
        }
        return query;
    }

    private Query alternatives() {
        List<Query> parts = new ArrayList<>(List.of(together()));
        while (tokens.nextIs(Kind.OR)) {
            tokens.take();
            parts.add(together());
        }
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Query together() {
        List<Query> parts = new ArrayList<>();
        while (!tokens.atBoundary()) {
            skipAnd(parts.isEmpty());
            parts.add(item());
        }
        if (parts.isEmpty()) {
            throw nothing();
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private void skipAnd(boolean first) {
        if (tokens.nextIs(Kind.AND)) {
            Token and = tokens.take();
            if (first || tokens.atBoundary() || tokens.nextIs(Kind.AND)) {
                throw Slip.at(and, "AND stands between two things");
            }
        }
    }

    private Slip nothing() {
        Token before = tokens.taken();
        Token here = tokens.peek();
        if (before.is(Kind.OPEN) && here.is(Kind.CLOSE)) {
            return new Slip("nothing in parentheses", before.start(), here.end(), "");
        }
        return before.is(Kind.OPEN) && here.is(Kind.END)
                ? Slip.at(before, "a parenthesis that is not closed")
                : Slip.at(before.is(Kind.OR) ? before : here, "OR stands between two things");
    }

    private Query item() {
        if (numbers.isNext()) {
            List<NumberCondition> together = numbers.run();
            limit(together.size());
            return new OneNumber(together);
        }
        Token token = tokens.take();
        return switch (token.kind()) {
            case NOT -> negated(token);
            case OPEN -> nested(token);
            case CONDITION -> counted(conditions.read(token));
            default -> counted(new Text(Conditions.words(token)));
        };
    }

    private Query negated(Token not) {
        if (tokens.atBoundary() || tokens.nextIs(Kind.AND) || tokens.nextIs(Kind.NOT)) {
            throw Slip.at(not, "what is not wanted stands right behind the hyphen, or NOT");
        }
        return new Not(numbers.isNext() ? counted(new OneNumber(numbers.one())) : item());
    }

    private Query nested(Token open) {
        if (++depth > DEEPEST) {
            throw Slip.at(open, "parentheses in parentheses, more than " + DEEPEST + " deep");
        }
        Query query = alternatives();
        if (!tokens.nextIs(Kind.CLOSE)) {
            throw new Slip("a parenthesis that is not closed", open.start(), text.length(), closed(open));
        }
        tokens.take();
        depth--;
        return query;
    }

    private String closed(Token open) {
        return text.substring(open.start()).stripTrailing() + ")";
    }

    private Query counted(Query query) {
        limit(1);
        return query;
    }

    private void limit(int more) {
        count += more;
        if (count > MOST_CONDITIONS) {
            int from = tokens.taken().start();
            throw new Slip("more than " + MOST_CONDITIONS + " words and conditions", from, text.length(), "");
        }
    }
}
