package newsreel.copy.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/x | https://a.example/x",
                " HTTPS://A.Example/X | https://a.example/X",
                "http://a.example | http://a.example/",
                "http://a.example:80/x | http://a.example/x",
                "https://a.example:443/x | https://a.example/x",
                "https://a.example:/x | https://a.example/x",
                "http://a.example:443/x | http://a.example:443/x",
                "http://[2001:DB8::1]:80/x | http://[2001:db8::1]/x",
                "https://Me@A.example/x | https://Me@a.example/x",
                "https://a.example/x#part | https://a.example/x",
                "https://a.example/#!/story/1 | https://a.example/#!/story/1",
                "https://a.example/x? | https://a.example/x",
                "https://a.example/x?id=1&utm_source=b&page=2 | https://a.example/x?id=1&page=2",
                "https://a.example/x?UTM_Source=b&gclid=c&FBCLID#d | https://a.example/x",
                "https://a.example/x?utm=1&id=utm_source | https://a.example/x?utm=1&id=utm_source",
                "https://a.example/a b|c?q={x} | https://a.example/a b|c?q={x}"
            })
    void shouldBeWrittenInOneForm(String row) {
        int bar = row.lastIndexOf(" | ");
        assertThat(WebAddress.parse(row.substring(0, bar)).map(WebAddress::toString))
                .contains(row.substring(bar + 3));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "urn:newsml:1", "ftp://a.example/x", "/x", "http:///x", "https://", "a.example/x"})
    void shouldBeNothingThatIsNotOnTheWeb(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }

    @Test
    void shouldTellFrontPages() {
        assertThat(WebAddress.parse("https://a.example?utm_source=b#top")
                        .orElseThrow()
                        .isFrontPage())
                .isTrue();
        assertThat(WebAddress.parse("https://a.example/?p=17").orElseThrow().isFrontPage())
                .isFalse();
    }
}
