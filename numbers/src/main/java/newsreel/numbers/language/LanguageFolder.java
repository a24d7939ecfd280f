package newsreel.numbers.language;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import newsreel.numbers.about.Openings;
import newsreel.numbers.about.Wholes;
import newsreel.numbers.clock.Clock;
import newsreel.numbers.clock.ClockWord;
import newsreel.numbers.clock.Tenses;
import newsreel.numbers.linking.Bounds;
import newsreel.numbers.linking.CarriedUnits;
import newsreel.numbers.linking.ClauseEnds;
import newsreel.numbers.linking.Enclosures;
import newsreel.numbers.linking.HomeDollar;
import newsreel.numbers.linking.HomeMoney;
import newsreel.numbers.linking.Link;
import newsreel.numbers.linking.Pairs;
import newsreel.numbers.linking.PeriodicRates;
import newsreel.numbers.linking.Points;
import newsreel.numbers.linking.Restatements;
import newsreel.numbers.linking.SharedUnits;
import newsreel.numbers.linking.Tallies;
import newsreel.numbers.linking.Trends;
import newsreel.numbers.reading.AgeDecadeReader;
import newsreel.numbers.reading.AgeGroupReader;
import newsreel.numbers.reading.AgeWordReader;
import newsreel.numbers.reading.AircraftReader;
import newsreel.numbers.reading.AmountWordReader;
import newsreel.numbers.reading.CenturyReader;
import newsreel.numbers.reading.ClockReader;
import newsreel.numbers.reading.CodeReader;
import newsreel.numbers.reading.CountReader;
import newsreel.numbers.reading.DateOrder;
import newsreel.numbers.reading.DateReader;
import newsreel.numbers.reading.DoubleReader;
import newsreel.numbers.reading.EraPhraseReader;
import newsreel.numbers.reading.EraReader;
import newsreel.numbers.reading.HourReader;
import newsreel.numbers.reading.IdiomReader;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.MeasureReader;
import newsreel.numbers.reading.MoneyReader;
import newsreel.numbers.reading.NumericDateReader;
import newsreel.numbers.reading.OneReader;
import newsreel.numbers.reading.RaceTimeReader;
import newsreel.numbers.reading.RankReader;
import newsreel.numbers.reading.RatioReader;
import newsreel.numbers.reading.Reader;
import newsreel.numbers.reading.SpanWordReader;
import newsreel.numbers.reading.TimesReader;
import newsreel.numbers.reading.YearReader;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Verbs;
import newsreel.numbers.words.Vocabulary;

/**
 * A language that is a folder of tables, read by the readers and links that languages share. It says how it writes digits,
 * and what else is special in it: nouns that tables alone do not tell, readers and links of its own.
 */
public final class LanguageFolder {
    private static final String POINTS = "points";
    private static final String SPANS = "spans.tsv";
    private static final String ERAS = "eras.tsv";

    private final String tag;
    private final Tables tables;
    private final DigitMarks marks;
    private final List<Function<Lexicon, Reader>> ownReaders = new ArrayList<>();
    private final List<Function<Lexicon, Reader>> dayReaders = new ArrayList<>();
    private final List<Function<Lexicon, Link>> ownLinks = new ArrayList<>();
    private Function<Lexicon, Link> unitLink = lexicon -> new Tallies();
    private BiFunction<Lexicon, Points, List<Link>> about = LanguageFolder::aboutLedNouns;
    private Function<Vocabulary, Nouns> nouns;
    private Verbs verbs;
    private DigitCustom custom;
    private DateOrder order = DateOrder.DAY_FIRST;
    private boolean capitalDays;
    private boolean periodsStandAlone;

    private LanguageFolder(String tag, Tables tables, DigitMarks marks) {
        this.tag = tag;
        this.tables = tables;
        this.marks = marks;
        this.nouns = vocabulary -> new TableNouns(tables);
        this.verbs = new VerbEndings(tables.words("verbs.txt"));
        this.custom = any -> marks;
    }

    /**
     * The language of that tag.
     *
     * @param owner a class of the package that has its tables
     * @param marks how it writes digits
     */
    public static LanguageFolder of(String tag, Class<?> owner, DigitMarks marks) {
        return new LanguageFolder(tag, new Tables(owner), marks);
    }

    /** With digits that not every article writes alike. */
    public LanguageFolder digits(DigitCustom own) {
        custom = own;
        return this;
    }

    /** With nouns of its own. */
    public LanguageFolder nouns(Function<Vocabulary, Nouns> own) {
        nouns = own;
        return this;
    }

    /** With verbs of its own. */
    public LanguageFolder verbs(Verbs own) {
        verbs = own;
        return this;
    }

    /** With dates in figures in that order. */
    public LanguageFolder dates(DateOrder own) {
        order = own;
        return this;
    }

    /** With names of days and months that have a capital though other nouns have none. */
    public LanguageFolder capitalDays() {
        capitalDays = true;
        return this;
    }

    /** With a reader of its own, asked before the shared ones and after those named earlier. */
    public LanguageFolder reader(Function<Lexicon, Reader> own) {
        ownReaders.add(own);
        return this;
    }

    /** With a reader of days of its own, asked where the shared one of dates has found none. */
    public LanguageFolder dayReader(Function<Lexicon, Reader> own) {
        dayReaders.add(own);
        return this;
    }

    /** With a link of its own that gives numbers units, before those that look at what has one; in place of {@link Tallies}. */
    public LanguageFolder unitLink(Function<Lexicon, Link> own) {
        unitLink = own;
        return this;
    }

    /** With words of {@code periods.tsv} that say how often only where no noun follows. */
    public LanguageFolder periodsStandAlone() {
        periodsStandAlone = true;
        return this;
    }

    /** With a link of its own that says what numbers are about, for nouns that no article leads. */
    public LanguageFolder about(BiFunction<Lexicon, Points, Link> own) {
        about = (lexicon, points) -> List.of(own.apply(lexicon, points));
        return this;
    }

    /** With a link of its own, after the shared ones and those named earlier. */
    public LanguageFolder link(Function<Lexicon, Link> own) {
        ownLinks.add(own);
        return this;
    }

    /** The language, read anew from its tables. */
    public Language language() {
        Lexicon lexicon = LexiconTables.read(tables, marks, ULocale.forLanguageTag(tag), nouns);
        return new Language(tag, lexicon, readers(lexicon), links(lexicon), custom);
    }

    private List<Reader> readers(Lexicon lexicon) {
        List<Reader> readers = new ArrayList<>();
        ownReaders.forEach(own -> readers.add(own.apply(lexicon)));
        if (tables.has(SPANS)) {
            readers.add(new SpanWordReader(lexicon, tables.columns(SPANS)));
        }
        readers.add(new IdiomReader(lexicon));
        addMoments(lexicon, readers);
        readers.addAll(List.of(new YearReader(lexicon), new MoneyReader(lexicon), new AgeGroupReader()));
        addWords(lexicon, readers);
        readers.addAll(List.of(
                new AircraftReader(lexicon),
                new CodeReader(),
                new RankReader(),
                new RatioReader(lexicon),
                new MeasureReader(lexicon),
                new CountReader(lexicon),
                new TimesReader(lexicon),
                new OneReader(lexicon)));
        return readers;
    }

    /** Readers of dates, eras and times of day. */
    private void addMoments(Lexicon lexicon, List<Reader> readers) {
        readers.addAll(List.of(new NumericDateReader(order), new RaceTimeReader(lexicon), new ClockReader()));
        ifKnown(lexicon, Trait.CLOCK_LEAD, readers, () -> new HourReader(lexicon));
        readers.add(new EraReader(lexicon));
        if (tables.has(ERAS)) {
            readers.add(new EraPhraseReader(lexicon, tables.columns(ERAS)));
        }
        readers.add(new DateReader(lexicon, order));
        dayReaders.forEach(own -> readers.add(own.apply(lexicon)));
    }

    /** Readers of amounts in one word, which not every language has. */
    private static void addWords(Lexicon lexicon, List<Reader> readers) {
        ifKnown(lexicon, Trait.AGED_WORD, readers, AgeWordReader::new);
        ifKnown(lexicon, Trait.AGE_DECADE, readers, AgeDecadeReader::new);
        ifKnown(lexicon, Trait.DOUBLE, readers, DoubleReader::new);
        ifKnown(lexicon, Trait.CENTURY, readers, CenturyReader::new);
        ifKnown(lexicon, Trait.AMOUNT_WORD, readers, AmountWordReader::new);
    }

    private static void ifKnown(Lexicon lexicon, Trait trait, List<Reader> readers, Supplier<Reader> reader) {
        if (isKnown(lexicon, trait)) {
            readers.add(reader.get());
        }
    }

    /** Whether the language has any such word. */
    private static boolean isKnown(Lexicon lexicon, Trait trait) {
        return lexicon.vocabulary().words().stream().anyMatch(word -> word.is(trait));
    }

    private List<Link> links(Lexicon lexicon) {
        Points points = new Points(new HashSet<>(tables.words("points.txt").getOrDefault(POINTS, List.of())));
        List<Link> links = new ArrayList<>(List.of(new Pairs(), new SharedUnits(), new CarriedUnits()));
        links.add(unitLink.apply(lexicon));
        List<String[]> periods = tables.columns("periods.tsv");
        if (!periods.isEmpty()) {
            links.add(new PeriodicRates(lexicon, periods, periodsStandAlone));
        }
        links.addAll(List.of(new Bounds(lexicon), new Enclosures(lexicon), new Trends(points)));
        Map<String, List<String>> particles = tables.words("particles.txt");
        if (!particles.isEmpty()) {
            links.add(new ClauseEnds(lexicon.vocabulary(), particles));
        }
        links.addAll(List.of(
                new Restatements(lexicon),
                new HomeDollar(lexicon),
                new HomeMoney(lexicon, tables.columns("homes.tsv"))));
        links.addAll(about.apply(lexicon, points));
        ownLinks.forEach(own -> links.add(own.apply(lexicon)));
        List<String> clock = tables.lines("clock.txt");
        if (!clock.isEmpty()) {
            links.add(clock(lexicon, clock));
        }
        return links;
    }

    private static List<Link> aboutLedNouns(Lexicon lexicon, Points points) {
        return List.of(new Wholes(lexicon), new Openings(lexicon, points));
    }

    private Clock clock(Lexicon lexicon, List<String> lines) {
        Vocabulary words = lexicon.vocabulary();
        Tenses tenses = Tenses.of(words, tables.lines("tenses.txt"), verbs);
        boolean capitals = capitalDays || lexicon.nouns().haveCapitals();
        return new Clock(lexicon, ClockWord.table(words, lines), tenses, capitals);
    }
}
