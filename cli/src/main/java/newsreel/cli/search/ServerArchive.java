package newsreel.cli.search;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.options.QueryOptions;
import tools.jackson.core.JacksonException;

/** A server that runs, asked over HTTP. It reads the query, with the topics that it knows. */
final class ServerArchive implements Archive {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofMinutes(1);
    private static final int FINE = 200;
    private static final int UNREADABLE = 400;
    private static final int UNKNOWN_CALLER = 401;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECTING).build();
    private final URI server;
    private final String token;
    private final String query;
    private final QueryOptions queryOptions;
    private long count;

    /**
     * @param server ends in a slash
     * @param token null where none is presented
     * @param query as a person wrote it
     */
    ServerArchive(URI server, String token, String query, QueryOptions queryOptions) {
        this.server = server;
        this.token = token == null || token.isBlank() ? null : token.strip();
        this.query = query;
        this.queryOptions = queryOptions;
    }

    private record Answer(Long count, List<EnrichedArticle> articles, String next) {}

    private record Problem(String error, Integer position, String nearest) {}

    @Override
    public Page page(int most, String after) throws InterruptedException {
        String rest = after == null ? "" : "&after=" + encoded(after);
        HttpResponse<byte[]> response = ask("articles?max=" + most + "&q=" + encoded(query) + rest);
        if (response.statusCode() != FINE) {
            throw refused(response);
        }
        Answer answer = read(response, Answer.class);
        if (answer.articles() == null || answer.count() == null) {
            throw stranger("its answer has no articles");
        }
        count = answer.count();
        return new Page(answer.articles(), answer.next());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> ask(String what) throws InterruptedException {
        try {
            return client.send(request(server.resolve(what)), HttpResponse.BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException e) {
            throw new CommandFailedException("the server at " + server + " does not answer in time", e);
        } catch (IOException e) {
            throw new CommandFailedException(
                    "no server answers at " + server + reason(e)
                            + ": newsreel serve starts one, --server names "
                            + "another, and --index reads an index without one",
                    e);
        }
    }

    private HttpRequest request(URI uri) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(ANSWERING).header("Accept", "application/json");
        try {
            return token == null
                    ? request.build()
                    : request.header("Authorization", "Bearer " + token).build();
        } catch (IllegalArgumentException e) {
            // Its message would show the token.
            throw new CommandFailedException("NEWSREEL_TOKEN holds what no token can", null);
        }
    }

    /** That nobody listens there says it all, and the client has no words for it. */
    private static String reason(IOException e) {
        return e instanceof ConnectException ? "" : " (" + Reason.of(e) + ")";
    }

    private RuntimeException refused(HttpResponse<byte[]> response) {
        if (response.statusCode() == UNKNOWN_CALLER) {
            return new CommandFailedException(
                    token == null
                            ? "the server at " + server + " wants a token: put it into NEWSREEL_TOKEN"
                            : "the server at " + server + " does not take the token in NEWSREEL_TOKEN");
        }
        Problem problem = read(response, Problem.class);
        if (problem.error() == null) {
            return stranger("it answers " + response.statusCode());
        }
        if (response.statusCode() == UNREADABLE && problem.position() != null) {
            return queryOptions.unreadable(query, problem.error(), problem.position(), problem.nearest());
        }
        return new CommandFailedException("the server at " + server + " says: " + problem.error());
    }

    private <T> T read(HttpResponse<byte[]> response, Class<T> type) {
        try {
            T answer = ArticleJson.mapper().readValue(response.body(), type);
            if (answer != null) {
                return answer;
            }
        } catch (JacksonException e) {
            throw stranger("it answers " + response.statusCode() + ", and not as was asked: " + e.getOriginalMessage());
        }
        throw stranger("its answer is empty");
    }

    private CommandFailedException stranger(String sign) {
        return new CommandFailedException(
                "what answers at " + server + " is no newsreel serve, or one of another version: " + sign);
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public void close() {
        // The client ends with the command.
    }
}
