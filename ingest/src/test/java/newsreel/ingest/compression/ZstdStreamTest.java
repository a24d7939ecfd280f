package newsreel.ingest.compression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import newsreel.ingest.source.BrokenInputException;
import org.junit.jupiter.api.Test;

class ZstdStreamTest {
    private static final byte[] TEXT =
            "The bank raised its rate to 5% on Monday. ".repeat(50).getBytes(UTF_8);
    private static final byte[] DICTIONARY =
            "The bank raised its rate to 5% on Tuesday. ".repeat(5).getBytes(UTF_8);

    @Test
    void shouldInflateFramesOneAfterAnother() throws IOException {
        byte[] frames = joined(Zstd.compress(TEXT), Zstd.compress("More.".getBytes(UTF_8)));

        assertThat(inflated(frames)).isEqualTo(joined(TEXT, "More.".getBytes(UTF_8)));
    }

    @Test
    void shouldTakeTheDictionaryOfAnArchive() throws IOException {
        assertThat(inflated(joined(dictionary(DICTIONARY), packed()))).isEqualTo(TEXT);
        assertThat(inflated(joined(dictionary(Zstd.compress(DICTIONARY)), packed())))
                .isEqualTo(TEXT);
    }

    @Test
    void shouldSayWhatIsCutOffOrCorrupt() {
        byte[] frame = Zstd.compress(TEXT);

        assertThatThrownBy(() -> inflated(Arrays.copyOf(frame, frame.length - 5)))
                .isInstanceOf(BrokenInputException.class)
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> inflated(Arrays.copyOf(dictionary(DICTIONARY), 20)))
                .isInstanceOf(BrokenInputException.class)
                .hasMessageContaining("cut off, in its dictionary");
    }

    @Test
    void shouldRefuseABomb() {
        byte[] bomb = Zstd.compress(new byte[100 * 1024 * 1024]);

        assertThatThrownBy(() -> inflated(bomb))
                .isInstanceOf(BrokenInputException.class)
                .hasMessageContaining("more than 200 times its size");
    }

    @Test
    void shouldKnowItByItsBytes() {
        assertThat(ZstdStream.isZstd(Zstd.compress(TEXT))).isTrue();
        assertThat(ZstdStream.isZstd(dictionary(DICTIONARY))).isTrue();
        assertThat(ZstdStream.isZstd(TEXT)).isFalse();
        assertThat(ZstdStream.isZstd(new byte[] {0x28})).isFalse();
    }

    private static byte[] packed() {
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            return context.loadDict(DICTIONARY).compress(TEXT);
        }
    }

    private static byte[] dictionary(byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x184D2A5D)
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        try (ZstdStream in = new ZstdStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
