package newsreel.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerLineTest {
    private static final Instant TIME = Instant.parse("2026-03-04T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {"a.txt", "a\tb", "a\nb", "a\\b", "\\n", "\\\\t", "\t\n\\", "ends with\\", "a\\\nn", "üß", " "})
    void shouldReadTheNamesThatItWrites(String name) {
        LedgerLine line = new LedgerLine(Outcome.PARTIAL, 7, TIME, name);
        String text = line.toString();
        assertThat(text)
                .endsWith("\n")
                .satisfies(written -> assertThat(written.lines()).hasSize(1));
        assertThat(LedgerLine.parse(text.substring(0, text.length() - 1))).contains(line);
    }

    @Test
    void shouldKeepTheFormThatLedgersHoldAlready() {
        assertThat(new LedgerLine(Outcome.REFUSED, 7, TIME, "a\tb\\c\nd"))
                .hasToString("REFUSED\t7\t2026-03-04T12:00:00Z\ta\\tb\\\\c\\nd\t.\n");
    }

    @Test
    void shouldTakeABackslashAtTheEndForOne() {
        assertThat(LedgerLine.parse("COMPLETE\t7\t2026-03-04T12:00:00Z\ta\\\t."))
                .contains(new LedgerLine(Outcome.COMPLETE, 7, TIME, "a\\"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# newsreel: files that Kafka has. Outcome, size, last written, name.",
                "COMPLETE\t7\t2026-03-04T12:00:00Z\ta.t",
                "COMPLETE\t7\t2026-03-04T12:00:00Z\ta.txt\t",
                "COMPLETE\t7\t2026-03-04T12:00:00Z\ta.txt\t.\t",
                "COMPLETE\t7\t2026-03-04T12:00:00Z\ta.txt\t.C",
                "LOST\t7\t2026-03-04T12:00:00Z\ta.txt\t.",
                "COMPLETE\tseven\t2026-03-04T12:00:00Z\ta.txt\t.",
                "COMPLETE\t7\tnoon\ta.txt\t."
            })
    void shouldTakeNothingElseForALine(String text) {
        assertThat(LedgerLine.parse(text)).isEmpty();
    }

    @Test
    void shouldBeOfAFileOfItsSizeAndTime() {
        LedgerLine line = LedgerLine.of(file(7, TIME), Outcome.COMPLETE, null);
        assertThat(line).isEqualTo(new LedgerLine(Outcome.COMPLETE, 7, TIME, "in/a.txt"));
        assertThat(line.isOf(file(7, TIME))).isTrue();
        assertThat(line.isOf(file(8, TIME))).isFalse();
        assertThat(line.isOf(file(7, TIME.plusNanos(1)))).isFalse();
    }

    private static FileRead file(long size, Instant modified) {
        return new FileRead(Path.of("/inbox/in/a.txt"), Path.of("in/a.txt"), size, modified);
    }

    @Test
    void shouldKeepTheIdOfAFilesOnlyArticle() {
        LedgerLine line = new LedgerLine(Outcome.COMPLETE, 7, TIME, "a.txt", "an\tid");

        assertThat(LedgerLine.parse(line.toString().strip())).contains(line);
    }
}
