package newsreel.bench.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import tools.jackson.databind.JsonNode;

/**
 * An article whose topics are known. A file has one JSON object a line: {@code headline}, {@code body}, and
 * {@code topics}, a list of IPTC codes.
 *
 * @param text the article
 * @param topics ids of its topics
 */
record LabelledArticle(ArticleText text, Set<String> topics) {

    static List<LabelledArticle> read(Path file) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add(of(ArticleJson.mapper().readTree(line)));
            }
        }
        return articles;
    }

    private static LabelledArticle of(JsonNode row) {
        String headline = row.hasNonNull("headline") ? row.get("headline").asString() : null;
        String body = row.get("body").asString();
        Set<String> topics = new TreeSet<>();
        row.get("topics").forEach(code -> topics.add("medtop:" + code.asString()));
        return new LabelledArticle(
                ArticleText.builder().headline(headline).body(body).build(), topics);
    }
}
