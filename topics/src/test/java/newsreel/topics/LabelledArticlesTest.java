package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;

/** Holds the shipped topics to news that was written for these tests, so that no change of terms does harm unseen. */
class LabelledArticlesTest {
    private static final MediaTopics TOPICS = MediaTopics.shipped();

    /** An article and the id of its top-level topic. */
    private record Labelled(ArticleText text, String topic) {}

    @Test
    void shouldTellWhatWholeStoriesAreAbout() {
        shouldBeRight(stories(), 0.95);
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
            Topic best = topLevel(TOPICS.tag(article.text()));
            if (best != null && best.score() >= 0.8) {
                sure.add(best);
                right += best.id().equals(article.topic()) ? 1 : 0;
            }
        }
        double meant = sure.stream().mapToDouble(Topic::score).average().orElse(0);
        assertThat(sure).hasSizeGreaterThan(articles.size() / 2);
        assertThat((double) right / sure.size()).isGreaterThanOrEqualTo(meant);
    }

    private static void shouldBeRight(List<Labelled> articles, double leastShare) {
        List<String> wrong = new ArrayList<>();
        for (Labelled article : articles) {
            Topic best = topLevel(TOPICS.tag(article.text()));
            if (best == null || !best.id().equals(article.topic())) {
                wrong.add(article.topic() + ": "
                        + article.text().body().lines().findFirst().orElse(""));
            }
        }
        assertThat(articles).isNotEmpty();
        assertThat(1 - (double) wrong.size() / articles.size())
                .as("wrong: %s", wrong)
                .isGreaterThanOrEqualTo(leastShare);
    }

    private static Topic topLevel(List<Topic> topics) {
        return topics.stream()
                .filter(topic -> topic.id().endsWith("000000"))
                .findFirst()
                .orElse(null);
    }

    private static List<Labelled> stories() {
        List<Labelled> stories = new ArrayList<>();
        String all = "\n" + String.join("\n", ShippedFiles.lines("stories.txt"));
        for (String story : List.of(all.split("\n= ")).subList(1, all.split("\n= ").length)) {
            String[] parts = story.split("\n", 2);
            String headline = parts[0].substring(parts[0].indexOf('|') + 1).strip();
            String topic = "medtop:" + parts[0].substring(0, parts[0].indexOf(' '));
            stories.add(new Labelled(article(headline.isEmpty() ? null : headline, parts[1].strip()), topic));
        }
        return stories;
    }

    private static List<Labelled> teasers() {
        return ShippedFiles.facts("teasers.tsv").stream()
                .map(line -> line.split("\t"))
                .map(columns -> new Labelled(ArticleText.ofBody(columns[1]), "medtop:" + columns[0]))
                .toList();
    }

    private static ArticleText article(String headline, String body) {
        return ArticleText.builder().headline(headline).body(body).build();
    }
}
