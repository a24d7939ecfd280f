package newsreel.copy.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * Tells what a page says of its article from what it says of others: in their teasers, in lists of stories, in comments, at
 * pictures. What stands between an element and the article's title decides. Made for one page; not thread-safe.
 */
final class ArticlePlace {
    private static final Set<String> OTHERS = Set.of(
            "teaser",
            "teasers",
            "related",
            "recommended",
            "recommendation",
            "recommendations",
            "comment",
            "comments",
            "commentlist",
            "disqus",
            "respond",
            "reply",
            "replies",
            "caption",
            "captions",
            "popular",
            "trending",
            "latest",
            "promo",
            "promos",
            "recirc",
            "recirculation",
            "carousel",
            "outbrain",
            "taboola",
            "newsletter",
            "sidebar",
            "mostread",
            "readmore");

    /** What holds an article's author as often, where its name says so too. */
    private static final Set<String> CARDS = Set.of("card", "cards", "more", "next", "widget");

    private static final Set<String> SITES = Set.of("site", "page", "global", "main", "colophon", "copyright");

    private static final Set<String> AUTHOR = Set.of("author", "authors", "byline", "bylines", "bio", "autor");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TAGS = Set.of("aside", "nav", "figure", "figcaption", "blockquote", "form");
    private static final List<String> ITEM_TYPES = List.of("comment", "imageobject", "webpageelement");
    private static final int MOST_TITLES = 10;
    private static final int MOST_NODES = 60;
    private static final int DEEPEST = 40;

    private final Set<Element> around = new HashSet<>();
    private final Map<Element, Boolean> known = new HashMap<>();

    /** @param titles the elements that show the article's title; where none does, all is of the article */
    ArticlePlace(Collection<Element> titles) {
        for (Element title : titles) {
            for (Element up = title; up != null; up = up.parent()) {
                around.add(up);
            }
        }
    }

    /** @param place index of the block that is the title; -1 when none is */
    static ArticlePlace of(PageFacts facts, Outline outline, int place) {
        if (place < 0) {
            return new ArticlePlace(List.of());
        }
        Block title = outline.blocks().get(place);
        List<Element> titles = new ArrayList<>(List.of(title.region().element));
        facts.titles.stream()
                .limit(MOST_TITLES)
                .filter(other -> PlainText.of(other).equals(title.text()))
                .forEach(titles::add);
        return new ArticlePlace(titles);
    }

    /** Whether the element speaks of the page's article. */
    boolean isOfArticle(Element element) {
        if (around.isEmpty()) {
            return true;
        }
        Element up = element;
        boolean small = true;
        for (int i = 0; i < DEEPEST && up != null && !around.contains(up); i++) {
            if (known.computeIfAbsent(up, ArticlePlace::isOthers)) {
                return false;
            }
            // What holds a large box is large.
            small = small && (up == element || isSmall(up));
            if (small && up != element && isCard(up, element)) {
                return false;
            }
            up = up.parent();
        }
        return true;
    }

    private static boolean isOthers(Element box) {
        List<String> byClass = NameWords.of(box.className());
        List<String> byId = NameWords.of(box.id());
        return TAGS.contains(box.normalName()) && !hasAny(byClass, AUTHOR)
                || hasAny(byClass, OTHERS)
                || hasAny(byId, OTHERS)
                || isFooterOfSite(box, byClass, byId)
                || isItemOfAnotherKind(box);
    }

    private static boolean hasAny(List<String> words, Set<String> wanted) {
        for (String word : words) {
            if (wanted.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Themes put the author into the footer of the article as well. */
    private static boolean isFooterOfSite(Element box, List<String> byClass, List<String> byId) {
        return (byClass.contains("footer") || byId.contains("footer"))
                        && (hasAny(byClass, SITES) || hasAny(byId, SITES))
                || box.normalName().equals("footer")
                        && box.parent() != null
                        && box.parent().normalName().equals("body");
    }

    private static boolean isItemOfAnotherKind(Element box) {
        String type = box.attr("itemtype").toLowerCase(Locale.ROOT);
        return !type.isEmpty() && ITEM_TYPES.stream().anyMatch(type::endsWith);
    }

    private static boolean isSmall(Element box) {
        int[] nodes = {0};
        NodeTraversor.filter((node, depth) -> ++nodes[0] > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE, box);
        return nodes[0] <= MOST_NODES;
    }

    /** A small box whose heading leads elsewhere is another story's, and one that is named after a card where any link does. */
    private static boolean isCard(Element box, Element element) {
        List<String> words = NameWords.of(box.className());
        boolean named = hasAny(words, CARDS) && !hasAny(words, AUTHOR);
        return box.stream()
                .anyMatch(inner -> isLink(inner) && !holdsOneTheOther(inner, element) && (named || isHeading(inner)));
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean holdsOneTheOther(Element link, Element element) {
        return isWithin(link, element) || isWithin(element, link);
    }

    /** Whether the one is the other or stands in it. */
    static boolean isWithin(Element inner, Element outer) {
        Element up = inner;
        while (up != null && up != outer) {
            up = up.parent();
        }
        return up != null;
    }

    /** Whether a link stands in a heading or holds one. */
    private static boolean isHeading(Element link) {
        for (Element up = link; up != null; up = up.parent()) {
            if (HEADINGS.contains(up.normalName())) {
                return true;
            }
        }
        return link.stream().anyMatch(inner -> HEADINGS.contains(inner.normalName()));
    }
}
