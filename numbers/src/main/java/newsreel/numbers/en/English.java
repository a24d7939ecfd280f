package newsreel.numbers.en;

import newsreel.numbers.about.About;
import newsreel.numbers.language.Language;
import newsreel.numbers.language.LanguageFolder;
import newsreel.numbers.linking.MeasuredThings;
import newsreel.numbers.reading.DateOrder;
import newsreel.numbers.reading.DayListReader;
import newsreel.numbers.reading.SpokenTimeReader;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Verbs;

/**
 * The English of newspapers and the wires, and of web copy that has lost its capitals and punctuation or was tokenised
 * ({@code $ 1.2 bn}, {@code 12 , 000}). How the trickier forms come out:
 *
 * <ul>
 *   <li>Numbers in figures, words or both ({@code 2.5 million}, {@code two and a half}, {@code 3 1/2}, {@code 6.2e-9});
 *       {@code dozens} and {@code tens of thousands} as ranges; {@code two-thirds} and {@code one in five} as ratios.
 *   <li>Money by sign, code or name. A bare {@code $} is US dollars unless the article says that its figures are in others.
 *       Cents and pence keep their own name as unit ({@code cent}, {@code penny}), as neither names a currency; said with
 *       their major unit they are part of its value ({@code five dollars and ten cents}).
 *   <li>Measures, rates ({@code USD-per-barrel}), durations and ages. An amount in two units is in the smaller one, which is
 *       exact: {@code 6ft 4in} is 76 inches.
 *   <li>Counts with the noun they count in the singular. {@code people}, {@code staff} and their like stay as they are.
 *   <li>Ranges and moves. Two numbers joined by {@code or} or {@code and} are two quantities that share a unit, but
 *       {@code 7- or 8-inch} and {@code three or four hours}, of which nobody knows which, are a range. {@code More than 10 and less than 20} is a range too.
 *   <li>Dates and times as ISO 8601, as precise as the words; ranks; scores, without a value.
 *   <li>Nothing for names ({@code Section 301}, {@code Boeing 747}), idioms ({@code last-minute}, {@code 9/11}), telephone
 *       numbers, versions, references and list markers, for {@code both}, {@code several}, {@code once} and the pronoun {@code one}; {@code twice} is two times.
 * </ul>
 */
public final class English {
    private static final DigitMarks MARKS = new DigitMarks('.', ',', true);

    private English() {}

    /** English, read anew from its tables. */
    public static Language language() {
        Verbs verbs = new EnglishVerbs();
        return LanguageFolder.of("en", English.class, MARKS)
                .dates(DateOrder.MONTH_FIRST)
                .capitalDays()
                .nouns(EnglishNouns::new)
                .verbs(verbs)
                .reader(lexicon -> new SpokenTimeReader())
                .reader(lexicon -> new ContestReader())
                .reader(WordAgeReader::new)
                .dayReader(lexicon -> new DayListReader(false))
                .unitLink(MeasuredThings::new)
                .periodsStandAlone()
                .about((lexicon, points) -> new About(lexicon, verbs, points))
                .language();
    }
}
