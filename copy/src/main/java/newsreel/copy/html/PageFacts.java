package newsreel.copy.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What a page says of itself outside its running text: meta tags, linked data, microdata, titles, times and bylines. */
final class PageFacts implements NodeVisitor {
    final List<Element> titles = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, List<Element>> properties = new HashMap<>();
    private final List<Element> inlineScripts = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();
    private static final String LINKED_DATA = "ld+json";
    final String windowTitle;
    final String language;
    final LinkedData linkedData;

    PageFacts(Document page) {
        NodeTraversor.traverse(this, page);
        windowTitle = page.title();
        Element html = page.firstElementChild();
        language = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        linkedData = LinkedData.of(scripts);
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "h1" -> titles.add(element);
            case "h2", "h3" -> headings.add(element);
            case "time" -> times.add(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            noteNames(element);
        }
    }

    private void noteNames(Element element) {
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            for (String name : property.split("\\s+")) {
                properties.computeIfAbsent(name, p -> new ArrayList<>()).add(element);
            }
        }
        FactHints.Fact fact = FactHints.factOf(element);
        if (fact == FactHints.Fact.BYLINE || element.attr("rel").contains("author") || AuthorPages.isLinkTo(element)) {
            bylines.add(element);
        }
        if (fact == FactHints.Fact.TIME && !element.normalName().equals("time")) {
            times.add(element);
        }
    }

    private void meta(Element meta) {
        String content = meta.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name, n -> new ArrayList<>(1)).add(content);
            }
        }
    }

    private void link(Element link) {
        links.putIfAbsent(
                link.attr("rel").toLowerCase(Locale.ROOT), link.attr("href").strip());
    }

    private void script(Element script) {
        String type = script.attr("type");
        if (type.regionMatches(
                true, Math.max(0, type.length() - LINKED_DATA.length()), LINKED_DATA, 0, LINKED_DATA.length())) {
            scripts.add(script.data());
        } else if (!script.hasAttr("src")) {
            inlineScripts.add(script);
        }
    }

    /** What the page's own scripts say, its data for them among it. */
    List<String> scripts() {
        return inlineScripts.stream().map(Element::data).toList();
    }

    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> found = metas(name);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    Optional<String> link(String rel) {
        return Optional.ofNullable(links.get(rel)).filter(href -> !href.isEmpty());
    }

    /** The elements that microdata gives as this property of something. */
    List<Element> properties(String name) {
        return properties.getOrDefault(name, List.of());
    }
}
