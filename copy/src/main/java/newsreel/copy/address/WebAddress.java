package newsreel.copy.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, in the one form that all ways of writing it share: scheme and host in lower case, the default port
 * gone, and with it the place in the page and what only tells how a reader came there. Characters that no address should
 * have are taken as they stand. Immutable.
 *
 * @param site scheme, host and port
 * @param path at least {@code /}
 * @param query with its {@code ?}; empty when there is none
 * @param route the fragment with its {@code #}, where a site tells its pages by it ({@code #!/story/1}); mostly empty
 */
public record WebAddress(String site, String path, String query, String route) {
    private static final Pattern PARTS = Pattern.compile("(?is)(https?)://([^/?#\\\\]+)([^?#]*)(?:\\?([^#]*))?(#.*)?");
    private static final Pattern PORT = Pattern.compile(":(\\d*)$");

    /** Nothing when the text, which may be null, is no address on the web. */
    public static Optional<WebAddress> parse(String text) {
        Matcher parts = PARTS.matcher(text == null ? "" : text.strip());
        return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
    }

    private static WebAddress of(Matcher parts) {
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String query = parts.group(4) == null ? "" : TrackingParameters.without(parts.group(4));
        return new WebAddress(
                scheme + "://" + host(parts.group(2), scheme.equals("https") ? "443" : "80"),
                parts.group(3).isEmpty() ? "/" : parts.group(3),
                query.isEmpty() ? "" : "?" + query,
                route(parts.group(5)));
    }

    private static String host(String authority, String defaultPort) {
        int user = authority.lastIndexOf('@') + 1;
        String host = authority.substring(user).toLowerCase(Locale.ROOT);
        Matcher port = PORT.matcher(host);
        boolean needless =
                port.find() && (port.group(1).isEmpty() || port.group(1).equals(defaultPort));
        return authority.substring(0, user) + (needless ? port.replaceFirst("") : host);
    }

    private static String route(String fragment) {
        return fragment != null && (fragment.startsWith("#!") || fragment.startsWith("#/")) ? fragment : "";
    }

    /** Whether it is the front page of its site, which is no article's. */
    public boolean isFrontPage() {
        return path.equals("/") && query.isEmpty() && route.isEmpty();
    }

    @Override
    public String toString() {
        return site + path + query + route;
    }
}
