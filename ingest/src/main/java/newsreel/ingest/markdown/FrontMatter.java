package newsreel.ingest.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What stands above a text, and the text.
 *
 * @param properties what it says; none where nothing does
 * @param rest the text below
 * @param problem why it could not be read, in words
 */
record FrontMatter(ObjectNode properties, String rest, Optional<String> problem) {
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper TOML = new TomlMapper();
    private static final Pattern JSON = Pattern.compile("\\{[^\\S\\n]*+\\n\\s*+\"");
    private static final String JSON_END = "\n}";
    private static final String YAML_MARK = "---";
    private static final String TOML_MARK = "+++";
    private static final Set<String> UNPUBLISHED = Set.of("draft", "private", "pending");

    /** What cannot be read is left out; the text is one all the same. */
    static FrontMatter of(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (JSON.matcher(bare).lookingAt()) {
            return json(bare);
        }
        int line = bare.indexOf('\n');
        String mark = line < 0 ? "" : bare.substring(0, line).strip();
        int end = mark.equals(YAML_MARK) || mark.equals(TOML_MARK) ? end(bare, line + 1, mark) : -1;
        if (end < 0) {
            return new FrontMatter(none(), bare, Optional.empty());
        }
        int rest = bare.indexOf('\n', end);
        return parsed(mark, bare.substring(line + 1, end), rest < 0 ? "" : bare.substring(rest + 1));
    }

    /** An object of JSON ends at a line that is its last bracket. */
    private static FrontMatter json(String text) {
        int end = text.indexOf(JSON_END);
        int rest = end < 0 ? -1 : text.indexOf('\n', end + JSON_END.length());
        try {
            return end > 0
                            && ArticleJson.readTree(text.substring(0, end + JSON_END.length()))
                                    instanceof ObjectNode object
                    ? new FrontMatter(object, rest < 0 ? "" : text.substring(rest + 1), Optional.empty())
                    : new FrontMatter(none(), text, Optional.empty());
        } catch (MalformedArticleException noJson) {
            return new FrontMatter(none(), text, Optional.empty());
        }
    }

    /** Where the line stands that ends it; -1 when none does. YAML may end with dots. */
    private static int end(String text, int from, String mark) {
        for (int start = from; start >= 0 && start < text.length(); ) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
            if (line.equals(mark) || mark.equals(YAML_MARK) && line.equals("...")) {
                return start;
            }
            start = end < 0 ? -1 : end + 1;
        }
        return -1;
    }

    private static FrontMatter parsed(String mark, String matter, String rest) {
        try {
            JsonNode tree = (mark.equals(YAML_MARK) ? YAML : TOML).readTree(matter);
            return tree instanceof ObjectNode object
                    ? new FrontMatter(object, rest, Optional.empty())
                    : new FrontMatter(none(), rest, Optional.empty());
        } catch (JacksonException e) {
            return new FrontMatter(
                    none(),
                    rest,
                    Optional.of("what stands above it cannot be read, and is left out: "
                            + e.getOriginalMessage().lines().findFirst().orElse("")));
        }
    }

    private static ObjectNode none() {
        return ArticleJson.mapper().createObjectNode();
    }

    /** YAML 1.1 has more words for what is true. */
    boolean isDraft() {
        String draft = properties.path("draft").asString("");
        return draft.equalsIgnoreCase("true")
                || draft.equalsIgnoreCase("yes")
                || properties.path("published").asString("").equalsIgnoreCase("false")
                || UNPUBLISHED.contains(properties.path("status").asString(""));
    }
}
