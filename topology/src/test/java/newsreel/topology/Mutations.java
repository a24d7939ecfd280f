package newsreel.topology;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;

/** Records that are almost, or not at all, what the raw topic should hold. The same random numbers make the same records. */
final class Mutations {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e999999999",
            "-1e-999999999",
            "1e400",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"\\ud800\"",
            "\"a\\udc00b\"",
            "\"\\u0000\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-0001-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59-18:00\"",
            "\"2019-02-30T00:00:00Z\"",
            "[]",
            "{}",
            "[1,[2,[3]]]",
            "{\"a\":{\"b\":null}}",
            "\"text/html; charset=\\\"x\"",
            "\"application/nitf+xml\"",
            "\"../../etc/passwd\"",
            "\"‮😀\u0301\"");

    private static final List<String> COPY = List.of(
            "LONDON (Agency) - The bank raised its rate to 5% on Friday, from $2,415 to $2,315 an ounce.",
            "Headline\\n\\nBy A. Reporter\\n\\nMore than 1.2 million people fled; 38 died, he said.",
            "<html><head><title>Rates</title><meta property='article:published_time' content='2019-05-01'></head>"
                    + "<body><article><h1>Rates rise</h1><p>The fund gained 3% to $4 billion.</p></article></body></html>",
            "<nitf><body><body.head><hedline><hl1>Rates</hl1></hedline></body.head><body.content><p>Up 3%.</p>"
                    + "</body.content></body></nitf>",
            "{\\\"uri\\\":\\\"urn:a\\\",\\\"headline\\\":\\\"Rates\\\",\\\"body_text\\\":\\\"Up 3%.\\\",\\\"version\\\":1e999999999}");

    private static final List<String> TYPES = List.of(
            RawArticle.PLAIN_TEXT, RawArticle.HTML, RawArticle.NITF, RawArticle.NINJS, RawArticle.NEWS_ITEM, "no/type");

    private static final List<String> PROPERTIES = List.of(
            "id",
            "source",
            "uri",
            "contentType",
            "headline",
            "byline",
            "language",
            "published",
            "retrieved",
            "revision",
            "content",
            "other");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    TestRecord<byte[], byte[]> next() {
        String id = "id-" + random.nextInt(5000);
        return new TestRecord<>(key(id), value(id), headers(), timestamp());
    }

    private byte[] value(String id) {
        byte[] json = bytes(json(id));
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> Arrays.copyOf(json, random.nextInt(json.length));
            case 2, 3 -> flipped(json);
            case 4 -> spliced(json);
            case 5 -> bytes("[".repeat(random.nextInt(3000)) + "1");
            default -> json;
        };
    }

    /** An article, some of whose properties hold what they should not. */
    private String json(String id) {
        StringBuilder json = new StringBuilder("{");
        property(json, "id", "\"" + id + "\"");
        property(json, "content", "\"" + one(COPY) + (random.nextBoolean() ? " " + random.nextInt(4) : "") + "\"");
        property(json, "contentType", "\"" + one(TYPES) + "\"");
        property(json, "published", "\"2019-05-" + (10 + random.nextInt(20)) + "T00:00:00Z\"");
        if (random.nextInt(4) == 0) {
            property(json, "revision", Integer.toString(random.nextInt(9)));
        }
        for (int odd = random.nextInt(3); odd > 0; odd--) {
            property(json, one(PROPERTIES), one(VALUES));
        }
        return json.append('}').toString();
    }

    private static void property(StringBuilder json, String name, String value) {
        json.append(json.length() == 1 ? "" : ",")
                .append('"')
                .append(name)
                .append("\":")
                .append(value);
    }

    private byte[] flipped(byte[] value) {
        byte[] flipped = value.clone();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt();
        }
        return flipped;
    }

    private byte[] spliced(byte[] value) {
        int from = random.nextInt(value.length);
        int to = random.nextInt(value.length);
        byte[] spliced = Arrays.copyOf(value, from + value.length - to);
        System.arraycopy(value, to, spliced, from, value.length - to);
        return spliced;
    }

    private byte[] key(String id) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> new byte[0];
            case 2 -> random(random.nextInt(40));
            case 3 -> random.nextInt(200) == 0 ? random(Limits.MAX_KEY_AND_HEADERS_BYTES + 1) : bytes(id + " ");
            default -> bytes(id);
        };
    }

    private Headers headers() {
        Headers headers = new RecordHeaders();
        switch (random.nextInt(8)) {
            case 0 -> headers.add("trace", null);
            case 1 -> headers.add("", random(random.nextInt(100)));
            case 2 -> headers.add(DeadLetterHeaders.REASON, random(5)).add(DeadLetterHeaders.CUT, new byte[0]);
            case 3 -> headers.add("much", random(random.nextInt(50) == 0 ? Limits.MAX_KEY_AND_HEADERS_BYTES : 10));
            default -> {}
        }
        return headers;
    }

    private Long timestamp() {
        return switch (random.nextInt(6)) {
            case 0 -> 0L;
            case 1 -> Long.MAX_VALUE;
            case 2 -> random.nextLong() & Long.MAX_VALUE;
            default -> 1_556_755_200_000L + random.nextInt(1_000_000);
        };
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
