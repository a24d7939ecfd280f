package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleHintsTest {

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
        assertThat(Names.read(names).role()).isEqualTo(role);
    }
}
