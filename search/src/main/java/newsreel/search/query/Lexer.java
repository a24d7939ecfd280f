package newsreel.search.query;

import java.util.ArrayList;
import java.util.List;
import newsreel.search.query.Token.Kind;

/** Takes a query to pieces. Not thread-safe. */
final class Lexer {
    private static final char ESCAPE = '\\';

    private final String text;
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The pieces, an {@link Kind#END} behind them. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(lexer.next());
        } while (!tokens.get(tokens.size() - 1).is(Kind.END));
        return tokens;
    }

    private Token next() {
        skipSpace();
        int start = at;
        if (at == text.length()) {
            return Token.of(Kind.END, start, start);
        }
        return switch (text.charAt(at)) {
            case '(' -> sign(Kind.OPEN);
            case ')' -> sign(Kind.CLOSE);
            case '-' -> minus();
            case '"' -> word(start, "", "");
            default -> named();
        };
    }

    private Token sign(Kind kind) {
        at++;
        return Token.of(kind, at - 1, at);
    }

    /** A hyphen by itself, as copy has it for a dash, means nothing. */
    private Token minus() {
        boolean dash = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        if (dash) {
            throw new Slip("a hyphen says what is not wanted, and stands right before it", at, at + 1, "");
        }
        return sign(Kind.NOT);
    }

    /** A condition where letters are followed by a sign, else a word. */
    private Token named() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        if (!name.isEmpty()) {
            String sign = signAhead(name);
            if (!sign.isEmpty()) {
                return word(start, name, sign);
            }
        }
        at = start;
        return operator(word(start, "", ""));
    }

    private static Token operator(Token word) {
        return switch (word.value()) {
            case "OR" -> Token.of(Kind.OR, word.start(), word.end());
            case "AND" -> Token.of(Kind.AND, word.start(), word.end());
            case "NOT" -> Token.of(Kind.NOT, word.start(), word.end());
            default -> word;
        };
    }

    /** The colon or comparison that stands here; spaces may stand before one that compares amounts. */
    private String signAhead(String name) {
        int from = at;
        if (Field.of(name) == Field.AMOUNT) {
            skipSpace();
        }
        int begin = at;
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
        } else {
            while (at < text.length() && "<>=".indexOf(text.charAt(at)) >= 0 && at < begin + 2) {
                at++;
            }
        }
        if (at == begin) {
            at = from;
        }
        return text.substring(begin, Math.max(begin, at));
    }

    private Token word(int start, String name, String sign) {
        if (!sign.isEmpty()) {
            skipSpace();
        }
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        String value = quoted ? quoted() : bare();
        return new Token(name.isEmpty() ? Kind.WORD : Kind.CONDITION, name, sign, value, quoted, start, at);
    }

    private String bare() {
        int begin = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "()\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        int begin = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == ESCAPE && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new Slip("a quotation that has no end", begin, at, closed(begin));
        }
        at++;
        return value.toString();
    }

    private String closed(int begin) {
        String open = text.substring(begin).stripTrailing();
        return open.equals("\"") ? "" : open.endsWith("\\") ? open + "\\\"" : open + "\"";
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
