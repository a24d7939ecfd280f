package newsreel.copy.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What stands in a page outside its running text, as it comes: meta tags, links, scripts, microdata, titles, times, bylines. */
final class PageNotes {
    private static final String LINKED_DATA = "ld+json";
    private static final List<String> NAMES_OF_METAS = List.of("property", "name", "itemprop", "http-equiv");

    final List<Element> titles = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    final Map<String, List<String>> metas = new HashMap<>();
    final Map<String, List<Element>> properties = new HashMap<>();
    final List<Element> inlineScripts = new ArrayList<>();
    final List<String> linkedData = new ArrayList<>();
    final Map<String, String> links = new HashMap<>();

    /** @param names what its class and id say */
    void note(Element element, Names names) {
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
            property(element);
            fact(element, names.fact());
        }
    }

    private void property(Element element) {
        String property = Attribute.of(element, "itemprop");
        if (!property.isEmpty()) {
            for (String name : property.split("\\s+")) {
                properties.computeIfAbsent(name, p -> new ArrayList<>()).add(element);
            }
        }
    }

    private void fact(Element element, FactHints.Fact fact) {
        if (fact == FactHints.Fact.BYLINE
                || Attribute.of(element, "rel").contains("author")
                || AuthorPages.isLinkTo(element)) {
            bylines.add(element);
        }
        if (fact == FactHints.Fact.TIME && !element.normalName().equals("time")) {
            times.add(element);
        }
    }

    private void meta(Element meta) {
        String content = Attribute.of(meta, "content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : NAMES_OF_METAS) {
            String name = Attribute.of(meta, attribute).toLowerCase(Locale.ROOT);
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
            linkedData.add(script.data());
        } else if (!script.hasAttr("src")) {
            inlineScripts.add(script);
        }
    }
}
