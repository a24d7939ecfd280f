package newsreel.copy.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds who wrote a page's article. */
final class Bylines {
    private static final Evaluator NAME = QueryParser.parse("[itemprop=name]");
    private static final int LONGEST = 160;
    private static final int LONGEST_SHOWN = 100;
    private static final int MOST = 40;
    private static final int MOST_LOOKED_AT = 400;
    private static final Pattern WHOLE_NAME = Pattern.compile(".*\\s.*|[\\p{IsHan}\\p{IsHangul}]{2,}");
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "article_author",
            "authors");

    private final PageFacts facts;
    private final AuthorNames names;
    private final ArticlePlace place;
    private final Map<Element, Shown> read = new HashMap<>();
    private final Optional<Shown> shown;
    private final List<Block> nearTitle;

    /** A byline that the page shows. */
    private record Shown(Element element, String text, List<String> names) {}

    /** @param nearTitle the lines around the article's title: one of them may say by whom it is */
    Bylines(PageFacts facts, AuthorNames names, ArticlePlace place, List<Block> nearTitle) {
        this.nearTitle = nearTitle;
        this.facts = facts;
        this.names = names;
        this.place = place;
        this.shown = shown();
    }

    /** The names from the first source that names somebody, the most explicit source first. */
    List<String> authors() {
        return Stream.<Supplier<List<String>>>of(
                        () -> names.inPersons(facts.linkedData.persons("author")),
                        () -> names.inClaims(metas()),
                        () -> names.in(facts.properties("author").stream()
                                .limit(MOST_LOOKED_AT)
                                .filter(place::isOfArticle)
                                .limit(MOST)
                                .map(Bylines::nameIn)
                                .toList()),
                        () -> names.inPersons(facts.linkedData.persons("creator")),
                        () -> shown.map(Shown::names).orElse(List.of()),
                        this::said)
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The names in the first line near the title that starts, or has a part that starts, with the word "by". */
    private List<String> said() {
        return nearTitle.stream()
                .filter(block -> place.isOfArticle(block.region().element))
                .map(Block::text)
                .filter(line -> line.length() <= LONGEST_SHOWN)
                .map(names::inLine)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> metas() {
        return METAS.stream()
                .map(facts::metas)
                .filter(found -> !names.inClaims(found).isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String nameIn(Element author) {
        Element name = author.selectFirst(NAME);
        Element found = name == null ? author : name;
        return found.hasAttr("content") ? found.attr("content") : PlainText.spaced(found);
    }

    /** The byline as the reader sees it. */
    Optional<String> byline() {
        return shown.map(Shown::text).filter(text -> text.length() <= LONGEST_SHOWN);
    }

    /** The first element named after a byline that names somebody; within it, the part that holds just the names. */
    private Optional<Shown> shown() {
        List<Element> candidates = facts.bylines.stream()
                .limit(MOST_LOOKED_AT)
                .filter(place::isOfArticle)
                .limit(MOST)
                .toList();
        return naming(candidates).findFirst().map(first -> withNext(whole(first, candidates), candidates));
    }

    /** Those of the elements that name somebody, read as they are asked for. */
    private Stream<Shown> naming(List<Element> elements) {
        return elements.stream()
                .map(element -> read.computeIfAbsent(element, this::shown))
                .filter(shown -> !shown.names().isEmpty());
    }

    /** Several authors often stand side by side, each in a box of the same name. */
    private Shown withNext(Shown first, List<Element> candidates) {
        List<Shown> all = naming(candidates.stream()
                        .filter(other -> other == first.element() || areAlike(other, first.element()))
                        .toList())
                .toList();
        return all.size() < 2
                ? first
                : new Shown(
                        first.element(),
                        all.stream().map(Shown::text).distinct().collect(Collectors.joining(", ")),
                        all.stream()
                                .flatMap(shown -> shown.names().stream())
                                .distinct()
                                .toList());
    }

    private static boolean areAlike(Element one, Element other) {
        return one.className().equals(other.className())
                && one.normalName().equals(other.normalName())
                && (one.parent() == other.parent() || areItemsOfOneList(one.parent(), other.parent()));
    }

    private static boolean areItemsOfOneList(Element one, Element other) {
        return one.normalName().equals("li") && other.normalName().equals("li") && one.parent() == other.parent();
    }

    private Shown shown(Element element) {
        List<String> parts = PlainText.parts(element);
        String text = String.join(" ", parts);
        if (text.length() > LONGEST) {
            return new Shown(element, text, List.of());
        }
        List<String> inParts = names.inParts(parts);
        if (areWhole(inParts)) {
            return new Shown(
                    element, text, inParts.stream().filter(Bylines::isWhole).toList());
        }
        List<String> found = names.in(text);
        return new Shown(element, text, found.isEmpty() ? inParts : found);
    }

    /** Whether the parts hold names, and none of them, as it seems, a name's first part. */
    private static boolean areWhole(List<String> parts) {
        return !parts.isEmpty() && isWhole(parts.get(0));
    }

    private static boolean isWhole(String name) {
        return WHOLE_NAME.matcher(name).matches();
    }

    private Shown whole(Shown first, List<Element> candidates) {
        List<Shown> parts = naming(candidates.stream()
                        .filter(other -> other != first.element() && ArticlePlace.isWithin(other, first.element()))
                        .toList())
                .toList();
        List<String> inParts = names.in(parts.stream().map(Shown::text).toList());
        return parts.stream()
                .filter(part -> part.names().equals(inParts))
                .reduce((outer, inner) -> inner)
                .orElse(inParts.isEmpty() ? first : new Shown(first.element(), first.text(), inParts));
    }
}
