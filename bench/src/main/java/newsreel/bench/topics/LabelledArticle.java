package newsreel.bench.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import tools.jackson.databind.JsonNode;

/**
 * An article whose topics are known. A file has one a line, as its name ends: {@code .ndjson}, a JSON object with {@code headline},
 * {@code body}, and {@code topics}, a list of IPTC codes; {@code .tsv}, IPTC codes, a headline where there is one, and text;
 * or {@code .txt}, stories that begin with a line of {@code = codes | headline}.
 *
 * @param text the article
 * @param topics ids of its topics
 */
record LabelledArticle(ArticleText text, Set<String> topics) {
    private static final String COMMENT = "#";

    static List<LabelledArticle> read(Path file) throws IOException {
        String name = file.toString();
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith(COMMENT))
                .toList();
        if (name.endsWith(".txt")) {
            return stories(String.join("\n", lines)).toList();
        }
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> name.endsWith(".tsv") ? ofColumns(line) : ofJson(line))
                .toList();
    }

    private static LabelledArticle ofJson(String line) {
        JsonNode row = ArticleJson.mapper().readTree(line);
        String headline = row.hasNonNull("headline") ? row.get("headline").asString() : null;
        return of(
                row.get("topics").valueStream().map(JsonNode::asString),
                headline,
                row.get("body").asString());
    }

    private static LabelledArticle ofColumns(String line) {
        String[] columns = line.split("\t");
        String headline = columns.length > 2 ? columns[1] : null;
        return of(codes(columns[0]), headline, columns[columns.length - 1]);
    }

    private static Stream<LabelledArticle> stories(String text) {
        return Arrays.stream(("\n" + text).split("\n= ")).skip(1).map(LabelledArticle::story);
    }

    private static LabelledArticle story(String story) {
        String[] parts = story.split("\n", 2);
        int bar = parts[0].indexOf('|');
        String headline = parts[0].substring(bar + 1).strip();
        return of(codes(parts[0].substring(0, bar)), headline.isEmpty() ? null : headline, parts[1].strip());
    }

    private static Stream<String> codes(String text) {
        return Stream.of(text.strip().split(" "));
    }

    private static LabelledArticle of(Stream<String> codes, String headline, String body) {
        return new LabelledArticle(
                ArticleText.builder().headline(headline).body(body).build(),
                codes.map("medtop:"::concat).collect(Collectors.toCollection(TreeSet::new)));
    }
}
