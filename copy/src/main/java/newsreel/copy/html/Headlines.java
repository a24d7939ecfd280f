package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
    private static final double ALIKE = 0.5;
    private static final int MOST_TITLES = 30;

    /** No headline is longer: a heading that holds a paragraph is none. */
    private static final int LONGEST_HEADLINE = 600;

    private static final Evaluator FRONT_PAGE = QueryParser.parse("a[href=/], a[rel=home]");
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_HEADING = 8;
    private static final String SEPARATORS = "|»«<>•·–—-:：/~ㅣ｜_";

    private final PageFacts facts;
    private final SiteNames sites;
    private final List<String> claimed = new ArrayList<>();

    /** What the page's main headings say. */
    private final List<String> titles;

    private Headlines(PageFacts facts, List<String> siteNames) {
        this.facts = facts;
        List<String> frontPages = frontPageNames(facts);
        this.sites = new SiteNames(Stream.concat(siteNames.stream(), frontPages.stream()));
        facts.linkedData.text("headline").ifPresent(this::claim);
        facts.meta("og:title").ifPresent(this::claim);
        facts.meta("twitter:title").ifPresent(this::claim);
        facts.properties("headline").stream().limit(1).map(PlainText::of).forEach(this::claim);
        if (claimed.isEmpty()) {
            claim(facts.windowTitle);
        }
        this.titles = withoutSite(titles(), new SiteNames(Stream.concat(declaredNames(facts), frontPages.stream())));
    }

    /** A main heading that leads to the front page says the site's name. */
    private static List<String> frontPageNames(PageFacts facts) {
        return facts.titles.stream()
                .limit(MOST_TITLES)
                .filter(title -> title.selectFirst(FRONT_PAGE) != null)
                .map(PlainText::of)
                .toList();
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
        List<Words> parts = claimed.stream()
                .distinct()
                .flatMap(SiteNames::parts)
                .map(Words::of)
                .toList();
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
                .filter(title -> Words.of(title).words().size() >= LEAST_WORDS && !sites.isName(title))
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
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** What the page itself calls its site; a part of a window's title may be anything. */
    private static Stream<String> declaredNames(PageFacts facts) {
        return Stream.of(facts.linkedData.names("publisher"), facts.metas("og:site_name"))
                .flatMap(List::stream);
    }

    /** A heading that is the site's name is none of an article's. */
    private static List<String> withoutSite(List<String> titles, SiteNames declared) {
        return titles.stream().filter(title -> !declared.isName(title)).toList();
    }

    private Set<String> bareClaims() {
        return Stream.concat(claimed.stream(), Stream.of(facts.windowTitle))
                .distinct()
                .filter(claim -> claim.length() <= SiteNames.LONGEST)
                .map(claim -> PlainText.key(sites.without(PlainText.of(claim))))
                .collect(Collectors.toSet());
    }

    private Optional<String> said() {
        return claimed.stream().findFirst().map(sites::without);
    }

    private Optional<String> firstTitle() {
        return titles.stream().findFirst();
    }
}
