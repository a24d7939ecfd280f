package newsreel.copy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcodesTest {
    @ParameterizedTest
    @CsvSource({
        "a {{< figure src=x.jpg >}} b,       a  b",
        "a {{% note %}} b,                   a  b",
        "a {{< note %}} b,                   a  b",
        "a {% include x %} b,                a  b",
        "{% a %}{{< b >}}{% c %}d,           d",
        "a {{< one {% two %} three,          a {{< one  three",
        "a {{< never,                        a {{< never",
        "{{ page.title }} stays,             {{ page.title }} stays",
        "{% a } b %},                        ''",
        "a {,                                a {",
        "a {{< b >}},                        'a '",
        "a {% b %}} c,                       a } c"
    })
    void shouldRemoveThem(String copy, String kept) {
        assertThat(Shortcodes.removed(copy)).isEqualTo(kept);
    }

    @Test
    void shouldLookNoFurtherThanTheLine() {
        assertThat(Shortcodes.removed("a {% b\nc %} d {% e %} f")).isEqualTo("a {% b\nc %} d  f");
    }

    @Test
    void shouldTakeWhatIsTooLongForCopy() {
        String most = "{%" + "x".repeat(1000) + "%}";
        String more = "{%" + "x".repeat(1001) + "%}";
        assertThat(Shortcodes.removed(most + more + most)).isEqualTo(more);
    }
}
