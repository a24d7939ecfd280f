package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    By Jane Doe -> Jane Doe
                    BY JANE DOE -> Jane Doe
                    By: Jane Doe -> Jane Doe
                    By Jane Doe and John Roe -> Jane Doe;John Roe
                    By Jane Doe & John Roe -> Jane Doe;John Roe
                    By Jane Doe, John Roe and Ann Poe -> Jane Doe;John Roe;Ann Poe
                    By Jane Doe, John Roe, and Ann Poe -> Jane Doe;John Roe;Ann Poe
                    By JANE DOE, Staff Writer -> Jane Doe
                    By Jane Doe, Special to The Courier -> Jane Doe
                    By Jane Doe and John Roe, Associated Press -> Jane Doe;John Roe
                    By Jane Doe | The Associated Press -> Jane Doe
                    By Jane Doe in London -> Jane Doe
                    By Jane Doe, Economics Editor, in Frankfurt -> Jane Doe
                    By Jane Doe, New York -> Jane Doe
                    By Jane Doe of The Daily Courier -> Jane Doe
                    By Jane Doe with agencies -> Jane Doe
                    By Jane Doe Published 4 October 2023 -> Jane Doe
                    By Jane Doe 5 min read -> Jane Doe
                    By Mary-Jane O'Neil -> Mary-Jane O'Neil
                    By MARY-JANE O'NEIL -> Mary-Jane O'Neil
                    By JOHN MCDONALD III -> John McDonald III
                    By A.J. van der Berg -> A.J. van der Berg
                    By José María de la Cruz -> José María de la Cruz
                    By Robin -> Robin
                    By our staff -> ``
                    By Reuters -> ``
                    By our own correspondent -> ``
                    JANE DOE | TIMES STAFF WRITER -> Jane Doe
                    JANE DOE and JOHN ROE, TIMES STAFF WRITERS -> Jane Doe;John Roe
                    Jane Doe, Associated Press -> Jane Doe
                    Jane Doe in London -> Jane Doe
                    Jane Doe in London and John Roe in New York -> Jane Doe;John Roe
                    TIMES STAFF WRITERS -> ``
                    FROM TIMES WIRE SERVICES -> ``
                    From staff and wire reports -> ``
                    Staff Writer -> ``
                    The Associated Press -> ``
                    """)
    void shouldReadTheNamesInAByline(String line, String authors) {
        assertThat(Byline.parse(line)).hasValueSatisfying(byline -> {
            assertThat(byline.text()).isEqualTo(line);
            assertThat(byline.authors()).isEqualTo(authors.isEmpty() ? List.of() : List.of(authors.split(";")));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Wednesday Morning",
                "By the time the rain stopped",
                "By the numbers",
                "By George, He's Got It",
                "By a vote of 52 to 48, the Senate passed the bill.",
                "By Jane Doe.",
                "by then prices had doubled",
                "By 2030, half of all cars will be electric",
                "Shares of the Post fell 3%",
                "Taylor Swift and Travis Kelce Team Up",
                "Writers strike enters its third week",
                "Press freedom declines",
                "WASHINGTON",
                "London",
                "Yes",
                "Who wrote this? Jane Doe, editor?"
            })
    void shouldLeaveTitlesAndCopyAlone(String line) {
        assertThat(Byline.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    Jane Doe -> Jane Doe
                    JANE DOE -> Jane Doe
                    By Jane Doe -> Jane Doe
                    Jane Doe, John Roe -> Jane Doe;John Roe
                    Reuters -> ``
                    """)
    void shouldReadTheNamesInALineThatIsKnownToBeAByline(String line, String authors) {
        assertThat(Byline.authorsOf(line)).isEqualTo(authors.isEmpty() ? List.of() : List.of(authors.split(";")));
    }
}
