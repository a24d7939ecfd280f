package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;

/**
 * Holds the shipped topics to headlines and blurbs as online desks have them, half of them about what came up since 2015.
 * A story may have several right topics: the desk's own, and those that another desk would have filed it under.
 */
class DeskStoriesTest {
    private static final MediaTopics TOPICS = MediaTopics.shipped();
    private static final int FIRST = 3;

    /** A story and the ids of its top-level topics. */
    private record DeskStory(String headline, List<String> given, Set<String> wanted) {
        boolean isBestRight() {
            return !given.isEmpty() && wanted.contains(given.get(0));
        }

        boolean isAmongTheFirst() {
            return given.stream().limit(FIRST).anyMatch(wanted::contains);
        }
    }

    @Test
    void shouldTellWhatDeskAStoryIsFor() {
        assertThat(shareBestRight(stories("desk-stories.tsv"))).isGreaterThanOrEqualTo(0.91);
        assertThat(shareBestRight(stories("desk-stories-second.tsv"))).isGreaterThanOrEqualTo(0.89);
        assertThat(shareBestRight(stories("desk-stories-third.tsv"))).isGreaterThanOrEqualTo(0.91);
        assertThat(shareBestRight(stories("desk-stories-kept.tsv"))).isGreaterThanOrEqualTo(0.82);
        assertThat(shareBestRight(stories("desk-stories-fourth.tsv"))).isGreaterThanOrEqualTo(0.83);
    }

    @Test
    void shouldHaveTheDeskAmongTheFirstThree() {
        assertThat(shareAmongTheFirst(stories("desk-stories.tsv"))).isGreaterThanOrEqualTo(0.96);
        assertThat(shareAmongTheFirst(stories("desk-stories-second.tsv"))).isGreaterThanOrEqualTo(0.94);
        assertThat(shareAmongTheFirst(stories("desk-stories-third.tsv"))).isGreaterThanOrEqualTo(0.95);
        assertThat(shareAmongTheFirst(stories("desk-stories-kept.tsv"))).isGreaterThanOrEqualTo(0.94);
        assertThat(shareAmongTheFirst(stories("desk-stories-fourth.tsv"))).isGreaterThanOrEqualTo(0.91);
    }

    @Test
    void shouldGiveTheViewsOfTwoDesks() {
        assertThat(topLevels(article(
                        "Theranos founder begins prison sentence",
                        "A jury found that she had lied to investors of the start-up about its profits.")))
                .contains("medtop:02000000", "medtop:04000000");
    }

    @Test
    void shouldTellAPlatformFromWhatIsSaidOnIt() {
        assertThat(topLevels(
                        article("Twitter to charge for verified accounts", "The platform's users are not amused.")))
                .startsWith("medtop:13000000");
        assertThat(topLevels(article("Senator apologises on Twitter", "The Republican had mocked the prime minister.")))
                .startsWith("medtop:11000000")
                .doesNotContain("medtop:13000000");
    }

    private static double shareBestRight(List<DeskStory> stories) {
        return (double) stories.stream().filter(DeskStory::isBestRight).count() / stories.size();
    }

    private static double shareAmongTheFirst(List<DeskStory> stories) {
        return (double) stories.stream().filter(DeskStory::isAmongTheFirst).count() / stories.size();
    }

    private static List<DeskStory> stories(String file) {
        return ShippedFiles.facts(file).stream()
                .map(line -> line.split("\t"))
                .map(columns -> new DeskStory(
                        columns[1],
                        topLevels(article(columns[1], columns[2])),
                        Stream.of(columns[0].split(" ")).map("medtop:"::concat).collect(Collectors.toSet())))
                .toList();
    }

    private static List<String> topLevels(ArticleText article) {
        return TOPICS.tag(article).stream()
                .map(Topic::id)
                .filter(id -> id.endsWith("000000"))
                .toList();
    }

    private static ArticleText article(String headline, String blurb) {
        return ArticleText.builder().headline(headline).body(blurb).build();
    }
}
