package newsreel.numbers.de;

import newsreel.numbers.language.Language;
import newsreel.numbers.language.LanguageFolder;
import newsreel.numbers.reading.EveryNthReader;
import newsreel.numbers.reading.HalfHourReader;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Tables;

/**
 * The German of newspapers and agencies in Germany, Austria and Switzerland: {@code vierundzwanzig}, {@code 1,5 Mrd. Euro},
 * {@code 1'000 Franken}, {@code am 3. Oktober}, {@code um 14.30 Uhr}, {@code ist um 3 Prozent gestiegen}. A Billion is a million millions.
 */
public final class German {
    private static final DigitMarks MARKS = new DigitMarks(',', '.', false, true);

    private German() {}

    /** German, read anew from its tables. */
    public static Language language() {
        return LanguageFolder.of("de", German.class, MARKS)
                .nouns(vocabulary -> new GermanNouns(new Tables(German.class)))
                .reader(EveryNthReader::new)
                .reader(lexicon -> new TensDecadeReader())
                .reader(TempoReader::new)
                .reader(lexicon -> new TogetherReader())
                .reader(lexicon -> new ColonScoreReader())
                .reader(HalfHourReader::new)
                .language();
    }
}
