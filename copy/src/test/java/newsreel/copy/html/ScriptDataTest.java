package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptDataTest {
    private static final String LONG = "copy ".repeat(60);

    @Test
    void shouldReadEachValueThatIsAssignedAndNothingBehindIt() {
        String script = "var a = {\"text\": \"%s\"}; go({b: 1});\nwindow.c =\n\t{'text': 'second'}; %s"
                .formatted(LONG, "x ".repeat(150));
        assertThat(ScriptData.in(script)).isEqualTo(List.of(Map.of("text", LONG), Map.of("text", "second")));
    }

    @Test
    void shouldReadTextThatSpeaksOfSectionsOfMarkUp() {
        String script = "var a = {\"text\": \"%s\", \"code\": \"<![CDATA[{1}]]>\"};".formatted(LONG);
        assertThat(ScriptData.in(script)).isEqualTo(List.of(Map.of("text", LONG, "code", "<![CDATA[{1}]]>")));
    }

    @Test
    void shouldKeepWhatStoodBeforeAScriptBrokeOff() {
        assertThat(ScriptData.in("var a = {\"text\": \"%s\", \"more\": [\"one\", ".formatted(LONG)))
                .isEqualTo(List.of(Map.of("text", LONG, "more", List.of("one"))));
    }
}
