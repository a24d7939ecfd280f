package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Chooses a page's headline: what the reader sees above the article where what the page says of itself bears it out, else
 * what it says of itself, without the name of the site.
 */
final class Headlines {
    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]";

    /** Bars, of which scripts have their own, and dashes; where words have no blanks between them, neither have those. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|»«<>•·–—-]+\\s+|\\s*[|»ㅣ｜︱│┃∣❘¦‖]\\s*|\\s+::\\s+"
            + "|(?<=" + UNSPACED + ")[_–—-](?=" + UNSPACED + ")");

    /** One of these is in all that the separator is. */
    private static final String PARTING = "|»«<>•·–—-ㅣ｜︱│┃∣❘¦‖:_";

    /** Whatever stands before a site whose name is known. */
    private static final Pattern SIGN = Pattern.compile("\\s+[^\\p{L}\\p{N}\\s]{1,2}\\s+");

    private static final Pattern SECTION = Pattern.compile("(?<=[\\p{L}\\p{N}])[–—-][^\\s–—-]{1,20}$");
    private static final Pattern WORDS_UNSPACED = Pattern.compile(UNSPACED);
    private static final double ALIKE = 0.5;
    private static final int MOST_TITLES = 30;

    /** What is longer has no name of a site at its end: it is a page that was never closed. */
    private static final int LONGEST = 1_000;

    /** No headline is longer: a heading that holds a paragraph is none. */
    private static final int LONGEST_HEADLINE = 600;

    private static final Evaluator FRONT_PAGE = QueryParser.parse("a[href=/], a[rel=home]");
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_HEADING = 8;
    private static final String SEPARATORS = "|»«<>•·–—-:：/~ㅣ｜_";
    private static final int MOST_SITE_WORDS = 5;

    private final PageFacts facts;
    private final Set<String> sites;
    private final List<String> claimed = new ArrayList<>();

    /** What the page's main headings say. */
    private final List<String> titles;

    private Headlines(PageFacts facts, List<String> siteNames) {
        this.facts = facts;
        this.sites = Stream.concat(siteNames.stream(), frontPageNames(facts))
                .map(PlainText::key)
                .collect(Collectors.toSet());
        facts.linkedData.text("headline").ifPresent(this::claim);
        facts.meta("og:title").ifPresent(this::claim);
        facts.meta("twitter:title").ifPresent(this::claim);
        facts.properties("headline").stream().limit(1).map(PlainText::of).forEach(this::claim);
        if (claimed.isEmpty()) {
            claim(facts.windowTitle);
        }
        this.titles = titles();
    }

    /** A main heading that leads to the front page says the site's name. */
    private static Stream<String> frontPageNames(PageFacts facts) {
        return facts.titles.stream()
                .limit(MOST_TITLES)
                .filter(title -> title.selectFirst(FRONT_PAGE) != null)
                .map(PlainText::of);
    }

    private void claim(String title) {
        String text = PlainText.of(title);
        if (!text.isEmpty()) {
            claimed.add(text);
        }
    }

    static Optional<String> of(PageFacts facts, List<String> siteNames) {
        Headlines headlines = new Headlines(facts, siteNames);
        return Stream.<Supplier<Optional<String>>>of(
                        headlines::shown, headlines::headed, headlines::only, headlines::said, headlines::firstTitle)
                .flatMap(source -> source.get().stream())
                .filter(headline -> headline.length() <= LONGEST_HEADLINE)
                .findFirst();
    }

    /** The main heading that is most like what the page claims for its title. */
    private Optional<String> shown() {
        String best = null;
        double most = ALIKE;
        List<Words> parts =
                claimed.stream().distinct().flatMap(Headlines::partsOf).toList();
        for (String title : titles) {
            Words words = Words.of(title);
            for (Words part : parts) {
                double likeness = words.likeness(part);
                if (likeness > most) {
                    most = likeness;
                    best = title;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A lesser heading that says just what a title says beside the site's name, where the main one is that name. */
    private Optional<String> headed() {
        return facts.headings.stream()
                .limit(MOST_TITLES)
                .map(PlainText::of)
                .filter(heading -> claimed.stream().anyMatch(claim -> isAllButSite(heading, claim)))
                .findFirst();
    }

    private static boolean isAllButSite(String heading, String claim) {
        int rest = claim.length() - heading.length();
        if (heading.length() < LEAST_HEADING || rest < 0 || rest > heading.length() * 2) {
            return false;
        }
        return claim.startsWith(heading) && endsPart(claim, heading.length())
                || claim.endsWith(heading) && endsPart(claim, rest - 1);
    }

    private static boolean endsPart(String claim, int at) {
        return at < 0
                || at >= claim.length()
                || Character.isWhitespace(claim.charAt(at))
                || SEPARATORS.indexOf(claim.charAt(at)) >= 0;
    }

    /**
     * A page's only main heading is its headline, whatever was written for search engines, unless it is the site's name, or
     * leads elsewhere: then it is another story's.
     */
    private Optional<String> only() {
        if (titles.size() != 1 || facts.titles.stream().anyMatch(Headlines::isLink)) {
            return Optional.empty();
        }
        return titles.stream()
                .filter(title -> Words.of(title).words().size() >= LEAST_WORDS && !sites.contains(PlainText.key(title)))
                .findFirst();
    }

    private static boolean isLink(Element title) {
        Element link = title.selectFirst(LINK);
        return link != null && link.text().length() * 2 > title.text().length();
    }

    private List<String> titles() {
        Set<String> bare = bareClaims();
        return facts.titles.stream()
                .limit(MOST_TITLES)
                .map(title -> new MainHeading(title).headline(bare))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private Set<String> bareClaims() {
        return Stream.concat(claimed.stream(), Stream.of(facts.windowTitle))
                .distinct()
                .filter(claim -> claim.length() <= LONGEST)
                .map(claim -> PlainText.key(withoutSite(PlainText.of(claim))))
                .collect(Collectors.toSet());
    }

    /** A claim, and what stands in it between its bars and dashes. */
    private static Stream<Words> partsOf(String claim) {
        Stream<String> parts = mayBeParted(claim) ? SEPARATOR.splitAsStream(claim) : Stream.of();
        return Stream.concat(Stream.of(claim), parts).map(Words::of);
    }

    /** Whether the title has one of the signs that part titles. */
    private static boolean mayBeParted(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (PARTING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> said() {
        return claimed.stream().findFirst().map(this::withoutSite);
    }

    /** A title often ends, or starts, with the name of the site behind a bar or dash. */
    private String withoutSite(String title) {
        if (title.length() > LONGEST) {
            return title;
        }
        Matcher sign = SIGN.matcher(title);
        while (sign.find()) {
            if (sites.contains(PlainText.key(title.substring(sign.end())))) {
                return withoutSection(title.substring(0, sign.start()));
            }
        }
        return withoutSection(title);
    }

    private String withoutSection(String title) {
        int colon = title.indexOf(':');
        if (colon > 0 && sites.contains(PlainText.key(title.substring(0, colon)))) {
            return title.substring(colon + 1).strip();
        }
        if (!mayBeParted(title)) {
            return title;
        }
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            String before = title.substring(0, separator.start());
            String after = title.substring(separator.end());
            if (sites.contains(PlainText.key(after)) || isShort(after, before)) {
                return isTight(separator) ? SECTION.matcher(before).replaceFirst("") : before;
            }
            if (sites.contains(PlainText.key(before))) {
                return after;
            }
        }
        return title;
    }

    /** Where a bar that is no ASCII one stands without blanks, the section stands before it behind a dash without blanks. */
    private static boolean isTight(Matcher separator) {
        return separator.end() == separator.start() + 1 && separator.group().charAt(0) > '\u00ff';
    }

    private static boolean isShort(String site, String title) {
        if (WORDS_UNSPACED.matcher(title).find()) {
            return site.length() * 2 <= title.length();
        }
        int words = Words.of(site).words().size();
        return words <= MOST_SITE_WORDS && words < Words.of(title).words().size();
    }

    private Optional<String> firstTitle() {
        return titles.stream().findFirst();
    }
}
