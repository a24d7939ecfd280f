package newsreel.ingest.formats;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsreel.ingest.document.Beginning;

/**
 * What a person would not take for copy: it is refused by its name, for as an article it would have codes for a headline. Told
 * by the first bytes; of text by its ending, and by its look where that says nothing.
 */
final class Foreign {
    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "a table of an office program", Set.of(".xls", ".xlsx", ".ods", ".parquet"),
            "mail of an office program", Set.of(".msg", ".pst"),
            "a style sheet", Set.of(".css", ".scss", ".less"),
            "a program",
                    Set.of(
                            ".js", ".mjs", ".ts", ".py", ".java", ".c", ".h", ".cpp", ".go", ".rs", ".rb", ".php",
                            ".sh", ".sql", ".jsx", ".tsx", ".kt", ".swift", ".cs", ".pl", ".lua", ".r", ".ipynb",
                            ".tex", ".bib"),
            "a picture", Set.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".tif", ".tiff", ".bmp"),
            "a document of an office program",
                    Set.of(".doc", ".docx", ".odt", ".ppt", ".pptx", ".rtf", ".pdf", ".epub"),
            "a sound or film", Set.of(".mp3", ".mp4", ".wav", ".ogg", ".webm", ".mov", ".avi", ".srt", ".vtt"),
            "an archive", Set.of(".zip", ".tar", ".7z", ".rar", ".bz2", ".xz"),
            "a configuration", Set.of(".yaml", ".yml", ".toml", ".ini", ".conf", ".properties", ".lock"));

    private Foreign() {}

    /** What it is by its bytes, which cannot be text, in words; nothing when it may be. */
    static Optional<String> in(Beginning beginning) {
        return ForeignBytes.in(beginning);
    }

    /**
     * What it is by its ending, though it can be read as text, in words; nothing when it may be copy.
     *
     * @param name of the file, in lower case
     */
    static Optional<String> byEnding(String name) {
        return ENDINGS.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(name::endsWith))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The same by how it begins. */
    static Optional<String> byLook(Beginning beginning) {
        if (beginning.markup().startsWith("<svg")) {
            return Optional.of("a picture");
        }
        if (beginning.text().startsWith("<?xml")) {
            return Optional.of("XML of a form that is not known here");
        }
        return ProgramText.is(beginning.text()) ? Optional.of("a program or the like") : Optional.empty();
    }
}
