package newsreel.numbers;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.numbers.plain.PlainReader;

/** The digits of copy in a language that has no rules of its own. */
final class PlainNumbers implements NumberExtractor {
    private static final List<ULocale> KNOWN = List.of(ULocale.getAvailableLocales());

    private final PlainReader reader;

    private PlainNumbers(List<ULocale> locales) {
        this.reader = new PlainReader(locales);
    }

    /** Where the tag names a place that CLDR has, as that place writes numbers; else as all places of its language do. */
    static Optional<NumberExtractor> in(String key) {
        List<ULocale> locales = locales(key);
        return locales.isEmpty() ? Optional.empty() : Optional.of(new SeenNumbers(new PlainNumbers(locales)));
    }

    /** What tags have in common that are read alike: language and, where CLDR has it, script and place. */
    static String key(ULocale asked) {
        ULocale tag = ULocale.createCanonical(asked);
        ULocale bare = new ULocale(tag.getLanguage(), tag.getScript(), tag.getCountry());
        ULocale placed = new ULocale(tag.getLanguage(), "", tag.getCountry());
        return Arrays.asList(bare, placed).stream()
                .filter(locale -> !locale.getCountry().isEmpty() && KNOWN.contains(locale))
                .findFirst()
                .map(ULocale::getName)
                .orElse(tag.getLanguage());
    }

    private static List<ULocale> locales(String key) {
        ULocale asked = new ULocale(key);
        return asked.getCountry().isEmpty()
                ? KNOWN.stream()
                        .filter(locale -> locale.getLanguage().equals(key))
                        .toList()
                : List.of(asked);
    }

    @Override
    public List<Quantity> extract(ArticleText article) {
        List<Quantity> quantities = new ArrayList<>();
        read(article.headline(), TextField.HEADLINE, quantities);
        read(article.subheadline(), TextField.SUBHEADLINE, quantities);
        read(article.body(), TextField.BODY, quantities);
        return quantities;
    }

    private void read(String text, TextField field, List<Quantity> quantities) {
        if (text != null) {
            quantities.addAll(reader.read(text, field));
        }
    }
}
