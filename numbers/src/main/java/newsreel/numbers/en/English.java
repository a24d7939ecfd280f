package newsreel.numbers.en;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import newsreel.numbers.about.About;
import newsreel.numbers.clock.Clock;
import newsreel.numbers.clock.ClockWord;
import newsreel.numbers.clock.Tenses;
import newsreel.numbers.language.Language;
import newsreel.numbers.language.LexiconTables;
import newsreel.numbers.linking.Bounds;
import newsreel.numbers.linking.CarriedUnits;
import newsreel.numbers.linking.Enclosures;
import newsreel.numbers.linking.HomeDollar;
import newsreel.numbers.linking.HomeMoney;
import newsreel.numbers.linking.Link;
import newsreel.numbers.linking.MeasuredThings;
import newsreel.numbers.linking.Pairs;
import newsreel.numbers.linking.PeriodicRates;
import newsreel.numbers.linking.Points;
import newsreel.numbers.linking.Restatements;
import newsreel.numbers.linking.SharedUnits;
import newsreel.numbers.linking.Trends;
import newsreel.numbers.reading.AgeGroupReader;
import newsreel.numbers.reading.AircraftReader;
import newsreel.numbers.reading.ClockReader;
import newsreel.numbers.reading.CodeReader;
import newsreel.numbers.reading.CountReader;
import newsreel.numbers.reading.DateOrder;
import newsreel.numbers.reading.DateReader;
import newsreel.numbers.reading.DayListReader;
import newsreel.numbers.reading.EraReader;
import newsreel.numbers.reading.IdiomReader;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.MeasureReader;
import newsreel.numbers.reading.MoneyReader;
import newsreel.numbers.reading.NumericDateReader;
import newsreel.numbers.reading.OneReader;
import newsreel.numbers.reading.RankReader;
import newsreel.numbers.reading.RatioReader;
import newsreel.numbers.reading.Reader;
import newsreel.numbers.reading.SpokenTimeReader;
import newsreel.numbers.reading.TimesReader;
import newsreel.numbers.reading.YearReader;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Verbs;
import newsreel.numbers.words.Vocabulary;

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
        Tables tables = new Tables(English.class);
        Lexicon lexicon = LexiconTables.read(tables, MARKS, ULocale.ENGLISH, EnglishNouns::new);
        return new Language("en", lexicon, readers(lexicon), links(lexicon, tables));
    }

    private static List<Reader> readers(Lexicon lexicon) {
        return List.of(
                new IdiomReader(lexicon),
                new NumericDateReader(DateOrder.MONTH_FIRST),
                new ClockReader(),
                new SpokenTimeReader(),
                new EraReader(lexicon),
                new DateReader(lexicon, DateOrder.MONTH_FIRST),
                new DayListReader(false),
                new YearReader(lexicon),
                new MoneyReader(lexicon),
                new AgeGroupReader(),
                new AircraftReader(lexicon),
                new ContestReader(),
                new CodeReader(),
                new RankReader(),
                new RatioReader(lexicon),
                new MeasureReader(lexicon),
                new CountReader(lexicon),
                new TimesReader(lexicon),
                new OneReader(lexicon));
    }

    private static List<Link> links(Lexicon lexicon, Tables tables) {
        Points points = new Points(Set.copyOf(tables.words("points.txt").get("points")));
        Verbs verbs = new EnglishVerbs();
        return List.of(
                new Pairs(),
                new SharedUnits(),
                new CarriedUnits(),
                new MeasuredThings(lexicon),
                new PeriodicRates(lexicon, tables.columns("periods.tsv"), true),
                new Bounds(lexicon),
                new Enclosures(lexicon),
                new Trends(points),
                new Restatements(lexicon),
                new HomeDollar(lexicon),
                new HomeMoney(lexicon, tables.columns("homes.tsv")),
                new About(lexicon, verbs, points),
                clock(lexicon, tables, verbs));
    }

    private static Clock clock(Lexicon lexicon, Tables tables, Verbs verbs) {
        Vocabulary words = lexicon.vocabulary();
        Tenses tenses = Tenses.of(words, tables.lines("tenses.txt"), verbs);
        return new Clock(lexicon, ClockWord.table(words, tables.lines("clock.txt")), tenses, true);
    }
}
