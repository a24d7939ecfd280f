package newsreel.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.Topic;

/** Whole stories and their top-level topics, as the files of these tests have them. */
final class Stories {
    private Stories() {}

    /** An article and the ids of its top-level topics: of several, either is right. */
    record Labelled(ArticleText text, Set<String> wanted) {
        boolean isRight(MediaTopics topics) {
            Topic best = best(topics);
            return best != null && wanted.contains(best.id());
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
            return wanted + ": "
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
        int bar = parts[0].indexOf('|');
        String headline = parts[0].substring(bar + 1).strip();
        Set<String> wanted = Stream.of(parts[0].substring(0, bar).strip().split(" "))
                .map("medtop:"::concat)
                .collect(Collectors.toSet());
        ArticleText text = ArticleText.builder()
                .language(language)
                .headline(headline.isEmpty() ? null : headline)
                .body(parts[1].strip())
                .build();
        return new Labelled(text, wanted);
    }
}
