package newsreel.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.search.query.UnreadableQueryException;

/** What callers get: JSON, and of what went wrong a reason in words. */
final class Answers {
    static final String JSON = "application/json";

    private Answers() {}

    static void json(Context request, Object answer) {
        request.contentType(JSON).result(ArticleJson.mapper().writeValueAsBytes(answer));
    }

    /** {@code {"error":"..."}}. */
    static void problem(Context request, HttpStatus status, String reason) {
        request.status(status);
        json(request, Map.of("error", reason));
    }

    /** Where the query cannot be read, and the nearest that can. */
    static void unreadable(Context request, UnreadableQueryException e) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("error", e.reason());
        answer.put("position", e.position());
        answer.put("nearest", e.nearest());
        request.status(HttpStatus.BAD_REQUEST);
        json(request, answer);
    }
}
