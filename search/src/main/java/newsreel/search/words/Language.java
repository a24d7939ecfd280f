package newsreel.search.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * A language by how its words are found: Lucene's analysis of it, without stop words, so that every word of a phrase
 * counts. {@link #OTHER} is every language that has none, and copy whose language nobody knows.
 */
public enum Language {
    AR(ArabicAnalyzer::new, "ar"),
    BG(BulgarianAnalyzer::new, "bg"),
    BN(BengaliAnalyzer::new, "bn"),
    CA(CatalanAnalyzer::new, "ca"),
    CJK(CJKAnalyzer::new, "zh", "ja", "ko"),
    CKB(SoraniAnalyzer::new, "ckb"),
    CS(CzechAnalyzer::new, "cs"),
    DA(DanishAnalyzer::new, "da"),
    DE(GermanAnalyzer::new, "de"),
    EL(GreekAnalyzer::new, "el"),
    EN(noStopWords -> new EnglishWords(), "en"),
    ES(SpanishAnalyzer::new, "es"),
    ET(EstonianAnalyzer::new, "et"),
    EU(BasqueAnalyzer::new, "eu"),
    FA(PersianAnalyzer::new, "fa"),
    FI(FinnishAnalyzer::new, "fi"),
    FR(FrenchAnalyzer::new, "fr"),
    GA(IrishAnalyzer::new, "ga"),
    GL(GalicianAnalyzer::new, "gl"),
    HI(HindiAnalyzer::new, "hi"),
    HU(HungarianAnalyzer::new, "hu"),
    HY(ArmenianAnalyzer::new, "hy"),
    ID(IndonesianAnalyzer::new, "id"),
    IT(ItalianAnalyzer::new, "it"),
    LT(LithuanianAnalyzer::new, "lt"),
    LV(LatvianAnalyzer::new, "lv"),
    NE(NepaliAnalyzer::new, "ne"),
    NL(DutchAnalyzer::new, "nl"),
    NO(NorwegianAnalyzer::new, "no", "nb", "nn"),
    PT(PortugueseAnalyzer::new, "pt"),
    RO(RomanianAnalyzer::new, "ro"),
    RU(RussianAnalyzer::new, "ru"),
    SR(SerbianAnalyzer::new, "sr"),
    SV(SwedishAnalyzer::new, "sv"),
    TA(TamilAnalyzer::new, "ta"),
    TE(TeluguAnalyzer::new, "te"),
    TH(ThaiAnalyzer::new, "th"),
    TR(TurkishAnalyzer::new, "tr"),
    OTHER(StandardAnalyzer::new);

    private static final Map<String, Language> BY_SUBTAG = Arrays.stream(values())
            .flatMap(language -> Arrays.stream(language.subtags).map(subtag -> Map.entry(subtag, language)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String[] subtags;
    private final Analyzer analyzer;

    Language(Function<CharArraySet, Analyzer> analyzer, String... subtags) {
        this.subtags = subtags;
        this.analyzer = analyzer.apply(CharArraySet.EMPTY_SET);
    }

    /** @param tag BCP 47, as {@code en-GB}; null when it is not known */
    public static Language of(String tag) {
        if (tag == null) {
            return OTHER;
        }
        String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return BY_SUBTAG.getOrDefault(primary, OTHER);
    }

    /** Its short name, as part of a field's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that {@link #code}. */
    public static Language ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** How its words are found. Thread-safe. */
    public Analyzer analyzer() {
        return analyzer;
    }
}
