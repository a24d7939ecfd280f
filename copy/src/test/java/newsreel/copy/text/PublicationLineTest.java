package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday, October 5, 2018",
                "October 5, 2018",
                "Oct. 5, 2018",
                "OCT. 5, 2018",
                "5 October 2018",
                "5th October 2018",
                "Fri 5 Oct 2018",
                "Fri 5 Oct 2018 09.15 BST",
                "2018-10-05",
                "2018-10-05T09:15:00Z",
                "Published: October 5, 2018",
                "Published 5 October 2018",
                "First published on Fri 5 Oct 2018",
                "Posted on October 5, 2018 at 9:15 a.m.",
                "Oct. 5, 2018 9:15 AM PT",
                "Oct. 5, 2018 | 9:15 a.m.",
                "9:15 AM EDT, Fri October 5, 2018",
                "Published 5 October 2018 | Updated 6 October 2018",
                "Published October 5, 2018 Updated October 6, 2018",
                "October 5, 2018 • 4 min read",
            })
    void shouldReadWhenThePageWasPublished(String line) {
        assertThat(PublicationLine.parse(line))
                .map(PublicationLine::published)
                .contains(Optional.of(Instant.parse("2018-10-05T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Updated October 5, 2018", "Last updated: 5 Oct 2018", "Last modified on 2018-10-05"})
    void shouldNotTakeAnUpdateForThePublication(String line) {
        assertThat(PublicationLine.parse(line)).map(PublicationLine::published).contains(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "October 5",
                "October 2018",
                "Foobar 5, 2018",
                "February 31, 2018 was no day",
                "On October 5, 2018, the court ruled.",
                "9:15",
                "1987",
                "10 - 12",
                "2018-13-45"
            })
    void shouldLeaveCopyAlone(String line) {
        assertThat(PublicationLine.parse(line)).isEmpty();
    }
}
