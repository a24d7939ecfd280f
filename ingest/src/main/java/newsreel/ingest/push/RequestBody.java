package newsreel.ingest.push;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import newsreel.article.failure.Reason;
import newsreel.ingest.compression.ContentEncoding;
import newsreel.ingest.source.BrokenInputException;

/** Reads bodies of requests, never more than the limit. */
final class RequestBody {
    private RequestBody() {}

    /**
     * The body, inflated.
     *
     * @throws Refusal when it is too large, or in an encoding that is not taken
     * @throws IOException when the caller breaks off
     */
    static byte[] read(HttpExchange exchange, int limit) throws IOException {
        refuseAnnounced(exchange.getRequestHeaders().getFirst("Content-Length"), limit);
        String encoding = encoding(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        try {
            InputStream body = ContentEncoding.decoded(exchange.getRequestBody(), encoding);
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(limit);
            }
            return bytes;
        } catch (BrokenInputException e) {
            throw new Refusal(
                    Answer.BAD_REQUEST, "the request cannot be read: " + Reason.of(e) + "; nothing was published");
        }
    }

    private static void refuseAnnounced(String contentLength, int limit) {
        if (contentLength != null && contentLength.matches("\\d{1,18}") && Long.parseLong(contentLength) > limit) {
            throw tooLarge(limit);
        }
    }

    private static String encoding(String header) {
        String encoding = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
        if (!encoding.isEmpty() && !encoding.equals("gzip") && !encoding.equals("identity")) {
            throw new Refusal(Answer.UNSUPPORTED, "Content-Encoding \"" + encoding + "\" is not taken; gzip is");
        }
        return encoding;
    }

    private static Refusal tooLarge(int limit) {
        return new Refusal(
                Answer.TOO_LARGE,
                "the request is larger than the limit of " + limit + " bytes; send it in parts; nothing was published");
    }
}
