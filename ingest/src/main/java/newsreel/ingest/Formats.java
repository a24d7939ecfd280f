package newsreel.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The forms that documents are read in. Which one a document has is told by the name that a person gives it; else by the
 * ending of its file name, where the first bytes settle endings that several forms share; else by the first bytes alone.
 * What is nothing else is plain text. Immutable.
 */
public final class Formats {
    private final List<Kind> kinds;
    private final Kind given;

    private Formats(List<Kind> kinds, Kind given) {
        this.kinds = kinds;
        this.given = given;
    }

    /** Every form, told from names and first bytes. */
    public static Formats standard() {
        return new Formats(kinds(), null);
    }

    /**
     * Every document is taken for this form, whatever its name and bytes say.
     *
     * @throws IllegalArgumentException when there is no such form; the message names those there are
     */
    public Formats as(String name) {
        Kind kind = kinds.stream()
                .filter(k -> k.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no form \"" + name + "\"; there are " + String.join(", ", names())));
        return new Formats(kinds, kind);
    }

    /** What {@code --as} takes. */
    public static List<String> names() {
        return kinds().stream().map(Kind::name).toList();
    }

    /** In the order in which first bytes are looked at: what is told with certainty comes first. */
    private static List<Kind> kinds() {
        return List.of(
                new Kind("html", Set.of(".html", ".htm", ".xhtml"), WebPageFormat::looksLike, new WebPageFormat()),
                new Kind("ndjson", Set.of(".ndjson", ".jsonl", ".json"), NdjsonFormat::looksLike, new NdjsonFormat()),
                new Kind("text", Set.of(".txt"), any -> true, new PlainTextFormat()));
    }

    public void read(Document document, Consumer<Item> items) throws IOException {
        InputStream content = new BufferedInputStream(document.content(), Beginning.BYTES);
        kindOf(document.name(), Beginning.of(content)).format().read(document.with(content), items);
    }

    private Kind kindOf(String name, Beginning beginning) {
        if (given != null) {
            return given;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        List<Kind> named = kinds.stream().filter(kind -> kind.mayBeIn(lower)).toList();
        List<Kind> candidates = named.isEmpty() ? kinds : named;
        return candidates.stream()
                .filter(kind -> kind.looksLike().test(beginning))
                .findFirst()
                .orElse(candidates.get(0));
    }
}
