package newsreel.trends;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newsreel.article.WindowLength.DAY;
import static newsreel.article.WindowLength.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowTest {

    static Stream<Window> windows() {
        return Stream.of("medtop:04000000", "t:", "öl")
                .flatMap(topic -> Stream.of(HOUR, DAY)
                        .flatMap(length -> Stream.of(-17_268_672, -1, 0, 1, 70_389_527)
                                .map(number -> new Window(topic, length, number))));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void shouldBeReadFromItsKeys(Window window) {
        assertThat(Window.ofCountKey(window.countKey())).isEqualTo(window);
        assertThat(Window.ofMarkKey(window.markKey())).isEqualTo(window);
        assertThat(window.countKey()).isBetween(Window.counts(), Window.marks());
        assertThat(window.markKey()).isBetween(Window.marks(), Window.end());
    }

    @ParameterizedTest
    @MethodSource("windows")
    void shouldStandBeforeTheNextAndHaveItsMarkBehindIts(Window window) {
        assertThat(window.countKey()).isLessThan(window.plus(1).countKey());
        assertThat(window.markKey()).isGreaterThan(window.plus(1).markKey());
    }

    @ParameterizedTest
    @MethodSource("windows")
    void shouldHaveNoWindowOfAnotherTopicAmongItsOwn(Window window) {
        Bytes from = window.plus(-1).countKey();
        Bytes to = window.plus(1).countKey();
        for (String other : List.of("medtop:04000001", "medtop:0400000", "t:a", "o", "ö")) {
            Bytes key = new Window(other, window.length(), window.number()).countKey();
            assertThat(key.compareTo(from) < 0 || key.compareTo(to) > 0)
                    .as(new String(key.get(), UTF_8))
                    .isTrue();
        }
    }
}
