package newsreel.ingest.formats;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import newsreel.copy.ResourceTable;
import newsreel.ingest.document.Beginning;

/**
 * The first bytes of a file that is no text at all, from {@code foreign-bytes.txt}.
 *
 * @param offset where they stand
 * @param bytes what they are
 * @param what the file is, in words
 */
record ForeignBytes(int offset, byte[] bytes, String what) {
    private static final List<ForeignBytes> ALL = ResourceTable.read(ForeignBytes.class, "foreign-bytes.txt").stream()
            .map(line -> line.split(" ", 3))
            .map(line ->
                    new ForeignBytes(Integer.parseInt(line[0]), HexFormat.of().parseHex(line[1]), line[2]))
            .toList();

    /** What the file is, in words; nothing when it may be text. */
    static Optional<String> in(Beginning beginning) {
        return beginning.hasAt(0, new byte[] {'P', 'K', 3, 4})
                ? Optional.of(zip(beginning.text()))
                : ALL.stream()
                        .filter(one -> beginning.hasAt(one.offset, one.bytes))
                        .map(ForeignBytes::what)
                        .findFirst();
    }

    /** What office programs and publishers pack is told by the first names in it. */
    private static String zip(String text) {
        if (text.contains("mimetypeapplication/epub+zip")) {
            return "a book (EPUB)";
        }
        if (text.contains("word/") || text.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return "a document of an office program";
        }
        if (text.contains("xl/") || text.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
            return "a table of an office program";
        }
        return "an archive or office document (ZIP)";
    }
}
