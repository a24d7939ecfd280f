package newsreel.search.query;

import java.util.List;
import newsreel.search.query.Token.Kind;

/** The pieces of a query, one after the other. Not thread-safe. */
final class Tokens {
    private final List<Token> tokens;
    private int next;

    Tokens(String text) {
        tokens = Lexer.tokens(text);
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The one behind the next; the last has none behind it but itself. */
    Token afterNext() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        return tokens.get(next++);
    }

    /** The one taken last; the first where none was. */
    Token taken() {
        return tokens.get(Math.max(0, next - 1));
    }

    boolean nextIs(Kind kind) {
        return peek().is(kind);
    }

    /** Whether what stands together ends here. */
    boolean atBoundary() {
        return nextIs(Kind.END) || nextIs(Kind.CLOSE) || nextIs(Kind.OR);
    }
}
