package newsreel.ingest.http;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import newsreel.article.failure.Reason;
import newsreel.ingest.source.BrokenInputException;

/** Puts what went wrong on the way to a server into words. */
final class Failures {
    private Failures() {}

    static FetchException of(URI uri, Throwable cause, FetchSettings settings) {
        return new FetchException(message(uri, cause, settings), cause);
    }

    private static String message(URI uri, Throwable cause, FetchSettings settings) {
        if (cause instanceof FetchException || cause instanceof BrokenInputException) {
            return uri + " cannot be taken: " + cause.getMessage();
        }
        if (cause instanceof HttpTimeoutException) {
            return uri + " took longer than the limit of "
                    + settings.timeLimit().toSeconds() + " s";
        }
        if (isUnknownHost(cause)) {
            return "there is no host " + uri.getHost() + ", of " + uri;
        }
        if (cause instanceof ConnectException) {
            return "nobody answers at " + uri.getAuthority() + ", of " + uri;
        }
        String what = cause instanceof SSLException ? "no safe connection" : "the connection broke";
        return uri + ": " + what + ": " + Reason.of(cause);
    }

    private static boolean isUnknownHost(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof UnknownHostException || t instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }
}
