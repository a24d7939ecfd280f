package newsreel.ingest.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import newsreel.ingest.Gzip;
import newsreel.ingest.SlowPipe;
import newsreel.ingest.source.BrokenInputException;
import org.junit.jupiter.api.Test;

public class GunzipStreamTest {

    @Test
    void anyNumberOfMembersAreReadAsOne() throws IOException {
        byte[] text = noise(300_000);
        byte[] three = concat(Gzip.of(text), Gzip.of(new byte[0]), Gzip.of(text));

        assertThat(inflated(three)).isEqualTo(concat(text, text));
    }

    @Test
    void aSlowPipeIsNotTakenForTheEnd() throws IOException {
        byte[] members = concat(Gzip.of(noise(10)), Gzip.of(noise(20)));
        try (GunzipStream in = new GunzipStream(new SlowPipe(members, 1))) {
            assertThat(in.readAllBytes()).hasSize(30);
        }
    }

    @Test
    void aHeaderWithNameCommentAndExtraFieldIsPassedOver() throws IOException {
        byte[] plain = Gzip.of(noise(50));
        byte[] header = {0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 'x', 'y', 'n', 0, 'c', 0, 1, 2};

        assertThat(inflated(concat(header, Arrays.copyOfRange(plain, 10, plain.length))))
                .hasSize(50);
    }

    @Test
    void paddingAfterTheLastMemberIsTheEnd() throws IOException {
        assertThat(inflated(concat(Gzip.of(noise(50)), new byte[512]))).hasSize(50);
    }

    @Test
    void dataThatIsCutOffAnywhereSaysSoAndWhere() throws IOException {
        byte[] whole = concat(Gzip.of(noise(500)), Gzip.of(noise(500)));
        int first = Gzip.of(noise(500)).length;
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (length != first) {
                assertThatThrownBy(() -> inflated(cut))
                        .isInstanceOf(BrokenInputException.class)
                        .hasMessage("its gzip data is cut off, at byte " + length + " of the compressed file");
            }
        }
    }

    @Test
    void aFlippedBitIsNoticed() throws IOException {
        byte[] data = Gzip.of(noise(5_000));
        for (int i = 11; i < data.length - 4; i += 97) {
            byte[] damaged = data.clone();
            damaged[i] ^= 0x10;
            assertThatThrownBy(() -> inflated(damaged)).isInstanceOf(BrokenInputException.class);
        }
    }

    @Test
    void somethingElseAfterTheDataIsNamed() throws IOException {
        byte[] data = concat(Gzip.of(noise(50)), "hello".getBytes());
        assertThatThrownBy(() -> inflated(data)).hasMessageContaining("followed by something else");
    }

    @Test
    void aBombIsLeftWithTheLimitNamed() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
        try (GunzipStream in = new GunzipStream(new ByteArrayInputStream(bomb.toByteArray()))) {
            assertThatThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(BrokenInputException.class)
                    .hasMessageContaining("more than 200 times its size");
        }
    }

    private static byte[] inflated(byte[] compressed) throws IOException {
        try (GunzipStream in = new GunzipStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] concat(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }
}
