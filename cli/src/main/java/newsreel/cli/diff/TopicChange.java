package newsreel.cli.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.EnrichedArticle;
import newsreel.article.Topic;

/**
 * A topic that an article is given, or no longer, or by other words.
 *
 * @param before null when it had it not
 * @param after null when it has it not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TopicChange(@JsonProperty("change") String kind, Topic before, Topic after) implements Change {

    /** All that there are: a topic is the same by its code. */
    static Stream<TopicChange> of(EnrichedArticle before, EnrichedArticle after) {
        Map<String, Topic> was = byId(before);
        Map<String, Topic> is = byId(after);
        List<TopicChange> changes = new ArrayList<>();
        was.values().forEach(topic -> of(topic, is.get(topic.id())).forEach(changes::add));
        is.values().stream()
                .filter(topic -> !was.containsKey(topic.id()))
                .forEach(topic -> changes.add(new TopicChange("topic added", null, topic)));
        return changes.stream();
    }

    private static Map<String, Topic> byId(EnrichedArticle article) {
        return article.topics().stream()
                .collect(Collectors.toMap(Topic::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Stream<TopicChange> of(Topic before, Topic after) {
        if (after == null) {
            return Stream.of(new TopicChange("topic removed", before, null));
        }
        if (before.score() != after.score()) {
            return Stream.of(new TopicChange("topic score changed", before, after));
        }
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(
                        new TopicChange("topic name, evidence, source or further properties changed", before, after));
    }

    /** Its code and name. */
    @Override
    public String detail() {
        Topic topic = after == null ? before : after;
        return topic.id() + " " + topic.name();
    }

    @Override
    public List<String> lines() {
        return Stream.of(line("- ", before), line("+ ", after))
                .flatMap(line -> line)
                .toList();
    }

    private static Stream<String> line(String mark, Topic topic) {
        return Stream.ofNullable(topic)
                .map(it -> String.format(
                        Locale.ROOT,
                        "%s%s %s %.2f  %s",
                        mark,
                        it.id(),
                        it.name(),
                        it.score(),
                        it.evidence().stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "))));
    }
}
