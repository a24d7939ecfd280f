package newsreel.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyNamesTest {

    @Test
    void whatIsNotNamedOtherwiseStandsUnderItsOwnName() {
        PropertyNames names = PropertyNames.parse(List.of("headline=title"));

        assertThat(names.of("headline")).isEqualTo("title");
        assertThat(names.of("content")).isEqualTo("content");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThatThrownBy(() -> PropertyNames.parse(List.of("title", "body=text", "id=a", "id=b", "uri=")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"title\" is not of the form property=name")
                .hasMessageContaining("an article has no \"body\"; it has id, source, uri")
                .hasMessageContaining("\"id\" is named twice")
                .hasMessageContaining("\"uri=\" is not of the form");
    }
}
