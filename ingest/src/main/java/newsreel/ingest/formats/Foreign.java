package newsreel.ingest.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import newsreel.ingest.document.Beginning;

/**
 * What a person would not take for copy, though it can be read as text: it is refused by its name, for as an article it would
 * have mail headers or codes for a headline. Told by the first bytes; by the ending where those say nothing.
 */
final class Foreign {
    /** In the order in which they are tried. */
    private static final List<Map.Entry<String, Predicate<Beginning>>> BEGINNINGS = List.of(
            Map.entry("a PDF document", begins("%PDF-")),
            Map.entry("an RTF document", begins("{\\rtf")),
            Map.entry("an archive or office document (ZIP)", begins("PK\u0003\u0004")));

    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "a table of an office program", Set.of(".xls", ".xlsx", ".ods", ".parquet"),
            "mail of an office program", Set.of(".msg", ".pst"),
            "a style sheet", Set.of(".css", ".scss", ".less"),
            "a program",
                    Set.of(
                            ".js", ".mjs", ".ts", ".py", ".java", ".c", ".h", ".cpp", ".go", ".rs", ".rb", ".php",
                            ".sh", ".sql"),
            "a picture", Set.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".tif", ".tiff", ".bmp"),
            "a document of an office program",
                    Set.of(".doc", ".docx", ".odt", ".ppt", ".pptx", ".rtf", ".pdf", ".epub"),
            "a sound or film", Set.of(".mp3", ".mp4", ".wav", ".ogg", ".webm", ".mov", ".avi"),
            "an archive", Set.of(".zip", ".tar", ".7z", ".rar", ".bz2", ".xz"),
            "a configuration", Set.of(".yaml", ".yml", ".toml", ".ini", ".conf", ".properties", ".lock"));

    private Foreign() {}

    /**
     * What it is, in words; nothing when it may be copy.
     *
     * @param name of the file, in lower case
     */
    static Optional<String> in(String name, Beginning beginning) {
        return BEGINNINGS.stream()
                .filter(kind -> kind.getValue().test(beginning))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> ENDINGS.entrySet().stream()
                        .filter(kind -> kind.getValue().stream().anyMatch(name::endsWith))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private static Predicate<Beginning> begins(String text) {
        return beginning -> beginning.text().startsWith(text);
    }
}
