package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleHintsTest {

    @Test
    void cutsNamesIntoWords() {
        assertThat(RoleHints.wordsOf("storyBody__related-links2"))
                .isEqualTo(List.of("story", "body", "related", "links", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "article-body, BODY",
        "post__content wide, BODY",
        "ArticleBody, BODY",
        "related-links, BOILERPLATE",
        "c-newsletter__box, BOILERPLATE",
        "hidden, BOILERPLATE",
        "comments, COMMENTS",
        "imageCaption, CAPTION",
        "social-embed, EMBED",
        "no-sidebar, PLAIN",
        "content has-related, PLAIN",
        "hidden-print, PLAIN",
        "paywall, PLAIN",
        "post type-post hentry author-ida tag-sponsored, PLAIN",
        "shared-content, PLAIN",
    })
    void readsARoleFromNames(String names, Role role) {
        assertThat(RoleHints.shared().roleOf(names)).isEqualTo(role);
    }
}
