package newsreel.numbers.it;

import newsreel.numbers.language.Language;
import newsreel.numbers.language.LanguageFolder;
import newsreel.numbers.language.PluralNouns;
import newsreel.numbers.reading.ChronoReader;
import newsreel.numbers.reading.DayListReader;
import newsreel.numbers.reading.DayPartReader;
import newsreel.numbers.reading.DecadeReader;
import newsreel.numbers.reading.GroupedCodeReader;
import newsreel.numbers.reading.HalfMoreReader;
import newsreel.numbers.reading.PartOfReader;
import newsreel.numbers.reading.StreetNumberReader;
import newsreel.numbers.reading.UnitFractionReader;
import newsreel.numbers.reading.WordScoreReader;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Tables;

/**
 * The Italian of newspapers and agencies in Italy and Switzerland. How the trickier forms come out:
 *
 * <ul>
 *   <li>{@code 1.234,56 euro}, {@code 120mila}, {@code duecentocinquantamila}; {@code una decina} is about ten, {@code decine} ten to a
 *       hundred.
 *   <li>{@code mezzo milione}, {@code due anni e mezzo}; {@code un mezzo} alone is a vehicle.
 *   <li>{@code un uomo di 34 anni} is an age, {@code un contratto di 3 anni} a duration; {@code alle 14.30} a time.
 *   <li>{@code dal 2% all'1,3%} is a move, {@code del 3%} how much it moved.
 *   <li>{@code secondo} and {@code prima} are ranks only after an article.
 * </ul>
 */
public final class Italian {
    private static final DigitMarks MARKS = new DigitMarks(',', '.', false, false);

    private Italian() {}

    /** Italian, read anew from its tables. */
    public static Language language() {
        return LanguageFolder.of("it", Italian.class, MARKS)
                .nouns(words -> new PluralNouns(new Tables(Italian.class)))
                .reader(lexicon -> new DecadeReader())
                .reader(lexicon -> new DayListReader())
                .reader(lexicon -> new DayPartReader())
                .reader(lexicon -> new ChronoReader())
                .reader(PartOfReader::new)
                .reader(UnitFractionReader::new)
                .reader(StreetNumberReader::new)
                .reader(WordScoreReader::new)
                .reader(lexicon -> new GroupedCodeReader())
                .reader(lexicon -> new CenturyNameReader())
                .reader(lexicon -> new OverAgeReader())
                .reader(HalfMoreReader::ofPoints)
                .language();
    }
}
