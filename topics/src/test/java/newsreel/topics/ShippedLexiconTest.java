package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedLexiconTest {
    @ParameterizedTest
    @MethodSource("languages")
    void shouldShipACompiledFormThatIsWhatTheTextsComeTo(TopicLanguage language) throws IOException {
        ShippedLexicon lexicon = new ShippedLexicon(language);
        CompiledLexicon shipped = lexicon.compiledForm().orElseThrow();

        assertThat(written(lexicon, shipped)).isEqualTo(written(lexicon, lexicon.compile()));
    }

    private static List<TopicLanguage> languages() {
        return TopicLanguages.ALL;
    }

    private static byte[] written(ShippedLexicon lexicon, CompiledLexicon compiled) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lexicon.write(compiled, out);
        return out.toByteArray();
    }
}
