package newsreel.cli.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.cli.console.Console;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that operators load: they can be read, and ask for nothing that no stage publishes. */
class OperatorFilesTest {
    private static final Path OPS = Path.of("../ops");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:newsreel|jvm|process)_[a-z_]+");
    private static final Pattern OUTCOMES = Pattern.compile("outcome=~\"([^\"]+)\"");

    @Test
    void shouldAlertOnWhatIsPublished() throws Exception {
        JsonNode groups = read(new YAMLMapper(), "prometheus-alerts.yml").get("groups");
        List<JsonNode> rules = groups.get(0).get("rules").valueStream().toList();

        assertThat(rules).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.get("alert").asString()).startsWith("Newsreel");
            assertThat(rule.get("annotations").get("summary").asString()).isNotBlank();
            check(rule.get("expr").asString());
        });
    }

    @Test
    void shouldShowWhatIsPublished() throws Exception {
        JsonNode dashboard = read(JsonMapper.shared(), "grafana-dashboard.json");
        List<JsonNode> panels = dashboard.get("panels").valueStream().toList();

        assertThat(panels.stream().map(panel -> panel.get("id").asInt()).distinct())
                .hasSameSizeAs(panels)
                .isNotEmpty();
        panels.forEach(panel -> panel.get("targets")
                .valueStream()
                .forEach(target -> check(target.get("expr").asString())));
    }

    private static JsonNode read(ObjectMapper mapper, String name) throws Exception {
        return mapper.readTree(Files.readAllBytes(OPS.resolve(name)));
    }

    private static void check(String expression) {
        assertThat(found(FIGURE, 0, expression)).isNotEmpty();
        assertThat(published()).containsAll(found(FIGURE, 0, expression));
        Set<String> outcomes = List.of(Count.values()).stream().map(Count::key).collect(Collectors.toSet());
        found(OUTCOMES, 1, expression).forEach(named -> assertThat(outcomes).contains(named.split("[|]")));
    }

    private static Set<String> published() {
        try (Pulse pulse =
                        new Pulse(new StubVitals(), new Tally(), () -> false, Clock.systemUTC(), Console.of("sink"));
                Metering metering = Metering.of(pulse)) {
            return new String(metering.scrape(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("[{ ]")[0])
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> found(Pattern pattern, int group, String expression) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(expression);
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }
}
