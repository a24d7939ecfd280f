package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsreel.article.ArticleText;
import newsreel.article.Topic;
import newsreel.topics.Stories.Labelled;
import org.junit.jupiter.api.Test;

/** Holds the shipped topics to news that was written for these tests, so that no change of terms does harm unseen. */
class LabelledArticlesTest {
    private static final MediaTopics TOPICS = MediaTopics.shipped();

    @Test
    void shouldTellWhatWholeStoriesAreAbout() {
        shouldBeRight(stories(), 0.95);
    }

    @Test
    void shouldTellWhatStoriesOverAllTopLevelTopicsAreAbout() {
        shouldBeRight(Stories.read("stories/en-1.txt", null), 0.89);
        shouldBeRight(Stories.read("stories/en-2.txt", null), 0.83);
        shouldBeRight(Stories.read("stories/en-3.txt", null), 0.9);
        shouldBeRight(Stories.read("stories/en-4.txt", null), 0.84);
    }

    @Test
    void shouldTellWhatTeasersAreAbout() {
        shouldBeRight(teasers(), 0.92);
    }

    @Test
    void shouldGiveScoresThatMeanWhatTheySay() {
        List<Labelled> articles = new ArrayList<>(stories());
        articles.addAll(teasers());
        List<Topic> sure = new ArrayList<>();
        int right = 0;
        for (Labelled article : articles) {
            Topic best = article.best(TOPICS);
            if (best != null && best.score() >= 0.8) {
                sure.add(best);
                right += article.wanted().contains(best.id()) ? 1 : 0;
            }
        }
        double meant = sure.stream().mapToDouble(Topic::score).average().orElse(0);
        assertThat(sure).hasSizeGreaterThan(articles.size() / 2);
        assertThat((double) right / sure.size()).isGreaterThanOrEqualTo(meant);
    }

    private static void shouldBeRight(List<Labelled> articles, double leastShare) {
        List<Labelled> wrong =
                articles.stream().filter(article -> !article.isRight(TOPICS)).toList();
        assertThat(articles).isNotEmpty();
        assertThat(1 - (double) wrong.size() / articles.size())
                .as("wrong: %s", wrong)
                .isGreaterThanOrEqualTo(leastShare);
    }

    private static List<Labelled> stories() {
        return Stories.read("stories.txt", null);
    }

    private static List<Labelled> teasers() {
        return ShippedFiles.facts("teasers.tsv").stream()
                .map(line -> line.split("\t"))
                .map(columns -> new Labelled(ArticleText.ofBody(columns[1]), Set.of("medtop:" + columns[0])))
                .toList();
    }
}
