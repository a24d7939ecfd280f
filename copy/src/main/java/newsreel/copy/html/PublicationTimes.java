package newsreel.copy.html;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsreel.copy.time.PublicationEra;
import newsreel.copy.time.TimesInText;
import newsreel.copy.time.Timestamp;
import newsreel.copy.time.UnreadDate;
import org.jsoup.nodes.Element;

/**
 * Finds when a page was first published, which is never when it was last changed, and when that was. What a page gives for one
 * of them and is no date is left out, and noted where nothing stands in its place.
 */
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
    private static final int MOST_LOOKED_AT = 400;
    private static final int MOST_TIMES = 50;
    private static final int LONGEST = 200;

    /** What is printed on a page may be any date of the story's, and few stories are that old. */
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private static final Duration SAME_DAY = Duration.ofHours(36);

    private final List<Timestamp> found = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final String language;
    private final ArticlePlace place;
    private String unread;
    private Instant changed;

    private PublicationTimes(String language, ArticlePlace place) {
        this.language = language;
        this.place = place;
    }

    /** @param place tells the times of the article from those of others */
    static PublicationTimes of(PageFacts facts, Outline outline, int title, ArticlePlace place, String uri) {
        PublicationTimes times = new PublicationTimes(facts.language, place);
        times.addAll(facts, outline, title, uri);
        if (times.found.isEmpty() && times.unread != null) {
            times.note(times.unread);
        }
        times.readChange(facts);
        return times;
    }

    private void addAll(PageFacts facts, Outline outline, int title, String uri) {
        facts.linkedData.text("datePublished").ifPresent(this::addClaim);
        METAS.stream()
                .takeWhile(name -> !isKnown())
                .forEach(name -> facts.metas(name).forEach(this::addClaim));
        if (isKnown()) {
            return;
        }
        addShown(facts.properties("datePublished"));
        facts.linkedData.text("dateCreated").ifPresent(this::add);
        if (found.isEmpty()) {
            addShown(facts.times);
        }
        if (found.isEmpty()) {
            facts.linkedData.textOfAny("datePublished").ifPresent(this::add);
            ShownDates.near(outline, title).forEach(this::add);
            UriDate.in(uri).ifPresent(this::add);
        }
    }

    /** Whether the first time that was found says the hour: none of the others can say more. */
    private boolean isKnown() {
        return !found.isEmpty() && found.get(0).precise();
    }

    /** When it was published; null when nothing tells. */
    Instant published() {
        return found.stream().findFirst().map(first -> precise(first, found)).orElse(null);
    }

    /** When the page says that it was last changed; null when it does not. */
    Instant changed() {
        return changed;
    }

    /** What of it was left out, in words for a person. */
    List<String> notes() {
        return notes;
    }

    private void readChange(PageFacts facts) {
        Optional<String> written = facts.linkedData
                .text("dateModified")
                .or(() -> facts.meta("article:modified_time", "og:updated_time", "dcterms.modified", "last-modified"));
        changed = written.flatMap(TimesInText::read).map(Timestamp::instant).orElse(null);
        if (changed == null) {
            written.filter(text -> !text.isBlank()).ifPresent(this::note);
        }
    }

    private void note(String date) {
        notes.add(UnreadDate.shortNote(date));
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

    private void addShown(List<Element> elements) {
        elements.stream()
                .limit(MOST_LOOKED_AT)
                .filter(place::isOfArticle)
                .limit(MOST_TIMES)
                .flatMap(element -> ShownDates.in(element).stream())
                .forEach(this::add);
    }

    private void add(String text) {
        read(text).filter(t -> t.instant().isAfter(EARLIEST)).ifPresent(found::add);
    }

    /** What a page gives for its date, and no other: it may be as old as print. */
    private void addClaim(String text) {
        Optional<Timestamp> claim =
                read(text).filter(t -> PublicationEra.holds(t.instant(), null) && !isZero(t.instant()));
        claim.ifPresent(found::add);
        if (claim.isEmpty() && unread == null && !text.isBlank()) {
            unread = text;
        }
    }

    private Optional<Timestamp> read(String text) {
        return TimesInText.read(text.substring(0, Math.min(text.length(), LONGEST)), language);
    }

    /** What programs write, in whatever zone, that were given no date. */
    private static boolean isZero(Instant date) {
        return Duration.between(Instant.EPOCH, date).abs().compareTo(SAME_DAY) < 0;
    }
}
