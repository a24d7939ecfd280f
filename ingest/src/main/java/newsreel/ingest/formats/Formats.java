package newsreel.ingest.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import newsreel.ingest.archive.ArcFormat;
import newsreel.ingest.archive.WarcFormat;
import newsreel.ingest.compression.GunzipStream;
import newsreel.ingest.compression.ZstdStream;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.feed.FeedFormat;
import newsreel.ingest.json.JsonArticles;
import newsreel.ingest.json.JsonFormat;
import newsreel.ingest.json.NdjsonFormat;
import newsreel.ingest.json.PropertyNames;
import newsreel.ingest.mail.MailFormat;
import newsreel.ingest.markdown.MarkdownFormat;
import newsreel.ingest.newsroom.NewsXmlFormat;
import newsreel.ingest.newsroom.NinjsFormat;
import newsreel.ingest.sgml.SgmlFormat;
import newsreel.ingest.source.Item;
import newsreel.ingest.table.TableFormat;
import newsreel.ingest.wire.WireFormat;

/**
 * The forms that documents are read in. Which one a document has is told by the name that a person gives it; else by the
 * ending of its file name, where the first bytes settle endings that several forms share; else by the first bytes alone.
 * What is nothing else is plain text. Immutable.
 */
public final class Formats {
    private static final String TEXT = "text";
    private static final String MARKDOWN = "markdown";
    private static final int MAGIC_BYTES = 4;
    private static final int BUFFER_BYTES = 64 * 1024;

    private static final Pattern COMPRESSED = Pattern.compile("\\.(?:gz|zst)$");

    private final List<Kind> kinds;
    private final Kind given;

    private Formats(List<Kind> kinds, Kind given) {
        this.kinds = kinds;
        this.given = given;
    }

    /** Every form, told from names and first bytes. */
    public static Formats standard() {
        return withNames(PropertyNames.own());
    }

    /** The same; JSON objects hold what an article has under these names. */
    public static Formats withNames(PropertyNames names) {
        return new Formats(kinds(new JsonArticles(names), names), null);
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
        return standard().kinds.stream().map(Kind::name).toList();
    }

    /**
     * In the order in which first bytes are looked at: what is told with certainty comes first. What begins like none of
     * those that have its ending is taken for the last of them.
     */
    private static List<Kind> kinds(JsonArticles articles, PropertyNames names) {
        return List.of(
                new Kind("warc", Set.of(".warc"), WarcFormat::looksLike, new WarcFormat()),
                new Kind("arc", Set.of(".arc"), ArcFormat::looksLike, new ArcFormat()),
                new Kind(
                        "feed",
                        Set.of(".rss", ".atom", ".rdf", ".xml", ".json"),
                        FeedFormat::looksLike,
                        new FeedFormat()),
                new Kind("html", Set.of(".html", ".htm", ".xhtml"), WebPageFormat::looksLike, new WebPageFormat()),
                new Kind("newsml-g2", Set.of(".xml"), NewsXmlFormat::looksLikeNewsMl, new NewsXmlFormat()),
                new Kind("nitf", Set.of(".xml", ".nitf"), NewsXmlFormat::looksLikeNitf, new NewsXmlFormat()),
                new Kind(
                        "table",
                        Set.of(".csv", ".tsv", ".tab"),
                        TableFormat::looksLike,
                        new TableFormat(articles, names)),
                new Kind(
                        "ninjs",
                        Set.of(".json", ".jsonl", ".ndjson", ".ninjs"),
                        NinjsFormat::looksLike,
                        new NinjsFormat()),
                new Kind("json", Set.of(".json"), JsonFormat::looksLike, new JsonFormat(articles)),
                new Kind(
                        "ndjson",
                        Set.of(".ndjson", ".jsonl", ".json"),
                        NdjsonFormat::looksLike,
                        new NdjsonFormat(articles)),
                new Kind(
                        MARKDOWN,
                        Set.of(".md", ".markdown", ".mdown", ".txt"),
                        MarkdownFormat::looksLike,
                        new MarkdownFormat(articles)),
                new Kind("sgml", Set.of(".sgm", ".sgml", ".txt"), SgmlFormat::looksLike, new SgmlFormat()),
                new Kind("wire", Set.of(".wire", ".anpa", ".zczc", ".txt"), WireFormat::looksLike, new WireFormat()),
                new Kind("mail", Set.of(".eml", ".mbox", ".mbx", ".txt"), MailFormat::looksLike, new MailFormat()),
                new Kind(TEXT, Set.of(".txt"), any -> true, new PlainTextFormat()));
    }

    /**
     * Reads the document, inflating it first when it is gzip or Zstandard.
     *
     * @throws IOException when it cannot be read any further; what was handed on before stands
     */
    public void read(Document document, Consumer<Item> items) throws IOException {
        try (InputStream content = inflated(buffered(document.content()))) {
            Beginning beginning = Beginning.of(content);
            String name = bareName(document.name());
            Kind kind = kindOf(name, beginning);
            Optional<String> foreign = given == null ? foreign(kind, name, beginning) : Optional.empty();
            if (foreign.isPresent()) {
                items.accept(new Item.Unreadable(document.name(), foreign.get()));
            } else {
                kind.format().read(document.with(content), items);
            }
        }
    }

    /** Why it is left out by its name; nothing when it is read. */
    private static Optional<String> foreign(Kind kind, String name, Beginning beginning) {
        return Foreign.in(beginning)
                .map(what -> "it is " + what + ", which is not read here")
                .or(() -> foreignText(kind, name, beginning)
                        .map(what -> "it is " + what + ", and not read as copy; --as text reads it as such"));
    }

    /** Markdown may tell of programs, and show them: its look says nothing. */
    private static Optional<String> foreignText(Kind kind, String name, Beginning beginning) {
        return switch (kind.name()) {
            case TEXT -> Foreign.byEnding(name).or(() -> Foreign.byLook(beginning));
            case MARKDOWN -> Foreign.byEnding(name);
            default -> Optional.empty();
        };
    }

    private static InputStream inflated(InputStream content) throws IOException {
        content.mark(MAGIC_BYTES);
        byte[] magic = content.readNBytes(MAGIC_BYTES);
        content.reset();
        if (magic.length > 1 && GunzipStream.isGzip(magic[0] & 0xFF, magic[1] & 0xFF)) {
            return buffered(new GunzipStream(content));
        }
        return ZstdStream.isZstd(magic) ? buffered(new ZstdStream(content)) : content;
    }

    private static InputStream buffered(InputStream content) {
        return new BufferedInputStream(content, BUFFER_BYTES);
    }

    private static String bareName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return COMPRESSED.matcher(lower).replaceFirst("");
    }

    private Kind kindOf(String name, Beginning beginning) {
        if (given != null) {
            return given;
        }
        List<Kind> named = kinds.stream().filter(kind -> kind.mayBeIn(name)).toList();
        List<Kind> candidates = named.isEmpty() ? kinds : named;
        return candidates.stream()
                .filter(kind -> kind.looksLike().test(beginning))
                .findFirst()
                .orElse(candidates.get(candidates.size() - 1));
    }
}
