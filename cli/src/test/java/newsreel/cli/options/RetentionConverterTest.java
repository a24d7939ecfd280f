package newsreel.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import newsreel.cli.kafka.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class RetentionConverterTest {
    private final RetentionConverter converter = new RetentionConverter();

    @Test
    void shouldTakeOneTimeForAllOrOneForEach() {
        assertThat(converter.convert("30d").kept())
                .containsOnlyKeys(Held.RAW, Held.ENRICHED, Held.DEAD_LETTERS)
                .containsValue(Duration.ofDays(30));
        assertThat(converter.convert("90d,raw=12h").kept())
                .containsEntry(Held.RAW, Duration.ofHours(12))
                .containsEntry(Held.ENRICHED, Duration.ofDays(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "raw=1m", "row=30d", "trends=30d", "", "raw="})
    void shouldSayWhatIsWrong(String text) {
        assertThatThrownBy(() -> converter.convert(text)).isInstanceOf(TypeConversionException.class);
    }
}
