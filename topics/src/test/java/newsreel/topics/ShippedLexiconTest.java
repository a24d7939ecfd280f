package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ShippedLexiconTest {
    @Test
    void shouldShipACompiledFormThatIsWhatTheTextsComeTo() throws IOException {
        CompiledLexicon shipped = ShippedLexicon.compiledForm().orElseThrow();

        assertThat(written(shipped)).isEqualTo(written(ShippedLexicon.compile()));
    }

    private static byte[] written(CompiledLexicon lexicon) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ShippedLexicon.write(lexicon, out);
        return out.toByteArray();
    }
}
