package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Reads the half hours of languages that count them to the hour that comes, their quarters and minutes: {@code um halb neun} and {@code om
 * half negen} are 8:30, {@code um Viertel nach acht} and {@code om kwart over acht} 8:15, {@code fünf vor zwölf} 11:55.
 */
public final class HalfHourReader implements Reader {
    private static final Traits AFTER = Traits.of(Trait.FUNCTION, Trait.VERB);
    private static final Traits LEADS = Traits.of(Trait.CLOCK_LEAD, Trait.HOUR_BEFORE, Trait.FROM, Trait.BETWEEN);
    private static final Traits COUNTS = Traits.of(Trait.CARDINAL, Trait.TENS, Trait.ARTICLE);
    private static final Traits AMOUNT = Traits.of(Trait.SCALE, Trait.MARK, Trait.PERCENT, Trait.CURRENCY);
    private static final int QUARTERS = 4;
    private static final int HOURS = 12;
    private static final int HOUR = 60;
    private static final int HALF = 30;
    private static final int QUARTER = 15;

    private final Nouns nouns;

    public HalfHourReader(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.HALF) || word.is(Trait.SURE_PART) || word.is(Trait.MINUTES);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (place.word().is(Trait.HALF)) {
            boolean led = tokens.word(i - 1).isAny(LEADS) || tokens.opens(i) && isApart(tokens, i + 2);
            return led ? before(tokens, i + 1, HALF) : null;
        }
        if (isQuarter(place.word())) {
            boolean share = tokens.isNumber(i - 1) || tokens.word(i - 1).isAny(COUNTS);
            return share ? null : besideHour(tokens, i + 1, QUARTER);
        }
        boolean told = tokens.word(i - 1).isAny(LEADS) || tokens.is(i - 1, Trait.BEING);
        return told && place.word().is(Trait.MINUTES)
                ? besideHour(tokens, i + 1, (int) place.word().value())
                : null;
    }

    private static boolean isQuarter(Word word) {
        return word.is(Trait.SURE_PART) && word.value() == QUARTERS;
    }

    private static boolean isApart(Tokens tokens, int i) {
        return tokens.isStop(i) || tokens.isSymbol(i, ',');
    }

    /** So many minutes past the hour after {@code link}, or before it, as the word there says. */
    private Mention besideHour(Tokens tokens, int link, int minutes) {
        if (tokens.is(link, Trait.PAST)) {
            return time(tokens, link + 1, hour(tokens, link + 1), minutes);
        }
        return tokens.is(link, Trait.BEFORE_HOUR) ? before(tokens, link + 1, HOUR - minutes) : null;
    }

    /** So many minutes of the hour that ends at the one said. */
    private Mention before(Tokens tokens, int at, int minutes) {
        long coming = hour(tokens, at);
        return time(tokens, at, coming == 1 ? HOURS : coming - 1, minutes);
    }

    /** The hour said at {@code at}; none where something is counted by it. */
    private long hour(Tokens tokens, int at) {
        long hour = tokens.is(at, Trait.CARDINAL) ? tokens.word(at).value() : tokens.figures(at);
        return hour <= HOURS && !isCounted(tokens, at + 1) ? hour : 0;
    }

    private static Mention time(Tokens tokens, int last, long hour, int minutes) {
        int first = tokens.is(last - 1, Trait.PAST) || tokens.is(last - 1, Trait.BEFORE_HOUR) ? last - 2 : last - 1;
        return hour >= 1
                ? Mention.moment(first, last, Kind.TIME, "T" + Calendar.two(hour) + ":" + Calendar.two(minutes))
                : null;
    }

    /** {@code um halb sieben gelöscht} is a time, and {@code um halb sieben Prozent} would be none. */
    private boolean isCounted(Tokens tokens, int next) {
        boolean noun = nouns.haveCapitals() ? tokens.isCapital(next) : nouns.isPlural(tokens, next);
        return tokens.isWord(next)
                && !tokens.word(next).isAny(AFTER)
                && (noun || tokens.word(next).isAny(AMOUNT));
    }
}
