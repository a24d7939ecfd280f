package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsreel.article.ArticleJson;
import newsreel.article.RawArticle;
import newsreel.article.Topic;
import newsreel.topics.KnownTopic;
import newsreel.topics.MediaTopics;
import newsreel.topics.TopicListing;
import org.junit.jupiter.api.Test;

/**
 * Articles written for Newsreel by somebody who had not seen the lexicon: whole stories in lower case, agency teasers,
 * and wire copy in the manner of 1987. The floors are what was measured, less a little.
 */
class UnseenArticlesTest {
    private static final Enricher ENRICHER = Enricher.standard();
    private static final Map<String, KnownTopic> KNOWN = MediaTopics.shipped().list().stream()
            .map(TopicListing::topic)
            .collect(Collectors.toMap(KnownTopic::id, Function.identity()));

    /** A labelled article; {@code closed} are the narrow topics that wire copy is judged by. */
    record Row(String id, String headline, String body, List<String> topics, List<String> closed) {
        List<Topic> tags() {
            return ENRICHER.enrich(RawArticle.builder()
                            .id(id)
                            .headline(headline)
                            .content(body)
                            .build())
                    .topics();
        }
    }

    @Test
    void wholeStoriesGetTheirTopLevelTopic() throws IOException {
        assertThat(shareRight("stories")).isGreaterThan(0.97);
    }

    @Test
    void teasersGetTheirTopLevelTopic() throws IOException {
        assertThat(shareRight("teasers")).isGreaterThan(0.94);
    }

    @Test
    void wireCopyGetsItsNarrowTopics() throws IOException {
        int wanted = 0;
        int given = 0;
        int right = 0;
        for (Row row : rows("wire")) {
            Set<String> tags = new HashSet<>();
            row.tags().forEach(tag -> tags.addAll(lineOf(tag.id())));
            Set<String> want = new HashSet<>();
            row.topics().forEach(code -> want.addAll(lineOf("medtop:" + code)));
            for (String code : row.closed()) {
                boolean isWanted = want.contains("medtop:" + code);
                boolean isGiven = tags.contains("medtop:" + code);
                wanted += isWanted ? 1 : 0;
                given += isGiven ? 1 : 0;
                right += isWanted && isGiven ? 1 : 0;
            }
        }
        assertThat(2.0 * right / (wanted + given)).isGreaterThan(0.92);
    }

    private static double shareRight(String name) throws IOException {
        List<Row> rows = rows(name);
        long right = rows.stream().filter(UnseenArticlesTest::isRight).count();
        return (double) right / rows.size();
    }

    private static boolean isRight(Row row) {
        List<Topic> tags = row.tags();
        return !tags.isEmpty()
                && row.topics().stream()
                        .anyMatch(code -> lineOf(tags.get(0).id()).contains("medtop:" + code));
    }

    /** The topic and all above it. */
    private static List<String> lineOf(String id) {
        List<String> line = new ArrayList<>();
        for (String at = id; at != null; at = KNOWN.get(at).parent()) {
            line.add(at);
        }
        return line;
    }

    private static List<Row> rows(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                UnseenArticlesTest.class.getResourceAsStream("unseen/" + name + ".ndjson"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> ArticleJson.mapper().readValue(line, Row.class))
                    .toList();
        }
    }
}
