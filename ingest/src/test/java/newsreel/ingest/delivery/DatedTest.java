package newsreel.ingest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsreel.article.RawArticle;
import newsreel.ingest.TestClock;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;

class DatedTest {
    private final TestClock clock = new TestClock();
    private final Dated dated = new Dated(clock);

    @Test
    void shouldLeaveOutADateThatIsNoneWithAWord() {
        for (String absurd :
                new String[] {"0023-09-22T00:00:00Z", clock.instant().plusSeconds(3 * 24 * 60 * 60) + ""}) {
            Item.Found found = dated.of(published(Instant.parse(absurd)));
            assertThat(found.article().published()).isNull();
            assertThat(found.notes()).singleElement().asString().contains(absurd, "left out");
        }
    }

    @Test
    void shouldLeaveOutAChangeThatCannotHaveBeen() {
        Instant published = clock.instant();
        Item.Found found = dated.of(new Item.Found(
                "x",
                RawArticle.ofText("y").toBuilder()
                        .published(published)
                        .modified(Instant.parse("9999-12-31T23:59:59Z"))
                        .build()));
        assertThat(found.article().modified()).isNull();
        assertThat(found.article().published()).isEqualTo(published);
        assertThat(found.notes()).singleElement().asString().contains("changed", "9999-12-31", "left out");
    }

    @Test
    void shouldKeepAnyOther() {
        Item.Found found = published(clock.instant());
        assertThat(dated.of(found)).isSameAs(found);
        assertThat(dated.of(new Item.Found("x", RawArticle.ofText("y")))).isNotNull();
    }

    private static Item.Found published(Instant date) {
        return new Item.Found(
                "x", RawArticle.ofText("y").toBuilder().published(date).build());
    }
}
