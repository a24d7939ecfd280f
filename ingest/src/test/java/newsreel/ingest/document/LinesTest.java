package newsreel.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void shouldReadLinesOfAnyLengthWhateverTheStreamGivesAtATime() throws IOException {
        String wide = "wide ".repeat(40_000);
        String text = "a\n\n" + wide + "\nb\r\n" + "x".repeat(64 * 1024) + "\nlast";
        for (int most : List.of(1, 7, 64 * 1024, Integer.MAX_VALUE)) {
            assertThat(read(atMost(most, text)))
                    .as("%s bytes at a time", most)
                    .containsExactly("a", "", wide, "b\r", "x".repeat(64 * 1024), "last");
        }
    }

    @Test
    void shouldSeeNoLineBehindTheLastEnd() throws IOException {
        assertThat(read(atMost(9, "a\n"))).containsExactly("a");
        assertThat(read(atMost(9, ""))).isEmpty();
        assertThat(read(atMost(9, "\n"))).containsExactly("");
    }

    @Test
    void shouldReadPastALineThatIsTooLong() throws IOException {
        Lines lines = new Lines(atMost(1 << 20, "y".repeat(SizeLimit.ARTICLE.bytes() + 1) + "\nb"), SizeLimit.ARTICLE);

        assertThat(lines.next()).isTrue();
        assertThat(lines.isBlank()).isFalse();
        assertThatThrownBy(lines::bytes).isInstanceOf(MalformedArticleException.class);
        assertThat(lines.next()).isTrue();
        assertThat(lines.bytes()).isEqualTo(new byte[] {'b'});
        assertThat(lines.number()).isEqualTo(2);
    }

    @Test
    void shouldTellBlankLines() throws IOException {
        Lines lines = new Lines(atMost(9, " \t\r\n\n é\n"), SizeLimit.ARTICLE);
        List<Boolean> blank = new ArrayList<>();
        while (lines.next()) {
            blank.add(lines.isBlank());
        }
        assertThat(blank).containsExactly(true, true, false);
    }

    @Test
    void shouldKnowWhetherTheNextLineHasToBeWaitedFor() throws IOException {
        Lines lines = new Lines(atMost(9, "a\nb\nhal"), SizeLimit.ARTICLE);
        assertThat(lines.isNextWaiting()).isTrue();
        lines.next();
        assertThat(lines.isNextWaiting()).isTrue();
        lines.next();
        assertThat(lines.isNextWaiting()).isFalse();
    }

    private static List<String> read(InputStream in) throws IOException {
        Lines lines = new Lines(in, SizeLimit.ARTICLE);
        List<String> read = new ArrayList<>();
        while (lines.next()) {
            read.add(new String(lines.bytes(), StandardCharsets.UTF_8));
        }
        return read;
    }

    private static InputStream atMost(int bytes, String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, bytes));
            }
        };
    }
}
