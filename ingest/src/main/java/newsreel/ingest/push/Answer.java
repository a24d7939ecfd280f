package newsreel.ingest.push;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleJson;

/**
 * An answer over HTTP.
 *
 * @param headers beside its length and type
 * @param properties of the JSON object that is its body
 */
record Answer(int status, Map<String, String> headers, Map<String, Object> properties) {
    static final int OK = 200;
    static final int ACCEPTED = 202;
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int TOO_SLOW = 408;
    static final int TOO_LARGE = 413;
    static final int UNSUPPORTED = 415;
    static final int UNAVAILABLE = 503;

    private static final String SECONDS_TO_COME_BACK = "5";

    static Answer healthy() {
        return new Answer(OK, Map.of(), Map.of("status", "up"));
    }

    /** Kafka has these. */
    static Answer accepted(List<String> ids, List<String> notes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ids", ids);
        if (!notes.isEmpty()) {
            properties.put("notes", notes);
        }
        return new Answer(ACCEPTED, Map.of(), properties);
    }

    static Answer error(int status, String reason) {
        Map<String, String> headers = switch (status) {
            case UNAUTHORIZED -> Map.of("WWW-Authenticate", "Bearer realm=\"newsreel\"");
            case UNAVAILABLE -> Map.of("Retry-After", SECONDS_TO_COME_BACK);
            default -> Map.of();
        };
        return new Answer(status, headers, Map.of("error", reason));
    }

    /** Kafka has these ids of the request, and did not acknowledge the others. */
    static Answer unavailable(String reason, List<String> published) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("error", reason);
        properties.put("published", published);
        return new Answer(UNAVAILABLE, Map.of("Retry-After", SECONDS_TO_COME_BACK), properties);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, properties);
    }

    byte[] body() {
        byte[] json = ArticleJson.mapper().writeValueAsBytes(properties);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }
}
