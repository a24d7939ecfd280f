package newsreel.topics;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Topic;

/** Whole stories and their top-level topics, as the files of these tests have them. */
final class Stories {
    private Stories() {}

    /** An article and the id of its top-level topic. */
    record Labelled(ArticleText text, String topic) {
        boolean isRight(MediaTopics topics) {
            Topic best = best(topics);
            return best != null && best.id().equals(topic);
        }

        /** The best top-level topic that was found, null where none was. */
        Topic best(MediaTopics topics) {
            return topics.tag(text).stream()
                    .filter(topic -> topic.id().endsWith("000000"))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String toString() {
            return topic + ": "
                    + (text.headline() != null
                            ? text.headline()
                            : text.body().lines().findFirst().orElse(""));
        }
    }

    /** @param language null for one that is not said */
    static List<Labelled> read(String file, String language) {
        List<Labelled> stories = new ArrayList<>();
        String[] parts = ("\n" + String.join("\n", ShippedFiles.lines(file))).split("\n= ");
        for (String story : List.of(parts).subList(1, parts.length)) {
            stories.add(story(story, language));
        }
        return stories;
    }

    private static Labelled story(String story, String language) {
        String[] parts = story.split("\n", 2);
        String headline = parts[0].substring(parts[0].indexOf('|') + 1).strip();
        String topic = "medtop:" + parts[0].substring(0, parts[0].indexOf(' '));
        ArticleText text = ArticleText.builder()
                .language(language)
                .headline(headline.isEmpty() ? null : headline)
                .body(parts[1].strip())
                .build();
        return new Labelled(text, topic);
    }
}
