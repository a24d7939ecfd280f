package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    @TempDir
    private Path topics;

    @Test
    void shouldNameReleaseAndDigest() {
        assertThat(Rules.shipped()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?-[0-9a-f]{8}");
        assertThat(Enricher.standard().enrich(Copy.english()).enrichedBy()).isEqualTo(Rules.shipped());
    }

    @Test
    void shouldTellOwnTopicsFromOthers() throws IOException {
        Path file = topics.resolve("own.tsv");
        Files.writeString(file, "economy\ttariff\t4\n");
        String before =
                Enricher.standard().withRulesOf(topics).enrich(Copy.english()).enrichedBy();
        Files.writeString(file, "economy\ttariff\t5\n");
        String after = Rules.with(topics);

        assertThat(before).startsWith(Rules.shipped() + "-").isNotEqualTo(after);
        assertThat(Rules.with(topics)).isEqualTo(after);
    }
}
