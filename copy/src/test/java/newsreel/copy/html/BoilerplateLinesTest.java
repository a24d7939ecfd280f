package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateLinesTest {
    private final BoilerplateLines lines = BoilerplateLines.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADVERTISEMENT",
                "Anzeige",
                "Story continues below",
                "Share on Facebook",
                "Facebook Twitter WhatsApp Email",
                "Sign up for our daily newsletter",
                "Get the morning tide delivered to your inbox",
                "Ida Berg can be reached at ida@quay.example",
                "Follow her on Twitter @idaberg",
                "Updated May 4, 2024 at 10:15 am",
                "Photo: H. Lund",
                "5 min read",
                "Subscribe now for 9 kroner a month and get access to all our journalism.",
                "© dpa-infocom, dpa:240304-99-123456/2",
                "The post Rain appeared first on Wire.",
                "You are receiving this email because you opted in at our website.",
                "Tags: bridges, harbour",
                "[gallery ids=\"1,2\"]see more[/gallery]",
            })
    void knowsLinesThatStandInAnyArticle(String line) {
        assertThat(lines.isLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A deal may be reached by Friday, the council said.",
                "The mail is delivered daily except on Sundays.",
                "Published in 1997, the book sold a million copies.",
                "Like it or not, the bridge will close.",
                "Getty was born in Minneapolis in 1892.",
                "Advertisement spending fell by a tenth last year.",
                "More than 9,400 vehicles crossed the bridge each day.",
                "Comments by the mayor drew anger.",
                "9:00",
                "GIRLS BASKETBALL",
                "___",
            })
    void leavesSentencesAndHeadingsAlone(String line) {
        assertThat(lines.isLine(line)).isFalse();
        assertThat(lines.startsComments(line)).isFalse();
        assertThat(lines.startsOther(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Comments", "3 Comments", "Комментарии", "Leave a reply", "2 thoughts on “The bridge”"})
    void knowsWhereCommentsStart(String line) {
        assertThat(lines.startsComments(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related articles", "You may also like", "Noticias relacionadas", "関連記事", "Most Read"})
    void knowsWhereOtherArticlesStart(String line) {
        assertThat(lines.startsOther(line)).isTrue();
    }
}
