package newsreel.copy.html;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Pattern URI_DATE =
            Pattern.compile("[/-]((?:19|20)\\d\\d)[/-]?(\\d{1,2}|[a-z]{3})[/-]?(\\d{1,2})(?:[/-]|$)");
    private static final Pattern CHANGE = Pattern.compile("updat|modif|revis|correct", Pattern.CASE_INSENSITIVE);

    /** What stands before the time of a change, in the languages that say it most. */
    private static final Pattern CHANGED = Pattern.compile(
            "updat|modif|revis|correct|aktuali|geändert|mis à jour|mise à jour|actuali[sz]|atualiza|aggiorna|bijgewerkt|gewijzigd"
                    + "|uppdatera|opdatere|oppdatert|ändrad|endret|päivitetty|frissít|обновл|изменен|оновлен|güncelle"
                    + "|diperbarui|cập nhật|更新|修改|수정|تحديث|अपडेट",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int NEAR = 15;
    private static final int MOST_TIMES = 50;
    private static final int LONGEST = 200;
    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_LINE = 100;

    /** What is printed on a page may be any date of the story's, and few stories are that old. */
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private static final Duration SAME_DAY = Duration.ofHours(36);

    private final List<Timestamp> found = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final String language;
    private String unread;
    private Instant changed;

    private PublicationTimes(String language) {
        this.language = language;
    }

    static PublicationTimes of(PageFacts facts, Outline outline, int title, String uri) {
        PublicationTimes times = new PublicationTimes(facts.language);
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
        facts.properties("datePublished").stream().limit(MOST_TIMES).forEach(this::add);
        facts.linkedData.text("dateCreated").ifPresent(this::add);
        if (found.isEmpty()) {
            facts.times.stream().limit(MOST_TIMES).forEach(this::add);
        }
        if (found.isEmpty()) {
            facts.linkedData.textOfAny("datePublished").ifPresent(this::add);
            shown(outline, title).forEach(this::add);
            inUri(uri).ifPresent(this::add);
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

    private void add(Element element) {
        if (CHANGE.matcher(element.className() + element.attr("itemprop") + element.id())
                .find()) {
            return;
        }
        for (String attribute : List.of("datetime", "content", "data-datetime", "data-timestamp")) {
            if (element.hasAttr(attribute)) {
                add(element.attr(attribute));
            }
        }
        String text = PlainText.spaced(element);
        if (text.length() < LONGEST_SHOWN && TimesInText.holdsDigit(text)) {
            add(untilChange(text));
        }
    }

    /** What stands before the word that says when something was changed. */
    private static String untilChange(String text) {
        Matcher change = CHANGED.matcher(text);
        return change.find() ? text.substring(0, change.start()) : text;
    }

    private static boolean isOfChange(Element element) {
        String names = element.className() + element.attr("itemprop") + element.id();
        return CHANGE.matcher(names).find() && !names.toLowerCase(Locale.ROOT).contains("publish");
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

    /** Short lines just below the title, or just above it: one of them is the date where there is one. */
    private static List<String> shown(Outline outline, int title) {
        if (title < 0) {
            return List.of();
        }
        List<Block> near = new ArrayList<>(
                outline.blocks().subList(title + 1, Math.min(outline.blocks().size(), title + 1 + NEAR)));
        near.addAll(outline.blocks().subList(Math.max(0, title - 3), title));
        String below = below(outline.blocks().get(title).text());
        return Stream.concat(
                        Stream.of(below),
                        near.stream()
                                .filter(block -> mayBeDate(block.text()) && !isOfChange(block.region().element))
                                .map(Block::text))
                .filter(PublicationTimes::mayBeDate)
                .map(PublicationTimes::untilChange)
                .toList();
    }

    private static boolean mayBeDate(String line) {
        return line.length() < LONGEST_LINE && TimesInText.holdsDigit(line);
    }

    /** What stands in the title's own block, in the line below it. */
    private static String below(String title) {
        int line = title.indexOf('\n');
        return line < 0 ? "" : title.substring(line + 1);
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
