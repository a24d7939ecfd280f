package newsreel.copy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as IPTC's formats write them. */
class PublicationTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2019-05-10T16:02:28+02:00, 2019-05-10T14:02:28Z",
        "2019-05-10T16:02:28.150Z,  2019-05-10T16:02:28Z",
        "2019-05-10T16:02Z,         2019-05-10T16:02:00Z",
        "2019-05-10,                2019-05-10T00:00:00Z",
        "20080219T101500+0100,      2008-02-19T09:15:00Z",
        "20080219T101500Z,          2008-02-19T10:15:00Z",
        "20080219T101500,           2008-02-19T10:15:00Z",
        "20080219+0100,             2008-02-18T23:00:00Z",
        "20080219,                  2008-02-19T00:00:00Z",
        "2024-02-29T00:00:00-05,    2024-02-29T05:00:00Z"
    })
    void shouldReadWhatTheFormatsWrite(String text, Instant moment) {
        assertThat(Timestamps.first(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2019",
                "2019-13-01",
                "20230229",
                "2019-05-10T25:00:00Z",
                "2019-05-10T10:00+99:00"
            })
    void shouldFindNoMomentInAnythingElse(String text) {
        assertThat(Timestamps.first(text)).isNull();
    }

    @Test
    void shouldFindNoMomentInNothing() {
        assertThat(Timestamps.first("soon", null)).isNull();
    }
}
