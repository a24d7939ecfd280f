package newsreel.ingest.push;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.UnaryOperator;
import newsreel.article.failure.Reason;
import newsreel.ingest.compression.ContentEncoding;
import newsreel.ingest.source.BrokenInputException;

/** Reads bodies of requests, never more than the limit. */
final class RequestBody {
    private RequestBody() {}

    /**
     * Looks at what the head of the request says of the body.
     *
     * @param header of the request, by its name; null where it has none
     * @throws Refusal when it is too large, or in an encoding that is not taken
     */
    static void check(UnaryOperator<String> header, int limit) {
        refuseAnnounced(header.apply("Content-Length"), limit);
        encoding(header.apply("Content-Encoding"));
    }

    /**
     * The body, inflated.
     *
     * @param header of the request, by its name; null where it has none
     * @throws Refusal when it is too large, or not in the encoding that it says
     */
    static byte[] inflated(byte[] received, UnaryOperator<String> header, int limit) throws IOException {
        String encoding = encoding(header.apply("Content-Encoding"));
        try {
            InputStream body = ContentEncoding.decoded(new ByteArrayInputStream(received), encoding);
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

    static Refusal tooLarge(int limit) {
        return new Refusal(
                Answer.TOO_LARGE,
                "the request is larger than the limit of " + limit + " bytes; send it in parts; nothing was published");
    }
}
