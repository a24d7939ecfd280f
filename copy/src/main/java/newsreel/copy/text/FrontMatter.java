package newsreel.copy.text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsreel.copy.ResourceTable;

/**
 * What stands above the body of a page: read paragraph by paragraph until the first that is body.
 *
 * @param headline null when there is none
 * @param subheadline null when there is none
 * @param byline null when there is none
 * @param published null when the page does not say
 * @param length how many paragraphs it takes
 */
record FrontMatter(String headline, String subheadline, Byline byline, Instant published, int length) {
    /** No page has more above its body; the bound keeps the cost flat on a text of nothing but dates. */
    private static final int LONGEST = 40;

    private static final FrontMatter NONE = new FrontMatter(null, null, null, null, 0);
    private static final Set<String> LABELS = Set.copyOf(ResourceTable.read(FrontMatter.class, "section-labels.txt"));

    /**
     * The front matter of a page; at least one paragraph is always left for the body.
     *
     * @param known the headline that came with the article, null when none did
     */
    static FrontMatter of(List<String> paragraphs, String known) {
        FrontMatter front = NONE;
        Optional<FrontMatter> longer = Optional.of(front);
        while (longer.isPresent()) {
            front = longer.get();
            longer = front.length < Math.min(LONGEST, paragraphs.size() - 1)
                    ? front.next(paragraphs.subList(front.length, paragraphs.size()), known)
                    : Optional.empty();
        }
        return front;
    }

    String bylineText() {
        return byline == null ? null : byline.text();
    }

    List<String> authors() {
        return byline == null ? List.of() : byline.authors();
    }

    /** With the first of the paragraphs, or empty when that is body. */
    private Optional<FrontMatter> next(List<String> paragraphs, String known) {
        String first = paragraphs.get(0);
        List<String> others = paragraphs.subList(1, paragraphs.size());
        return withDate(first)
                .or(() -> withByline(first, others.get(0), known))
                .or(() -> withLabel(first, others))
                .or(() -> withHeadline(first, others, known))
                .or(() -> withSubheadline(first, others.get(0)));
    }

    private Optional<FrontMatter> withDate(String line) {
        return PublicationLine.parse(line)
                .map(PublicationLine::published)
                .map(date -> new FrontMatter(
                        headline, subheadline, byline, published == null ? date.orElse(null) : published, length + 1));
    }

    /** Without a headline above it, only a line that says "By" is a byline. */
    private Optional<FrontMatter> withByline(String line, String next, String known) {
        Optional<Byline> parsed = headline != null || known != null || Byline.saysBy(line)
                ? Byline.parse(line, byline, next)
                : Optional.empty();
        return parsed.map(found -> new FrontMatter(headline, subheadline, found, published, length + 1));
    }

    private Optional<FrontMatter> withLabel(String line, List<String> others) {
        boolean aboveHeadline = headline == null && LABELS.contains(line.toLowerCase(Locale.ROOT)) && others.size() > 1;
        return aboveHeadline
                        && Headline.over(others.get(0), others.subList(1, others.size()))
                                .isPresent()
                ? Optional.of(new FrontMatter(null, null, byline, published, length + 1))
                : Optional.empty();
    }

    private Optional<FrontMatter> withHeadline(String line, List<String> others, String known) {
        if (headline != null || byline != null) {
            return Optional.empty();
        }
        Optional<Headline> found = known == null ? Headline.over(line, others) : Headline.known(line, known);
        return found.map(h -> new FrontMatter(h.text(), h.deck(), null, published, length + 1));
    }

    private Optional<FrontMatter> withSubheadline(String line, String next) {
        boolean open = headline != null && subheadline == null && byline == null;
        return open && Headline.isDeck(line, next)
                ? Optional.of(new FrontMatter(headline, line, null, published, length + 1))
                : Optional.empty();
    }
}
