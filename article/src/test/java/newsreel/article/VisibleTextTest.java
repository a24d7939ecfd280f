package newsreel.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(chars = {'\u00ad', '\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff'})
    void shouldLeaveOutWhatIsNotSeen(char unseen) {
        assertThat(VisibleText.clean(unseen + "Milli" + unseen + unseen + "arden" + unseen))
                .isEqualTo("Milliarden");
        assertThat(VisibleText.hasUnseen("Milli" + unseen)).isTrue();
    }

    @Test
    void shouldKeepSpacesAndDashesOfAnyWidth() {
        String text = "3\u202f000 \u20ac, 2\u20115\u00a0%\u2009\u2013";

        assertThat(VisibleText.clean(text)).isSameAs(text);
        assertThat(VisibleText.hasUnseen(text)).isFalse();
    }

    @Test
    void shouldSayWhereWhatIsSeenStands() {
        VisibleText text = VisibleText.of("\u00adzwei Milli\u00adarden\u200b Euro");

        assertThat(text.seen()).isEqualTo("zwei Milliarden Euro");
        assertThat(text.cut(0, 4)).isEqualTo("zwei");
        assertThat(text.cut(5, 15)).isEqualTo("Milli\u00adarden");
        assertThat(text.cut(0, 20)).isEqualTo("zwei Milli\u00adarden\u200b Euro");
        assertThat(text.start(0)).isEqualTo(1);
        assertThat(text.end(4)).isEqualTo(5);
        assertThat(text.end(0)).isZero();
    }
}
