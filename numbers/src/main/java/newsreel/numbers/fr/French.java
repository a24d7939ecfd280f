package newsreel.numbers.fr;

import newsreel.numbers.language.Language;
import newsreel.numbers.language.LanguageFolder;
import newsreel.numbers.reading.ChronoReader;
import newsreel.numbers.reading.DayListReader;
import newsreel.numbers.reading.DecadeReader;
import newsreel.numbers.reading.HalfMoreReader;
import newsreel.numbers.reading.PartOfReader;
import newsreel.numbers.reading.StreetNumberReader;
import newsreel.numbers.reading.UnitFractionReader;
import newsreel.numbers.reading.WordScoreReader;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Tables;

/**
 * The French of newspapers and agencies in France, Belgium, Switzerland, Canada and Africa. How the trickier forms come out:
 *
 * <ul>
 *   <li>{@code 1 234,56 €} with any space, and {@code 1.500 emplois} as agencies group; {@code 3.5 milliards} as Switzerland
 *       has it.
 *   <li>{@code un milliard} is 1e9, {@code un billion} 1e12; {@code quatre-vingt-dix-neuf} and {@code nonante-neuf} are 99;
 *       {@code une dizaine} is about ten, {@code des dizaines} ten to a hundred.
 *   <li>Francs are those of the country that the article names most; where none is, just francs ({@code franc}, {@code cfa}).
 *   <li>{@code un homme de 34 ans} is an age, {@code un contrat de 3 ans} a duration; {@code à 14h30} a time, {@code en 2 h 15} a
 *       duration.
 *   <li>{@code passé de 5 à 6 %} is a move, {@code baissera de 5 à 6 %} a range, {@code en hausse de 3 %} how much it rose.
 * </ul>
 */
public final class French {
    private static final DigitMarks MARKS = new DigitMarks(',', '.', false, true);

    private French() {}

    /** French, read anew from its tables. */
    public static Language language() {
        return LanguageFolder.of("fr", French.class, MARKS)
                .nouns(words -> new FrenchNouns(new Tables(French.class)))
                .reader(lexicon -> new DecadeReader())
                .reader(lexicon -> new DayListReader())
                .reader(lexicon -> new ChronoReader())
                .reader(PartOfReader::new)
                .reader(UnitFractionReader::new)
                .reader(StreetNumberReader::new)
                .reader(WordScoreReader::new)
                .reader(HalfMoreReader::ofPoints)
                .language();
    }
}
