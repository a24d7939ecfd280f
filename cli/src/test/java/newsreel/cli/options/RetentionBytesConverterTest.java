package newsreel.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import newsreel.cli.kafka.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class RetentionBytesConverterTest {
    private final RetentionBytesConverter converter = new RetentionBytesConverter();

    @ParameterizedTest
    @CsvSource({
        "53687091200,53687091200",
        "500mb,500000000",
        "50 GB,50000000000",
        "50g,50000000000",
        "50gib,53687091200",
        "50Gi,53687091200",
        "2tb,2000000000000",
        "200000k,200000000"
    })
    void shouldReadSizesAsPeopleWriteThem(String text, long bytes) {
        assertThat(converter.convert(text).most())
                .containsOnlyKeys(Held.RAW, Held.ENRICHED, Held.DEAD_LETTERS)
                .containsValue(bytes);
    }

    @Test
    void shouldTakeOneForEach() {
        assertThat(converter.convert("1tb,raw=50gb").most())
                .containsEntry(Held.RAW, 50_000_000_000L)
                .containsEntry(Held.ENRICHED, 1_000_000_000_000L);
        assertThat(converter.convert("raw=50gb").most()).containsOnlyKeys(Held.RAW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "much",
                "",
                "raw=",
                "50",
                "99mb",
                "50i",
                "-1",
                "50pb",
                "1.5gb",
                "row=50gb",
                "trends=50gb",
                "99999999999tb"
            })
    void shouldSayWhatIsWrong(String text) {
        assertThatThrownBy(() -> converter.convert(text)).isInstanceOf(TypeConversionException.class);
    }
}
