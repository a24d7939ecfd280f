package newsreel.ingest.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsreel.ingest.compression.ContentEncoding;

/**
 * Fetches over http and https, within limits of size, time and redirects, from public addresses only unless told
 * otherwise; every redirect is looked at like the first address. Thread-safe.
 */
public final class Fetcher {
    private static final int NOT_MODIFIED = 304;

    private final FetchSettings settings;
    private final Clock clock;
    private final Gate addresses;
    private final HttpClient client;

    public Fetcher(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.addresses = settings.privateAddresses() ? Gate.OPEN : new PublicAddresses();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeLimit())
                .build();
    }

    /** @throws FetchException when there is no good answer: its message names the address and the status */
    public Fetched fetch(FetchRequest request) throws FetchException, InterruptedException {
        return fetch(request, Gate.OPEN);
    }

    /** @param gate what else has to let each request through */
    Fetched fetch(FetchRequest request, Gate gate) throws FetchException, InterruptedException {
        Set<URI> seen = new HashSet<>();
        URI at = request.uri();
        while (true) {
            seen.add(at);
            HttpResponse<byte[]> answer = ask(request, at, gate);
            if (!isRedirect(answer)) {
                return fetched(at, answer);
            }
            at = target(at, answer, seen);
        }
    }

    private URI target(URI at, HttpResponse<byte[]> answer, Set<URI> seen) throws FetchException {
        URI target = answer.headers()
                .firstValue("Location")
                .flatMap(location -> WebUri.resolve(at, location))
                .orElseThrow(() -> new FetchException(at + " redirects to nowhere on the web"));
        if (seen.contains(target)) {
            throw new FetchException(at + " redirects in a circle, back to " + target);
        }
        if (seen.size() > settings.maxRedirects()) {
            throw new FetchException(
                    at + " redirects once more after " + settings.maxRedirects() + " redirects, which is the limit");
        }
        return target;
    }

    private HttpResponse<byte[]> ask(FetchRequest request, URI at, Gate gate)
            throws FetchException, InterruptedException {
        addresses.enter(at);
        gate.enter(at);
        try {
            return send(httpRequest(request, at));
        } finally {
            gate.leave(at);
        }
    }

    private HttpRequest httpRequest(FetchRequest request, URI at) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(at)
                .timeout(settings.timeLimit())
                .header("User-Agent", settings.userAgent())
                .header("Accept", "*/*")
                .header("Accept-Encoding", "gzip");
        Optional.ofNullable(request.etag()).ifPresent(etag -> builder.header("If-None-Match", etag));
        Optional.ofNullable(request.lastModified()).ifPresent(date -> builder.header("If-Modified-Since", date));
        return builder.build();
    }

    /** The client's own time limit ends with the headers; this one ends with the body. */
    private HttpResponse<byte[]> send(HttpRequest request) throws FetchException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new LimitedBody(settings.maxBytes()));
        try {
            return answer.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw tooSlow(request.uri());
        } catch (ExecutionException e) {
            throw Failures.of(request.uri(), e.getCause(), settings);
        } finally {
            answer.cancel(true);
        }
    }

    private FetchException tooSlow(URI uri) {
        return new FetchException(
                uri + " took longer than the limit of " + settings.timeLimit().toSeconds() + " s");
    }

    private static boolean isRedirect(HttpResponse<?> answer) {
        return switch (answer.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private Fetched fetched(URI at, HttpResponse<byte[]> answer) throws FetchException {
        int status = answer.statusCode();
        if (status != 200 && status != 203 && status != NOT_MODIFIED) {
            String retryAfter = answer.headers().firstValue("Retry-After").orElse(null);
            throw new FetchException(
                    at + " answered with status " + status, status, RetryAfter.parse(retryAfter, clock.instant()));
        }
        HttpHeaders headers = answer.headers();
        return new Fetched(
                at,
                status != NOT_MODIFIED,
                headers.firstValue("Content-Type").orElse(null),
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null),
                clock.instant(),
                status == NOT_MODIFIED ? new byte[0] : inflated(at, answer));
    }

    private byte[] inflated(URI at, HttpResponse<byte[]> answer) throws FetchException {
        String encodings = String.join(",", answer.headers().allValues("Content-Encoding"));
        try {
            byte[] body = ContentEncoding.decoded(new ByteArrayInputStream(answer.body()), encodings)
                    .readNBytes(settings.maxBytes() + 1);
            if (body.length > settings.maxBytes()) {
                throw LimitedBody.tooLarge(settings.maxBytes());
            }
            return body;
        } catch (IOException e) {
            throw Failures.of(at, e, settings);
        }
    }
}
