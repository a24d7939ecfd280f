package newsreel.ingest.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Who may push. With a token, whoever presents it; the comparison takes the same time however much of it is right. Without
 * one, programs on this machine: web pages are refused, which a browser here would otherwise let post from anywhere.
 */
final class Callers {
    private static final String SCHEME = "bearer ";

    private final String token;

    /** @param token null when none is asked for */
    Callers(String token) {
        this.token = token;
    }

    /**
     * @param header of the request, by its name; null where it has none
     * @throws Refusal when this caller may not
     */
    void admit(UnaryOperator<String> header) {
        if (token != null) {
            askForToken(header.apply("Authorization"));
        } else if (header.apply("Origin") != null || !isLocal(header.apply("Host"))) {
            throw new Refusal(
                    Answer.FORBIDDEN, "without a token, only programs on this machine may push, and no web pages");
        }
    }

    private void askForToken(String authorization) {
        boolean bearer = authorization != null
                && authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                && MessageDigest.isEqual(
                        bytes(authorization.substring(SCHEME.length()).strip()), bytes(token));
        if (!bearer) {
            throw new Refusal(
                    Answer.UNAUTHORIZED, "the header \"Authorization: Bearer\" with the right token is missing");
        }
    }

    /** A page whose host name was made to point here afterwards still carries that name. */
    private static boolean isLocal(String host) {
        String name = host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("[::1]") || name.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
