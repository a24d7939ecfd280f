package newsreel.ingest.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsreel.article.ArticleIds;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;

/**
 * What a message tells, or several takes of it.
 *
 * @param number what its message was sent under, {@code a0456}; empty when it has none
 * @param name what it is called among desks, {@code BC-Oil Prices}; empty when it has no name
 * @param take which take of its story it is; 0 when it does not say
 * @param open whether it says that more follows
 * @param title null when the text itself begins with it, or has none
 * @param published null when it does not say
 * @param text its copy
 * @param kill the notice that it is, where it takes a story back; null for every other
 */
record WireStory(
        String number,
        String name,
        int take,
        boolean open,
        WireTitle title,
        Instant published,
        String text,
        KillNotice kill) {
    /** Codes are looked for in so many lines above the copy. */
    private static final int MOST_CODE_LINES = 8;

    private static final Pattern MORE = Pattern.compile("(?i)[-_(\\[]*\\s*(?:more(?: to (?:come|follow))?|mtc|mehr"
            + "|fortsetzung folgt|(?:more )?follows|(?:à )?suivre|suite|sigue|contin[uú]a|segue)\\s*[-_)\\]]*[.\\s-]*");

    private static final Pattern END = Pattern.compile(
            "(?i)[(\\[]?\\s*(?:ends?|endit|ende|end of story|-+\\s?3?0\\s?-+|#{2,}|nnnn|reuters?|fin|enditem)\\s*[)\\]]?<?"
                    + "|==\\s?\\p{L}{2,12}|(?-i:\\p{Lu}{2,4})|\\(\\(.{0,300}\\)\\)|\\p{Lu}{2,4}-\\p{Lu}{2}-\\d{2}-\\d{2}-\\d{2}\\s.*");

    /** Who wrote and sent it, in the signs of a desk: {@code dpa yyzz n1 jd}, {@code abc/def}. */
    private static final Pattern SIGNS =
            Pattern.compile("\\p{Ll}{2,4}(?: [\\p{Ll}\\d]{1,4}){1,6}|\\p{Ll}{2,4}(?:[/-]\\p{Ll}{2,4}){1,3}/?");

    /** Below it German wires have what desks may ask or look at. */
    private static final Pattern NOTES = Pattern.compile("(?:#\\s*)?\\p{L}{2,5}-Notizblock\\s*");

    static WireStory of(WireMessage message) {
        List<String> lines = new ArrayList<>(message.text());
        List<String> codes = new ArrayList<>(message.header());
        codes.addAll(takeCodes(lines));
        Instant published = Stream.of(
                        message.trailer(), lines.subList(Math.max(0, lines.size() - 3), lines.size()), codes)
                .flatMap(List::stream)
                .flatMap(line -> WireTimes.in(line).stream())
                .findFirst()
                .orElse(null);
        KillNotice kill = KillNotice.of(codes, lines);
        takeNotes(lines);
        boolean open = takeEnd(lines);
        WireTitle title = WireTitle.take(lines);
        return new WireStory(
                WireCodes.number(codes),
                WireCodes.name(codes),
                WireCodes.take(codes),
                open,
                title,
                published,
                WireCopy.of(lines),
                kill);
    }

    /** The codes above the copy; a message of nothing else is all copy. */
    private static List<String> takeCodes(List<String> lines) {
        List<String> codes = new ArrayList<>();
        int copy = 0;
        while (copy < lines.size() && codes.size() < MOST_CODE_LINES) {
            String line = lines.get(copy);
            if (!line.isBlank() && !WireCodes.is(line)) {
                break;
            }
            codes.add(line);
            copy++;
        }
        if (copy == lines.size()) {
            return List.of();
        }
        lines.subList(0, copy).clear();
        return codes;
    }

    private static void takeNotes(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (NOTES.matcher(lines.get(i)).matches()) {
                lines.subList(i, lines.size()).clear();
            }
        }
    }

    /** Takes what ends a message off it; whether it says that more follows. */
    private static boolean takeEnd(List<String> lines) {
        boolean open = false;
        for (int i = lines.size() - 1; i > 0; i--) {
            String line = lines.get(i).strip();
            boolean more = MORE.matcher(line).matches();
            boolean end = END.matcher(line).matches() || SIGNS.matcher(line).matches() || WireTimes.isAlone(line);
            if (!line.isEmpty() && !more && !end) {
                break;
            }
            open |= more;
            lines.remove(i);
        }
        return open;
    }

    /** Its name as names are compared; empty when it has none. */
    String slug() {
        return WireCodes.letters(name);
    }

    boolean isLaterTake() {
        return take > 1;
    }

    /** The same as that take of its story. */
    WireStory asTake(int given) {
        return new WireStory(number, name, given, open, title, published, text, kill);
    }

    /** Both as one; a later take says what it is a take of, which is not said again. */
    WireStory with(WireStory next) {
        return new WireStory(
                number,
                name,
                take,
                next.open,
                title,
                published != null ? published : next.published,
                text + "\n\n" + rest(next),
                kill);
    }

    private String rest(WireStory next) {
        String[] parts = next.text.strip().split("\\n", 2);
        return parts.length == 2 && isTitle(parts[0]) ? parts[1] : next.text;
    }

    private boolean isTitle(String line) {
        String first = WireCodes.letters(
                title.headline() != null
                        ? title.headline()
                        : text.strip().lines().findFirst().orElse(""));
        return !first.isEmpty() && WireCodes.letters(line).startsWith(first);
    }

    /**
     * The article; a later take that came without the first says which it is. Under a number, a name and a day it is known to
     * the notice that takes it back, wherever that comes.
     */
    RawArticle article(Instant retrieved) {
        return ArticleIdentity.withId(RawArticle.builder()
                .id(idUnder(number))
                .headline(isLaterTake() ? headlineOfTake() : title.headline())
                .byline(title.byline())
                .published(published)
                .retrieved(retrieved)
                .content(text)
                .build());
    }

    private String headlineOfTake() {
        String called = title.headline() != null ? title.headline() : name;
        return called.isEmpty() ? null : called + ", take " + take;
    }

    /** The id of the story of this name that was sent under that number on the same day; null when that cannot be told. */
    String idUnder(String sent) {
        return sent.isEmpty() || slug().isEmpty() || published == null
                ? null
                : ArticleIds.digest("wire:" + sent + ":" + slug() + ":" + published.truncatedTo(ChronoUnit.DAYS));
    }
}
