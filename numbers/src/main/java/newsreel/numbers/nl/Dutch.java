package newsreel.numbers.nl;

import newsreel.numbers.language.Language;
import newsreel.numbers.language.LanguageFolder;
import newsreel.numbers.reading.DecadeReader;
import newsreel.numbers.reading.EveryNthReader;
import newsreel.numbers.reading.HalfHourReader;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Tables;

/**
 * The Dutch of newspapers and agencies in the Netherlands and Belgium: {@code vierentwintig}, {@code 1,5 miljard euro}, {@code ruim 3
 * procent}, {@code één op de vijf}, {@code om 14.30 uur}, {@code nam met 6 procent toe}. A biljoen is a million millions.
 */
public final class Dutch {
    private static final DigitMarks MARKS = new DigitMarks(',', '.', false);

    private Dutch() {}

    /** Dutch, read anew from its tables. */
    public static Language language() {
        return LanguageFolder.of("nl", Dutch.class, MARKS)
                .nouns(vocabulary -> new DutchNouns(new Tables(Dutch.class)))
                .reader(RoughNumberReader::new)
                .reader(EveryNthReader::new)
                .reader(HalfHourReader::new)
                .reader(lexicon -> new DecadeReader())
                .language();
    }
}
