package newsreel.numbers.pt;

import newsreel.numbers.language.Language;
import newsreel.numbers.language.LanguageFolder;
import newsreel.numbers.language.PluralNouns;
import newsreel.numbers.reading.DayPartReader;
import newsreel.numbers.reading.DecadeReader;
import newsreel.numbers.reading.GroupedCodeReader;
import newsreel.numbers.reading.HalfMoreReader;
import newsreel.numbers.reading.PartOfReader;
import newsreel.numbers.reading.PartReader;
import newsreel.numbers.reading.RankSumReader;
import newsreel.numbers.reading.WordScoreReader;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Tables;

/**
 * The Portuguese of newspapers and agencies, of Portugal and of Brazil. How the trickier forms come out:
 *
 * <ul>
 *   <li>{@code mil milhões} and {@code um bilhão} are 1e9, {@code um bilião} is 1e12, as {@code um trilhão} is.
 *   <li>{@code vinte e um mil}, {@code mil e duzentos}: the word for and joins numbers of any size.
 *   <li>{@code às 14h} is a time of day, {@code durante 14h} a duration.
 * </ul>
 */
public final class Portuguese {
    private static final DigitMarks MARKS = new DigitMarks(',', '.', false, true);

    private Portuguese() {}

    /** Portuguese, read anew from its tables. */
    public static Language language() {
        Tables tables = new Tables(Portuguese.class);
        return LanguageFolder.of("pt", Portuguese.class, MARKS)
                .nouns(words -> new PluralNouns(tables))
                .reader(lexicon -> new DayPartReader())
                .reader(lexicon -> new DecadeReader())
                .reader(lexicon -> new GroupedCodeReader())
                .reader(lexicon -> new RankSumReader())
                .reader(PartReader::new)
                .reader(PartOfReader::new)
                .reader(WordScoreReader::new)
                .reader(lexicon -> new SetScoreReader())
                .reader(CrossScoreReader::new)
                .reader(HalfMoreReader::new)
                .language();
    }
}
