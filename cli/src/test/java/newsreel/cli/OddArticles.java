package newsreel.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Articles that are almost, or not at all, what a stage should be given. The same random numbers make the same ones. */
final class OddArticles {
    private static final int IDS = 700;

    private static final List<String> VALUES = List.of(
            "null",
            "false",
            "-1",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(400),
            "\"\"",
            "\"\\ud800\"",
            "\"a\\udc00b\"",
            "\"\\u0000\\u202e\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"2019-02-30T00:00:00Z\"",
            "[]",
            "{}",
            "[{\"id\":1e999999999}]",
            "[".repeat(2000) + "]".repeat(2000),
            "\"application/ninjs+json\"",
            "\"../../etc/passwd\"",
            "\"" + "long ".repeat(500) + "\"");

    private static final List<String> RAW = List.of(
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

    private static final List<String> ENRICHED = List.of(
            "id", "version", "published", "retrieved", "headline", "authors", "body", "topics", "numbers", "other");

    private final Random random;

    OddArticles(Random random) {
        this.random = random;
    }

    /** A raw article, as a line without its end. */
    byte[] raw() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("id", "\"raw-" + random.nextInt(IDS) + "\"");
        properties.put("headline", "\"Rates rise\"");
        properties.put("published", "\"2026-03-04T00:00:00Z\"");
        properties.put("content", "\"The fund gained " + random.nextInt(3) + "% to $4 billion on Friday.\"");
        return damaged(properties, RAW);
    }

    /** An enriched article. */
    byte[] enriched() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("id", "\"enriched-" + random.nextInt(IDS) + "\"");
        properties.put("version", Integer.toString(1 + random.nextInt(4)));
        properties.put("headline", "\"Rates " + random.nextInt(3) + "\"");
        properties.put("published", "\"2026-03-0" + (1 + random.nextInt(9)) + "T00:00:00Z\"");
        properties.put("body", "\"The fund gained 3%.\"");
        properties.put("topics", "[]");
        properties.put("numbers", "[]");
        return damaged(properties, ENRICHED);
    }

    private byte[] damaged(Map<String, String> properties, List<String> names) {
        for (int odd = random.nextInt(3); odd > 0; odd--) {
            properties.put(one(names), one(VALUES));
        }
        byte[] json = properties.entrySet().stream()
                .map(property -> "\"" + property.getKey() + "\":" + property.getValue())
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(json, 1 + random.nextInt(json.length));
            case 1, 2 -> flipped(json);
            case 3 -> spliced(json);
            default -> json;
        };
    }

    private byte[] flipped(byte[] json) {
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            json[random.nextInt(json.length)] = unbroken(random.nextInt());
        }
        return json;
    }

    /** Any byte that does not end the line. */
    private static byte unbroken(int any) {
        return (byte) any == '\n' || (byte) any == '\r' ? (byte) ' ' : (byte) any;
    }

    private byte[] spliced(byte[] json) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(json, 0, 1 + random.nextInt(json.length));
        int from = random.nextInt(json.length);
        spliced.write(json, from, json.length - from);
        return spliced.toByteArray();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
