package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void shouldHoldEachOnceWithTheLatestLast() {
        assertThat(bytes(seen(1, 2, 3))).isEqualTo(stored(1, 2, 3));
        assertThat(bytes(seen(1, 2, 3).with(print(1)))).isEqualTo(stored(2, 3, 1));
        assertThat(bytes(seen(1, 2, 3).with(print(2)))).isEqualTo(stored(1, 3, 2));
        assertThat(bytes(seen(1, 2, 3).with(print(3)))).isEqualTo(stored(1, 2, 3));
    }

    @Test
    void shouldKnowTheFirstAndTheLast() {
        Seen seen = seen(1, 2, 3);
        assertThat(IntStream.rangeClosed(0, 4).filter(i -> seen.holds(print(i))))
                .containsExactly(1, 2, 3);
        assertThat(IntStream.rangeClosed(0, 4).filter(i -> seen.endsWith(print(i))))
                .containsExactly(3);
        assertThat(seen.size()).isEqualTo(3);
    }

    @Test
    void shouldHoldNothingAtFirst() {
        assertThat(Seen.NOTHING.size()).isZero();
        assertThat(Seen.NOTHING.holds(print(0))).isFalse();
        assertThat(Seen.NOTHING.endsWith(print(0))).isFalse();
    }

    @Test
    void shouldLetTheOldestOfTooManyGo() {
        int[] most = IntStream.range(0, Seen.MOST).toArray();
        assertThat(bytes(seen(most))).isEqualTo(stored(most));

        int[] later = IntStream.rangeClosed(1, Seen.MOST).toArray();
        assertThat(bytes(seen(most).with(print(Seen.MOST)))).isEqualTo(stored(later));
    }

    @Test
    void shouldKeepTheOldestWhereOneOfThemComesAgain() {
        int[] most = IntStream.range(0, Seen.MOST).toArray();
        int[] turned =
                IntStream.concat(IntStream.range(1, Seen.MOST), IntStream.of(0)).toArray();
        assertThat(bytes(seen(most).with(print(0)))).isEqualTo(stored(turned));
    }

    @Test
    void shouldStayAsItIs() {
        Seen seen = seen(1, 2);
        seen.with(print(1));
        seen.with(print(3));
        assertThat(bytes(seen)).isEqualTo(stored(1, 2));
    }

    @Test
    void shouldReadAndWriteFromWhereTheBufferStands() {
        ByteBuffer buffer = ByteBuffer.allocate(1 + 3 * Seen.BYTES).put((byte) 9);
        seen(1, 2).write(buffer);
        seen(3).write(buffer);
        assertThat(buffer.hasRemaining()).isFalse();

        buffer.position(1);
        assertThat(bytes(Seen.read(buffer, 2))).isEqualTo(stored(1, 2));
        assertThat(bytes(Seen.read(buffer, 1))).isEqualTo(stored(3));
        assertThat(buffer.hasRemaining()).isFalse();
    }

    private static Seen seen(int... prints) {
        Seen seen = Seen.NOTHING;
        for (int print : prints) {
            seen = seen.with(print(print));
        }
        return seen;
    }

    /** A fingerprint; its second half is let go. */
    private static byte[] print(int i) {
        return ByteBuffer.allocate(2 * Seen.BYTES).putLong(i).putLong(-i).array();
    }

    private static byte[] stored(int... prints) {
        ByteBuffer bytes = ByteBuffer.allocate(prints.length * Seen.BYTES);
        IntStream.of(prints).forEach(bytes::putLong);
        return bytes.array();
    }

    private static byte[] bytes(Seen seen) {
        ByteBuffer bytes = ByteBuffer.allocate(seen.size() * Seen.BYTES);
        seen.write(bytes);
        return bytes.array();
    }
}
