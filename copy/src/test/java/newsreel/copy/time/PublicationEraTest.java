package newsreel.copy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationEraTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T12:00:00Z, 2026-03-04T12:00:00Z, true",
        "2026-03-06T11:59:59Z, 2026-03-04T12:00:00Z, true",
        "2026-03-06T12:00:01Z, 2026-03-04T12:00:00Z, false",
        "2090-01-01T00:00:00Z, , true",
        "2024-01-01T00:00:00Z, 1980-01-01T00:00:00Z, true",
        "1605-09-01T00:00:00Z, 2026-03-04T12:00:00Z, true",
        "1449-12-31T23:59:59Z, 2026-03-04T12:00:00Z, false",
        "0023-09-22T00:00:00Z, , false"
    })
    void shouldHoldWhatCanHaveBeenPublishedWhenItWasSeen(Instant published, Instant seen, boolean holds) {
        assertThat(PublicationEra.holds(published, seen)).isEqualTo(holds);
    }
}
