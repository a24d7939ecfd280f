package newsreel.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;

/**
 * Who may come in, and what a browser may do with the answers. A caller presents the token as {@code Authorization: Bearer}; a
 * browser opens the page once with {@code ?token=}, and has it as a cookie from then on. On loopback there is none, and the name
 * that the caller used must be this machine's: a page of elsewhere cannot ask under a name of its own that leads here.
 */
final class Gate {
    static final String TOKEN = "token";
    private static final String COOKIE = "newsreel-token";
    private static final String BEARER = "Bearer ";
    private static final Set<String> OPEN = Set.of("/health/live", "/health/ready");
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Nothing but what this server sends, and no script or style within a page. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final ServerSettings settings;

    Gate(ServerSettings settings) {
        this.settings = settings;
    }

    /** Lets a request in, or ends it. */
    void check(Context request) {
        harden(request);
        if (settings.token() == null) {
            if (!isOurs(request.host())) {
                refuse(request, HttpStatus.MISDIRECTED_REQUEST, "this server answers to localhost alone");
            }
        } else if (isToken(request.queryParam(TOKEN))) {
            welcome(request);
        } else if (!OPEN.contains(request.path()) && !isKnown(request)) {
            request.header("WWW-Authenticate", "Bearer");
            refuse(request, HttpStatus.UNAUTHORIZED, "a token is needed: Authorization: Bearer, or ?token= once");
        }
    }

    private static void harden(Context request) {
        request.header("Content-Security-Policy", POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Cache-Control", "no-store");
    }

    private boolean isOurs(String host) {
        if (host == null) {
            return false;
        }
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return LOCAL.contains(name)
                || name.equals(settings.address().getHostString().toLowerCase(Locale.ROOT));
    }

    private boolean isKnown(Context request) {
        String authorization = request.header("Authorization");
        return authorization != null
                        && authorization.startsWith(BEARER)
                        && isToken(authorization.substring(BEARER.length()))
                || isToken(request.cookie(COOKIE));
    }

    private boolean isToken(String presented) {
        return presented != null && MessageDigest.isEqual(bytes(presented), bytes(settings.token()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The address that the browser keeps has no token in it. */
    private void welcome(Context request) {
        Cookie cookie = new Cookie(COOKIE, settings.token());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        request.cookie(cookie);
        request.redirect(request.path(), HttpStatus.SEE_OTHER);
        request.skipRemainingHandlers();
    }

    private static void refuse(Context request, HttpStatus status, String reason) {
        Answers.problem(request, status, reason);
        request.skipRemainingHandlers();
    }
}
