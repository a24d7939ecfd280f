package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Reads the half hours of languages that count them to the hour that comes: {@code um halb neun}, {@code om half negen} are 8:30. */
public final class HalfHourReader implements Reader {
    private static final Traits AFTER = Traits.of(Trait.FUNCTION, Trait.VERB);
    private static final int HOURS = 12;

    private final boolean capitalNouns;

    /** @param capitalNouns whether the language's nouns have capitals, so that a word without one is nothing that is counted */
    public HalfHourReader(boolean capitalNouns) {
        this.capitalNouns = capitalNouns;
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.HALF);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int hour = place.at() + 1;
        long coming = tokens.is(hour, Trait.CARDINAL) ? tokens.word(hour).value() : tokens.figures(hour);
        boolean clock = tokens.is(place.at() - 1, Trait.CLOCK_LEAD)
                && coming >= 1
                && coming <= HOURS
                && !isCounted(tokens, hour + 1);
        long whole = coming == 1 ? HOURS : coming - 1;
        return clock ? Mention.moment(place.at(), hour, Kind.TIME, "T" + Calendar.two((int) whole) + ":30") : null;
    }

    /** {@code um halb sieben gelöscht} is a time, and {@code um halb sieben Prozent} would be none. */
    private boolean isCounted(Tokens tokens, int next) {
        boolean noun = tokens.isWord(next) && !tokens.word(next).isAny(AFTER);
        return noun && (!capitalNouns || tokens.isCapital(next));
    }
}
