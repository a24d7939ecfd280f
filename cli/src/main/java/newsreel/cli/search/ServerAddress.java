package newsreel.cli.search;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a server is, as a person writes it: {@code http://127.0.0.1:8090}, {@code news.example/archive}, {@code localhost:8090}. */
final class ServerAddress {
    private ServerAddress() {}

    /**
     * The address, with a slash at its end.
     *
     * @throws IllegalArgumentException that says what is wrong with it
     */
    static URI parse(String text) {
        URI address = uri(text, text.contains("://") ? text : "http://" + text);
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme()) || address.getHost() == null) {
            throw none(text);
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the address of a server alone is wanted; a token goes into NEWSREEL_TOKEN");
        }
        return address.getRawPath().endsWith("/") ? address : uri(text, address + "/");
    }

    private static URI uri(String text, String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw none(text);
        }
    }

    private static IllegalArgumentException none(String text) {
        return new IllegalArgumentException("\"" + text + "\" is no address such as http://127.0.0.1:8090");
    }
}
