package newsreel.copy.html;

import java.util.List;
import java.util.Optional;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import newsreel.copy.text.Dateline;
import org.jsoup.nodes.Document;

/**
 * Reads news pages as publishers serve them: what a page says of itself in JSON-LD, Open Graph, meta tags and microdata,
 * checked against what it shows; the body from the page itself, by where its running text stands. Pages that are broken,
 * nested without end or no articles at all give what they hold. Thread-safe.
 */
public final class WebPageReader implements ArticleReader {
    /** A page that shows less may keep its article for its scripts. */
    private static final int LEAST_SHOWN = 600;

    @Override
    public ArticleText read(RawArticle article) {
        Document page = Parsing.parse(article.content());
        PageWalk walk = PageWalk.over(page);
        PageFacts facts = new PageFacts(page, walk.notes());
        Outline outline = walk.outline();
        PageIdentity identity = new PageIdentity(facts, article.uri(), outline.blocks());
        String headline = Headlines.of(facts, identity.siteNames()).orElse(null);
        Title title = new Title(headline == null ? article.headline() : headline);
        int place = title.placeIn(outline.blocks());
        ArticlePlace articlePlace = ArticlePlace.of(facts, outline, place);
        Bylines bylines = new Bylines(
                facts, new AuthorNames(identity.siteNames()), articlePlace, NearTitle.linesOf(outline, place));
        Optional<Block> deck = Deck.of(facts, outline, place);
        List<String> paragraphs = Fragment.is(article.content())
                ? Fragment.body(outline, place)
                : body(facts, outline, title, place, deck);
        String body = String.join("\n\n", paragraphs);
        PublicationTimes times = PublicationTimes.of(facts, outline, place, articlePlace, article.uri());
        return ArticleText.builder()
                .headline(headline)
                .subheadline(deck.map(Block::text).orElse(null))
                .byline(bylines.byline().orElse(null))
                .authors(bylines.authors())
                .dateline(dateline(paragraphs))
                .body(body)
                .language(identity.language(body).orElse(null))
                .published(times.published())
                .modified(times.changed())
                .uri(identity.uri().orElse(null))
                .source(identity.publisher().orElse(null))
                .notes(times.notes())
                .build();
    }

    /** The place alone: the words stay in the body, where the page has them. */
    private static String dateline(List<String> paragraphs) {
        return paragraphs.stream()
                .findFirst()
                .flatMap(Dateline::parse)
                .map(Dateline::place)
                .orElse(null);
    }

    private static int lengthOf(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** What the page shows, or what it claims for its article where it shows far less than that. */
    private static List<String> body(PageFacts facts, Outline outline, Title title, int place, Optional<Block> deck) {
        Optional<ClaimedBody> claimed = ClaimedBody.of(facts);
        List<Block> found = BodyFinder.find(outline, place, claimed);
        List<String> shown =
                BodyLines.of(found, title, deck).stream().map(Block::text).toList();
        int length = lengthOf(shown);
        if (claimed.isEmpty() && length < LEAST_SHOWN) {
            List<String> inScript = ScriptBody.of(facts.scripts(), title.text());
            if (lengthOf(inScript) > length * 2) {
                return inScript;
            }
        }
        if (claimed.isEmpty() && Fragment.isMoreThan(length, outline)) {
            return Fragment.body(outline, place);
        }
        return claimed.filter(claim -> length * 2 < claim.length())
                .map(ClaimedBody::paragraphs)
                .orElse(shown);
    }
}
