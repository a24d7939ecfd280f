package newsreel.copy.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsreel.copy.address.WebAddress;
import newsreel.copy.language.LanguageTag;

/** Where a page says that it lives, who publishes it and in which language it is. */
final class PageIdentity {
    private static final int MOST_PARAGRAPHS = 30;
    private static final Pattern PARTS = Pattern.compile("\\s+[|–—»-]\\s+");

    private final PageFacts facts;
    private final String address;
    private final List<Block> shown;

    /**
     * @param address where the page came from; may be null
     * @param shown what the page shows
     */
    PageIdentity(PageFacts facts, String address, List<Block> shown) {
        this.facts = facts;
        this.address = address;
        this.shown = shown;
    }

    /** The canonical address; a site's front page is nobody's canonical address. */
    Optional<String> uri() {
        return Stream.of(facts.link("canonical"), facts.meta("og:url"), facts.linkedData.text("url"))
                .flatMap(Optional::stream)
                .flatMap(href -> resolve(href).stream())
                .map(URI::toString)
                .filter(uri -> WebAddress.parse(uri)
                        .filter(address -> !address.isFrontPage())
                        .isPresent())
                .findFirst();
    }

    private Optional<URI> resolve(String href) {
        try {
            URI uri = address == null ? new URI(href) : new URI(address).resolve(new URI(href));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    Optional<String> publisher() {
        return facts.linkedData.names("publisher").stream()
                .findFirst()
                .or(() -> facts.meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher"))
                .map(PlainText::of)
                .filter(name -> !name.isEmpty() && !name.startsWith("@"));
    }

    /** Every name that the page has for its site: none of them is an author. */
    List<String> siteNames() {
        List<String> names = new ArrayList<>(facts.linkedData.names("publisher"));
        publisher().ifPresent(names::add);
        facts.meta("og:site_name").ifPresent(names::add);
        inWindowTitle().ifPresent(names::add);
        return names;
    }

    /**
     * The last part of the window's title, unless the first is shorter: some sites put themselves first. So do some headlines
     * their place, which is no site's name: the text speaks of it, and the address does not.
     */
    private Optional<String> inWindowTitle() {
        String[] parts = PARTS.split(facts.windowTitle);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String first = parts[0];
        String last = parts[parts.length - 1];
        boolean isFirst = parts.length == 2 && first.length() < last.length();
        return Optional.of(isFirst ? first : last).filter(name -> !isFirst || isInAddress(name) || !isSpokenOf(name));
    }

    private boolean isInAddress(String name) {
        String letters = PlainText.key(name).replace(" ", "");
        return Stream.of(Optional.ofNullable(address), facts.link("canonical"), facts.meta("og:url"))
                .flatMap(Optional::stream)
                .flatMap(href -> resolve(href).stream())
                .anyMatch(uri ->
                        uri.getHost().replace("-", "").toLowerCase(Locale.ROOT).contains(letters));
    }

    private boolean isSpokenOf(String name) {
        String words = " " + PlainText.key(name) + " ";
        return shown.stream()
                .filter(block -> Prose.of(block) > 0)
                .limit(MOST_PARAGRAPHS)
                .anyMatch(block -> (" " + PlainText.key(block.text()) + " ").contains(words));
    }

    /** The declared language as a well-formed BCP 47 tag, unless the body is in letters that it is not written in. */
    Optional<String> language(String body) {
        return Stream.of(
                        Optional.of(facts.language),
                        facts.linkedData.text("inLanguage"),
                        facts.meta("content-language", "og:locale", "language", "dc.language"))
                .flatMap(Optional::stream)
                .flatMap(tag -> LanguageTag.canonical(tag).stream())
                .filter(tag -> Scripts.canWrite(tag, body))
                .findFirst();
    }
}
