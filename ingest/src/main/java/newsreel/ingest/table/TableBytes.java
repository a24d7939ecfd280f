package newsreel.ingest.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.copy.encoding.ByteOrderMark;
import newsreel.copy.encoding.TextDecoder;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.source.BrokenInputException;

/** The bytes of a table in an encoding whose separators are single bytes. */
final class TableBytes {
    private static final int MARK_BYTES = 3;

    private TableBytes() {}

    /** The stream itself; of a table in UTF-16, as Excel writes "Unicode text", the same in UTF-8. Supports {@code mark}. */
    static InputStream of(InputStream content) throws IOException {
        InputStream marked = content.markSupported() ? content : new BufferedInputStream(content, Beginning.BYTES);
        marked.mark(MARK_BYTES);
        byte[] first = marked.readNBytes(MARK_BYTES);
        marked.reset();
        boolean wide =
                ByteOrderMark.of(first).filter(mark -> mark.length() == 2).isPresent();
        return wide ? new ByteArrayInputStream(utf8(SizeLimit.DOCUMENT.read(marked))) : marked;
    }

    private static byte[] utf8(byte[] wide) throws IOException {
        try {
            SizeLimit.DOCUMENT.check(wide);
            return TextDecoder.decode(wide).getBytes(StandardCharsets.UTF_8);
        } catch (MalformedArticleException e) {
            throw new BrokenInputException(e.getMessage(), e);
        }
    }
}
