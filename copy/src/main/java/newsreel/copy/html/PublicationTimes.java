package newsreel.copy.html;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.copy.time.TimesInText;
import newsreel.copy.time.Timestamp;
import org.jsoup.nodes.Element;

/** Finds when a page was first published, which is never when it was last changed, and when that was. */
final class PublicationTimes {
    private static final List<String> METAS = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "datepublished",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publishdate",
            "publish_date",
            "published_time",
            "pubdate",
            "date_published",
            "publication_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dcterms.date",
            "dc.date",
            "originalpublicationdate",
            "article_date_original",
            "article.published",
            "displaydate",
            "rnews:datepublished",
            "ptime",
            "date");
    private static final Pattern URI_DATE =
            Pattern.compile("[/-]((?:19|20)\\d\\d)[/-]?(\\d{1,2}|[a-z]{3})[/-]?(\\d{1,2})(?:[/-]|$)");
    private static final Pattern CHANGE = Pattern.compile("updat|modif|revis|correct", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 15;
    private static final int MOST_TIMES = 50;
    private static final int LONGEST = 200;
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Duration SAME_DAY = Duration.ofHours(36);

    private PublicationTimes() {}

    static Optional<Instant> of(PageFacts facts, Outline outline, int title, String uri) {
        List<Timestamp> found = new ArrayList<>();
        facts.linkedData.text("datePublished").ifPresent(t -> add(found, t));
        METAS.forEach(name -> facts.metas(name).forEach(t -> add(found, t)));
        facts.properties("datePublished").stream().limit(MOST_TIMES).forEach(e -> add(found, e));
        facts.linkedData.text("dateCreated").ifPresent(t -> add(found, t));
        if (found.isEmpty()) {
            facts.times.stream().limit(MOST_TIMES).forEach(e -> add(found, e));
        }
        if (found.isEmpty()) {
            facts.linkedData.textOfAny("datePublished").ifPresent(t -> add(found, t));
            shown(outline, title).forEach(t -> add(found, t));
            inUri(uri).ifPresent(t -> add(found, t));
        }
        return found.stream().findFirst().map(first -> precise(first, found));
    }

    /** When the page says that it was last changed. */
    static Optional<Instant> changed(PageFacts facts) {
        return facts.linkedData
                .text("dateModified")
                .or(() -> facts.meta("article:modified_time", "og:updated_time", "dcterms.modified", "last-modified"))
                .flatMap(TimesInText::read)
                .map(Timestamp::instant);
    }

    /** Of times on the same day, the first that says the hour. */
    private static Instant precise(Timestamp first, List<Timestamp> found) {
        return found.stream()
                .filter(t -> t.precise()
                        && Duration.between(first.instant(), t.instant()).abs().compareTo(SAME_DAY) < 0)
                .findFirst()
                .filter(t -> !first.precise())
                .orElse(first)
                .instant();
    }

    private static void add(List<Timestamp> found, Element element) {
        if (CHANGE.matcher(element.className() + element.attr("itemprop") + element.id())
                .find()) {
            return;
        }
        for (String attribute : List.of("datetime", "content", "data-datetime", "data-timestamp")) {
            if (element.hasAttr(attribute)) {
                add(found, element.attr(attribute));
            }
        }
        String text = PlainText.spaced(element);
        if (text.length() < 120 && !CHANGE.matcher(text).find()) {
            add(found, text);
        }
    }

    private static boolean isOfChange(Element element) {
        String names = element.className() + element.attr("itemprop") + element.id();
        return CHANGE.matcher(names).find() && !names.toLowerCase(Locale.ROOT).contains("publish");
    }

    private static void add(List<Timestamp> found, String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        TimesInText.read(start).filter(t -> t.instant().isAfter(EARLIEST)).ifPresent(found::add);
    }

    /** Short lines just below the title, or just above it: one of them is the date where there is one. */
    private static List<String> shown(Outline outline, int title) {
        if (title < 0) {
            return List.of();
        }
        List<Block> near = new ArrayList<>(
                outline.blocks().subList(title + 1, Math.min(outline.blocks().size(), title + 1 + NEAR)));
        near.addAll(outline.blocks().subList(Math.max(0, title - 3), title));
        return near.stream()
                .filter(block -> !isOfChange(block.region().element))
                .map(Block::text)
                .filter(text -> text.length() < 100 && !CHANGE.matcher(text).find())
                .toList();
    }

    private static Optional<String> inUri(String uri) {
        Matcher m = URI_DATE.matcher(uri == null ? "" : uri.toLowerCase(Locale.ROOT));
        if (!m.find()) {
            return Optional.empty();
        }
        String month = m.group(2);
        return Optional.of(
                Character.isDigit(month.charAt(0))
                        ? m.group(1) + "-" + padded(month) + "-" + padded(m.group(3))
                        : m.group(3) + " " + month + " " + m.group(1));
    }

    private static String padded(String number) {
        return number.length() < 2 ? "0" + number : number;
    }
}
