package newsreel.numbers.reading;

import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Passes by expressions that hold a number and say none: {@code 9/11}, {@code last-minute}, {@code 50 Cent}. */
public final class IdiomReader implements Reader {
    private final Phrases<Boolean> idioms;
    private final Nouns nouns;

    public IdiomReader(Lexicon lexicon) {
        this.idioms = lexicon.idioms();
        this.nouns = lexicon.nouns();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return idioms.mayStart(word);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        Match<Boolean> idiom = idioms.at(tokens, place.at());
        boolean named = idiom != null
                && !(idiom.meaning() && !tokens.isCapital(idiom.last()))
                && !isPeriod(tokens, idiom, place.at())
                && !isDate(tokens, idiom);
        return named ? new NoNumber(idiom.last()) : null;
    }

    /** {@code le 14 juillet 1789}: with its year the day is a date. */
    private static boolean isDate(Tokens tokens, Match<Boolean> idiom) {
        return tokens.is(idiom.last(), Trait.MONTH) && Calendar.isFourFigures(tokens, idiom.last() + 1);
    }

    /** {@code last four} are those of a cup, but not in {@code the last four games}. */
    private boolean isPeriod(Tokens tokens, Match<Boolean> idiom, int i) {
        return tokens.is(i, Trait.RELATIVE)
                && tokens.is(idiom.last(), Trait.CARDINAL)
                && nouns.head(tokens, idiom.last() + 1, false) > 0;
    }
}
