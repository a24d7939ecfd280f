package newsreel.cli.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.article.TopicNames;
import newsreel.cli.options.KnownWords;
import newsreel.enrich.Enricher;
import newsreel.search.query.QueryParser;
import newsreel.search.query.Vocabulary;
import newsreel.topics.MediaTopics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What stands in ops/opensearch fits the articles, and asks for nothing that they have not. */
class OpenSearchFilesTest {
    private static final Path FILES = Path.of("../ops/opensearch");
    private static final Path SEEDS = Path.of("../seeds");
    private static final Pattern QUESTION = Pattern.compile("(?ms)^### (.*?)$.*?^```json\n(.*?)^```$");
    private static final Set<String> ASK_BY_FIELD = Set.of("term", "terms", "range", "match", "prefix", "sort");

    private final JsonNode template = read(text("index-template.json")).get("template");
    private final JsonNode mappings = template.get("mappings");

    @Test
    void shouldMapEachPropertyThatAnArticleMayHaveAndNoOther() {
        JsonNode schema = read(Enricher.standard().schema());

        assertThat(mappings.get("dynamic").asString()).isEqualTo("strict");
        assertThat(names(mappings)).isEqualTo(names(schema));
        assertThat(names(mappings.at("/properties/topics"))).isEqualTo(names(definition("topics", "topic")));
        assertThat(names(mappings.at("/properties/numbers"))).isEqualTo(names(definition("numbers", "quantity")));
        assertThat(mappings.at("/properties/numbers/type").asString()).isEqualTo("nested");
    }

    private static JsonNode definition(String schema, String name) {
        try (var in = EnrichedArticle.class.getResourceAsStream(schema + ".schema.json")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).at("/$defs/" + name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.get("properties").propertyNames());
    }

    @Test
    void shouldHoldEachSample() throws IOException {
        List<String> misfits = new ArrayList<>();
        int numbers = 0;
        for (EnrichedArticle article : samples()) {
            check(
                    article.id(),
                    read(new String(ArticleJson.write(article), StandardCharsets.UTF_8)),
                    mappings,
                    misfits);
            numbers += article.numbers().size();
        }
        assertThat(misfits).isEmpty();
        assertThat(numbers).isGreaterThan(100);
    }

    private static List<EnrichedArticle> samples() throws IOException {
        Enricher enricher = Enricher.standard();
        List<EnrichedArticle> samples = new ArrayList<>();
        for (String line : Files.readAllLines(SEEDS.resolve("wires.ndjson"))) {
            samples.add(enricher.enrich(ArticleJson.readRaw(line.getBytes(StandardCharsets.UTF_8))));
        }
        for (String seed : List.of("cyclone-landfall.txt", "city-derby.txt", "northern-rail-strike.txt")) {
            samples.add(enricher.enrich(new RawArticle(
                    seed,
                    "Wire",
                    "https://wire.example/1",
                    null,
                    null,
                    null,
                    null,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    null,
                    null,
                    Files.readString(SEEDS.resolve(seed)))));
        }
        samples.add(EnrichedArticle.builder()
                .id("gone")
                .version(2)
                .status(RawArticle.WITHDRAWN)
                .build());
        return samples;
    }

    private static void check(String path, JsonNode value, JsonNode mapping, List<String> misfits) {
        if (value.isArray()) {
            value.forEach(element -> check(path, element, mapping, misfits));
        } else if (mapping == null) {
            misfits.add(path + " has no mapping");
        } else if (value.isObject()) {
            value.propertyStream()
                    .forEach(property -> check(
                            path + "." + property.getKey(),
                            property.getValue(),
                            mapping.get("properties").get(property.getKey()),
                            misfits));
        } else if (!fits(value, mapping.get("type").asString())) {
            misfits.add(path + " is " + value);
        }
    }

    private static boolean fits(JsonNode value, String type) {
        return switch (type) {
            case "keyword", "text" -> value.isString();
            case "integer" -> value.isInt();
            case "float", "double" -> value.isNumber() && Double.isFinite(value.asDouble());
            case "date" -> value.isString() && isMoment(value.asString());
            default -> false;
        };
    }

    private static boolean isMoment(String text) {
        return !Instant.parse(text).isBefore(Instant.EPOCH);
    }

    @Test
    void shouldAskForWhatIsMapped() {
        Map<String, String> questions = questions();
        Set<String> mapped = mapped();

        assertThat(questions).hasSizeGreaterThan(3);
        questions.forEach((title, question) -> {
            Set<String> asked = new TreeSet<>();
            collect(read(question), asked);
            assertThat(asked).as(title).isNotEmpty().isSubsetOf(mapped);
        });
    }

    @Test
    void shouldAskWhatTheQueryLanguageCanAsk() {
        Vocabulary vocabulary = KnownWords.of(MediaTopics.shipped());
        QueryParser parser = new QueryParser(vocabulary, Clock.systemUTC());
        questions().forEach((title, question) -> {
            if (title.startsWith("`")) {
                assertThatCode(() -> parser.parse(title.replace("`", ""))).doesNotThrowAnyException();
            }
            if (question.contains("topics.id")) {
                Set<String> topics = read(question).findValues("topics.id").stream()
                        .flatMap(JsonNode::valueStream)
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet());
                assertThat(topics).isEqualTo(Set.copyOf(vocabulary.topics().within("international trade")));
            }
        });
    }

    /** By their titles. */
    private static Map<String, String> questions() {
        return QUESTION.matcher(text("README.md"))
                .results()
                .collect(Collectors.toMap(
                        (MatchResult found) -> found.group(1), found -> found.group(2), (a, b) -> b, TreeMap::new));
    }

    /** Every field that can be named: {@code numbers}, {@code numbers.unit}, {@code source.whole}. */
    private Set<String> mapped() {
        Set<String> mapped = new TreeSet<>();
        addMapped("", mappings, mapped);
        return mapped;
    }

    private static void addMapped(String path, JsonNode mapping, Set<String> mapped) {
        for (String below : List.of("properties", "fields")) {
            if (mapping.has(below)) {
                mapping.get(below).propertyStream().forEach(field -> {
                    mapped.add(path + field.getKey());
                    addMapped(path + field.getKey() + ".", field.getValue(), mapped);
                });
            }
        }
    }

    /** The fields that a question names, wherever in it. */
    private static void collect(JsonNode question, Set<String> asked) {
        if (question.isArray()) {
            question.forEach(part -> collect(part, asked));
        }
        question.propertyStream().forEach(part -> {
            if (part.getKey().equals("fields")) {
                part.getValue().forEach(field -> asked.add(field.asString()));
            } else if (part.getValue().isString() && Set.of("field", "path").contains(part.getKey())) {
                asked.add(part.getValue().asString());
            } else if (ASK_BY_FIELD.contains(part.getKey()) && !part.getValue().has("field")) {
                named(part.getValue()).forEach(asked::add);
            } else {
                collect(part.getValue(), asked);
            }
        });
    }

    private static List<String> named(JsonNode byField) {
        return byField.isArray()
                ? byField.valueStream()
                        .flatMap(one -> one.propertyNames().stream())
                        .toList()
                : List.copyOf(byField.propertyNames());
    }

    @Test
    void shouldConnectTheTopicToTheIndexThatTheTemplateIsFor() {
        JsonNode config = read(text("kafka-connect-sink.json")).get("config");
        JsonNode pattern = read(text("index-template.json")).at("/index_patterns/0");

        assertThat(config.get("topics").asString())
                .isEqualTo(TopicNames.standard().enriched())
                .matches(pattern.asString().replace(".", "\\.").replace("*", ".*"));
        assertThat(config.propertyStream().map(Map.Entry::getValue)).allMatch(JsonNode::isString);
        assertThat(config.get("key.ignore").asString()).as("the key is the id").isEqualTo("false");
        assertThat(config.get("index.write.method").asString())
                .as("has versions")
                .isEqualTo("insert");
        assertThat(config.get("consumer.override.isolation.level").asString()).isEqualTo("read_committed");
        assertThat(template.at("/aliases/news/filter/bool/must_not/0/term/status")
                        .asString())
                .isEqualTo(RawArticle.WITHDRAWN);
    }

    private static String text(String name) {
        try {
            return Files.readString(FILES.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode read(String json) {
        return ArticleJson.readTree(json);
    }
}
