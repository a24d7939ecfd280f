package newsreel.numbers.reading;

import java.util.List;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;

/** Reads years before an era of more than one word: {@code 44 av. J.-C.}, {@code 300 antes de Cristo}. */
public final class EraPhraseReader implements DigitReader {
    private final Phrases<Integer> eras = new Phrases<>();

    /** @param rows phrase and which way its years count, as the head of {@code eras.tsv} tells */
    public EraPhraseReader(Lexicon lexicon, List<String[]> rows) {
        rows.forEach(row -> eras.add(lexicon.vocabulary().phrase(row[0]), Integer.valueOf(row[1])));
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return eras.mayStart(next.word());
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        boolean near = eras.mayStart(tokens.word(i + 1)) && !tokens.isGlued(i + 1);
        if (!near || !Calendar.isFree(tokens, i) || EraReader.figures(tokens, i) <= 0) {
            return null;
        }
        Match<Integer> era = eras.at(tokens, i + 1);
        boolean name = era != null && isName(tokens, i + 1, era.last());
        return era == null || name ? null : EraReader.year(i, era.last(), EraReader.figures(tokens, i), era.meaning());
    }

    /** {@code nel 2019 AC Milan}, {@code los 3 DC-9}: letters without dots, of a name that goes on. */
    private static boolean isName(Tokens tokens, int first, int last) {
        boolean letters = first == last && tokens.isUpper(first) && !tokens.isDotted(first);
        return letters && (tokens.isHyphen(last + 1) || tokens.isCapital(last + 1));
    }
}
