package newsreel.sink.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
    private static final Card OLD = new Card("s", 3, "old", Optional.of("older"));

    @Test
    void shouldBeReadAsItWasWritten() {
        assertThat(OLD.format()).isEqualTo("3 s old older");
        assertThat(Card.parse(OLD.format())).isEqualTo(OLD);
        Card bare = new Card("", 1, "path", Optional.empty());
        assertThat(bare.format()).isEqualTo("1 - path -");
        assertThat(Card.parse(bare.format())).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 s path", "1 s path - more", "one s path -"})
    void shouldSayWhatIsNoCard(String text) {
        assertThatThrownBy(() -> Card.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldBeLaterThanAnOlderVersionOfTheSameTopicOnly() {
        assertThat(OLD.isLaterThan("s", 2)).isTrue();
        assertThat(OLD.isLaterThan("s", 3)).isFalse();
        assertThat(OLD.isLaterThan("s", 4)).isFalse();
        assertThat(OLD.isLaterThan("another", 2)).isFalse();
        assertThat(OLD.isLaterThan("", 2)).isTrue();
        assertThat(new Card("", 3, "old", Optional.empty()).isLaterThan("s", 2)).isTrue();
    }

    @Test
    void shouldKnowTheFileThatItTookThePlaceOf() {
        assertThat(Card.after(null, "s", 1, "new")).isEqualTo(new Card("s", 1, "new", Optional.empty()));
        assertThat(Card.after(OLD, "s", 4, "new")).isEqualTo(new Card("s", 4, "new", Optional.of("old")));
    }

    /** The file that the card names is never the one that it has deleted. */
    @Test
    void shouldNotCallItsOwnFileTheEarlierOne() {
        assertThat(Card.after(OLD, "s", 4, "old")).isEqualTo(new Card("s", 4, "old", Optional.of("older")));
        Card back = new Card("s", 3, "old", Optional.of("old"));
        assertThat(Card.after(back, "s", 4, "old").earlier()).isEmpty();
    }
}
