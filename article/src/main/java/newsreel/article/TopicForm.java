package newsreel.article;

import static newsreel.article.json.Forms.TEXT;
import static newsreel.article.json.Forms.list;

import java.util.List;
import java.util.Map;
import newsreel.article.json.Extras;
import newsreel.article.json.FormReader;
import newsreel.article.json.FormWriter;
import newsreel.article.json.Forms;
import newsreel.article.json.ObjectForm;
import newsreel.article.json.Property;
import tools.jackson.databind.JsonNode;

/** A {@link Topic} in JSON. */
final class TopicForm {
    static final ObjectForm<Topic, Parts> FORM = new ObjectForm<>(
            Topic.class,
            List.of(
                    Property.of("id", TEXT, Topic::id, (parts, id) -> parts.id = id),
                    Property.of("name", TEXT, Topic::name, (parts, name) -> parts.name = name),
                    Property.of("score", Forms.SHARE, Topic::score, (parts, score) -> parts.score = score),
                    Property.of("evidence", list(TEXT), Topic::evidence, (parts, words) -> parts.evidence = words),
                    Property.of("source", TEXT, Topic::source, (parts, source) -> parts.source = source)),
            Extras.kept(Topic::further, Parts::further),
            Parts::new,
            Parts::topic);

    private TopicForm() {}

    /** What is known of a topic while it is read. */
    static final class Parts {
        private String id;
        private String name;
        private double score;
        private List<String> evidence;
        private String source;
        private Map<String, JsonNode> further = Map.of();

        private void further(String name, JsonNode value) {
            further = Further.with(further, name, value);
        }

        private Topic topic() {
            return new Topic(id, name, score, evidence, source, further);
        }
    }

    static final class Reader extends FormReader<Topic> {
        Reader() {
            super(FORM);
        }
    }

    static final class Writer extends FormWriter<Topic> {
        Writer() {
            super(FORM);
        }
    }
}
