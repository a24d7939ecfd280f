package newsreel.cli.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8090, http://127.0.0.1:8090/",
        "http://127.0.0.1:8090/, http://127.0.0.1:8090/",
        "localhost:8090, http://localhost:8090/",
        "[::1]:8090, http://[::1]:8090/",
        "https://news.example/archive, https://news.example/archive/"
    })
    void shouldTakeAnAddressAsPeopleWriteIt(String text, String address) {
        assertThat(ServerAddress.parse(text)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://", "ftp://news.example", "http://a b", "/var/index", "http:///x"})
    void shouldNameWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> ServerAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no address such as http://127.0.0.1:8090");
    }

    @Test
    void shouldSayWhereATokenGoes() {
        assertThatThrownBy(() -> ServerAddress.parse("http://127.0.0.1:8090/?token=secret"))
                .hasMessageContaining("NEWSREEL_TOKEN")
                .hasMessageNotContaining("secret");
    }
}
