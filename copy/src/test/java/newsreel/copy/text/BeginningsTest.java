package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {
    private final Beginnings beginnings = new Beginnings();

    @Test
    void shouldPassOnlyWhatBeginsLikeAnEntry() {
        beginnings.addLine("advertisement");
        beginnings.addOpening("read more");
        assertThat(mayHave("ADVERTISEMENT")).isTrue();
        assertThat(mayHave("Readers wrote")).isTrue();
        assertThat(mayHave("The council voted")).isFalse();
    }

    @Test
    void shouldPassWhatItCannotTell() {
        assertThat(mayHave("ad")).as("shorter than what is compared").isTrue();
        assertThat(mayHave("12 shares")).as("digits").isTrue();
        assertThat(mayHave("Écouter")).as("letters beyond ASCII").isTrue();
    }

    @Test
    void shouldTellLinesBesideAnOpeningOfOneSign() {
        beginnings.addOpening("\u00a9");
        assertThat(mayHave("\u00a9 The Quay")).isTrue();
        assertThat(mayHave("The council voted")).isFalse();
    }

    @Test
    void shouldPassEverythingForAnOpeningOfTwoLetters() {
        beginnings.addOpening("pm");
        assertThat(mayHave("pm says so")).isTrue();
    }

    private boolean mayHave(String text) {
        return beginnings.mayHave(text, 0, text.length());
    }
}
