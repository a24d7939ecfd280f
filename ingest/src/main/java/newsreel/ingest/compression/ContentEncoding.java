package newsreel.ingest.compression;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import newsreel.ingest.source.BrokenInputException;
import org.brotli.dec.BrotliInputStream;

/** Undoes what {@code Content-Encoding} says was done to a payload. */
public final class ContentEncoding {
    private ContentEncoding() {}

    /**
     * The payload as it was before.
     *
     * @param encodings as the header has them: {@code gzip}, {@code br}, {@code zstd}, {@code deflate}, several with commas
     * @throws BrokenInputException when there is no such encoding here
     */
    public static InputStream decoded(InputStream payload, String encodings) throws IOException {
        InputStream decoded = payload;
        String[] applied = encodings.split(",");
        for (int i = applied.length - 1; i >= 0; i--) {
            decoded = decodedOnce(decoded, applied[i].strip().toLowerCase(Locale.ROOT));
        }
        return decoded;
    }

    private static InputStream decodedOnce(InputStream payload, String encoding) throws IOException {
        return switch (encoding) {
            // Some servers name the charset here.
            case "", "identity", "none", "utf-8" -> payload;
            case "gzip", "x-gzip" -> gunzipped(payload);
            case "deflate" -> inflated(payload);
            case "zstd" -> new ZstdInputStream(payload);
            case "br" -> new BrotliInputStream(payload);
            default -> throw new BrokenInputException("its Content-Encoding \"" + encoding + "\" is not known here");
        };
    }

    /** Many crawlers file the payload decoded and leave the header as it was. */
    private static InputStream gunzipped(InputStream payload) throws IOException {
        BufferedInputStream in = new BufferedInputStream(payload);
        in.mark(2);
        boolean gzip = GunzipStream.isGzip(in.read(), in.read());
        in.reset();
        return gzip ? new GunzipStream(in) : in;
    }

    /** The standard means zlib by it; some servers send bare deflate, others nothing of the kind. */
    private static InputStream inflated(InputStream payload) throws IOException {
        BufferedInputStream in = new BufferedInputStream(payload);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == '<' || Character.isWhitespace(first)) {
            return in;
        }
        boolean zlib = (first & 0x0F) == 8 && (first << 8 | second) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib)) {
            @Override
            public void close() throws IOException {
                inf.end();
                super.close();
            }
        };
    }
}
