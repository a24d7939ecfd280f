package newsreel.copy.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself outside its running text: meta tags, linked data, microdata, titles, times and bylines. */
final class PageFacts {
    final List<Element> titles;
    final List<Element> headings;
    final List<Element> times;
    final List<Element> bylines;
    final String windowTitle;
    final String language;
    final LinkedData linkedData;
    private final PageNotes notes;

    PageFacts(Document page, PageNotes notes) {
        this.notes = notes;
        titles = notes.titles;
        headings = notes.headings;
        times = notes.times;
        bylines = notes.bylines;
        windowTitle = page.title();
        language = languageOf(page.firstElementChild());
        linkedData = LinkedData.of(notes.linkedData);
    }

    private static String languageOf(Element html) {
        if (html == null) {
            return "";
        }
        return html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
    }

    /** What the page's own scripts say, its data for them among it. */
    List<String> scripts() {
        return notes.inlineScripts.stream().map(Element::data).toList();
    }

    List<String> metas(String name) {
        return notes.metas.getOrDefault(name, List.of());
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
        return Optional.ofNullable(notes.links.get(rel)).filter(href -> !href.isEmpty());
    }

    /** The elements that microdata gives as this property of something. */
    List<Element> properties(String name) {
        return notes.properties.getOrDefault(name, List.of());
    }
}
