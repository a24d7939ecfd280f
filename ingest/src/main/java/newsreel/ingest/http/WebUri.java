package newsreel.ingest.http;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses of web pages as people and feeds write them: with blanks, letters beyond ASCII, and all. */
public final class WebUri {
    private static final String NOT_IN_URIS = "\"<>\\^`{|} ";

    private WebUri() {}

    /** Whether this is meant as the address of something on the web. */
    public static boolean isWeb(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** The http or https address that the text stands for, without fragment; nothing when it is none. */
    public static Optional<URI> parse(String text) {
        return resolve(null, text);
    }

    /** The same for an address that may be relative to another, which may be null. */
    public static Optional<URI> resolve(URI base, String text) {
        try {
            URI given = new URI(escaped(text.strip()));
            URI whole = base == null ? given : base.resolve(given);
            return isWeb(whole.toString()) ? Optional.of(plain(whole)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Scheme, host and port: what a robots.txt stands for. */
    static String origin(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    /** With its host in ASCII and an own path; what it says of a user and of a place in the page is left out. */
    private static URI plain(URI uri) throws URISyntaxException {
        String authority = uri.getRawAuthority();
        if (authority == null) {
            throw new URISyntaxException(uri.toString(), "it has no host");
        }
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        URI plain = new URI(uri.getScheme() + "://" + asciiHost(authority) + path + query);
        if (plain.getHost() == null) {
            throw new URISyntaxException(uri.toString(), "it has no host");
        }
        return plain;
    }

    private static String asciiHost(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return host.contains("%") ? IDN.toASCII(URLDecoder.decode(host, StandardCharsets.UTF_8)) : host;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c <= ' ' || c >= 0x7F || NOT_IN_URIS.indexOf(c) >= 0) {
                escape(Character.toString(c), escaped);
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static void escape(String character, StringBuilder out) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format("%%%02X", b & 0xFF));
        }
    }
}
