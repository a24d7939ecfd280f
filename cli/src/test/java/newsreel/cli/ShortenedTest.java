package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ShortenedTest {
    private static final String SHOWN = """
            {"text": "A long…", "list": [1, {"a": 2},
              …
            ]}""";

    @Test
    void shouldTakeTheRestOfTextsAndLists() {
        assertThatCode(() -> compare("{\"text\":\"A long story\",\"list\":[1,{\"a\":2},3,4]}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"A long\",\"list\":[1,{\"a\":2},3]}",
                "{\"text\":\"A short story\",\"list\":[1,{\"a\":2},3]}",
                "{\"text\":\"A long story\",\"list\":[1,{\"a\":2}]}",
                "{\"text\":\"A long story\",\"list\":[1,{\"a\":\"2\"},3]}",
                "{\"text\":\"A long story\",\"list\":[1,{\"a\":2,\"b\":3},3]}",
                "{\"list\":[1,{\"a\":2},3],\"text\":\"A long story\"}",
            })
    void shouldNotTakeWhatIsOtherwise(String actual) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> compare(actual));
    }

    private static void compare(String actual) {
        Shortened.parse(SHOWN).assertShows(JsonMapper.shared().readTree(actual));
    }
}
