package newsreel.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUriTest {
    private static final URI BASE = URI.create("https://post.example/news/feed.xml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/x y?q=é#top | https://a.example/x%20y?q=%C3%A9",
                "HTTP://a.example | HTTP://a.example/",
                "https://a.example/100%25 | https://a.example/100%25",
                "https://bücher.example/x | https://xn--bcher-kva.example/x",
                "https://user:secret@a.example/ | https://a.example/",
                "/sport/1 | https://post.example/sport/1",
                "sport | https://post.example/news/sport",
                "//b.example/1 | https://b.example/1",
                "?id=3 | https://post.example/news/?id=3",
                "https://[::1]:8080/x | https://[::1]:8080/x",
            })
    void addressesAreReadAsPeopleWriteThem(String text, String address) {
        assertThat(WebUri.resolve(BASE, text)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.example", "javascript:alert(1)", "file:///etc/passwd", "http://", "https:///x"})
    void othersAreNone(String text) {
        assertThat(WebUri.resolve(BASE, text)).isEmpty();
    }
}
