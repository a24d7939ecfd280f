package newsreel.search.query;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

/** Reads queries as people write them; {@code QUERIES.md} has the language. Thread-safe. */
public final class QueryParser {
    private static final int LONGEST = 2000;
    private static final int MOST_REPAIRS = 100;

    private final Vocabulary vocabulary;
    private final Clock clock;

    /** @param clock by which {@code since:1d} is a day ago */
    public QueryParser(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** @throws UnreadableQueryException where it cannot be read, with the nearest that can */
    public Query parse(String text) {
        try {
            return read(text);
        } catch (Slip slip) {
            throw new UnreadableQueryException(
                    slip.getMessage(), slip.start(), nearest(slip.mend(text)).strip());
        }
    }

    private Query read(String text) {
        if (text.length() > LONGEST) {
            throw new Slip("a query has no more than " + LONGEST + " characters", LONGEST, text.length(), "");
        }
        return Grammar.read(text, vocabulary, clock.instant());
    }

    private String nearest(String text) {
        String mended = text;
        for (int repairs = 0; repairs < MOST_REPAIRS; repairs++) {
            try {
                read(mended);
                return mended;
            } catch (Slip slip) {
                mended = slip.mend(mended);
            }
        }
        return asWords(text);
    }

    /** Where too much is wrong, its words alone. */
    private String asWords(String text) {
        StringBuilder words = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .limit(LONGEST / 10)
                .forEach(c -> words.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
        try {
            read(words.toString());
            return words.toString().replaceAll("\\s+", " ");
        } catch (Slip slip) {
            return "";
        }
    }
}
