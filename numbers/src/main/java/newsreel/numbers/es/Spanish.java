package newsreel.numbers.es;

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
import newsreel.numbers.words.Tables;

/**
 * The Spanish of newspapers and agencies. How the trickier forms come out:
 *
 * <ul>
 *   <li>{@code 1.234,56} and, in articles that can be read in no other way, {@code 1,234.56} as Mexico has it; {@code 1,500}
 *       alone is left out where nothing in the article tells.
 *   <li>{@code mil millones} is 1e9, {@code un billón} 1e12.
 *   <li>Pesos are those of the country that the article names most; where none is, just pesos.
 *   <li>{@code un hombre de 34 años} is an age, {@code un plan de 3 años} a duration; {@code un} and {@code una} alone are no
 *       numbers.
 * </ul>
 */
public final class Spanish {
    private Spanish() {}

    /** Spanish, read anew from its tables. */
    public static Language language() {
        Tables tables = new Tables(Spanish.class);
        return LanguageFolder.of("es", Spanish.class, SpanishMarks.EITHER)
                .digits(SpanishMarks::of)
                .nouns(words -> new PluralNouns(tables))
                .reader(lexicon -> new DayPartReader())
                .reader(lexicon -> new DecadeReader())
                .reader(lexicon -> new GroupedCodeReader())
                .reader(lexicon -> new RankSumReader())
                .reader(PartReader::new)
                .reader(PartOfReader::new)
                .reader(WordScoreReader::new)
                .reader(HalfMoreReader::new)
                .language();
    }
}
