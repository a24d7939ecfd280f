package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTopicsTest {
    private static final MediaTopics TOPICS = MediaTopics.shipped();

    private static final ArticleText TRADE = ArticleText.builder()
            .headline("Washington and Tokyo trade barbs over car imports")
            .body(
                    "The United States threatened on Tuesday to put tariffs on Japanese cars after its trade deficit widened.\n\n"
                            + "Trade negotiators meet again in Geneva next week. Exporters in Osaka fear a trade war.")
            .build();

    @ParameterizedTest
    @MethodSource("folders")
    void shouldIndexEveryLexiconFile(String folder) throws IOException, URISyntaxException {
        String index = "lexicon/" + folder + "/INDEX";
        try (Stream<Path> files = Files.list(
                Path.of(ShippedFiles.class.getResource(index).toURI()).getParent())) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(name -> name.matches("\\d\\d-.*\\.tsv")))
                    .containsExactlyInAnyOrderElementsOf(ShippedFiles.facts(index));
        }
    }

    private static Stream<String> folders() {
        return Stream.concat(Stream.of("names"), TopicLanguages.tags().stream());
    }

    @Test
    void shouldReadTermsThroughWhatIsNotSeenAndGiveThemAsTheyStand() {
        ArticleText text = ArticleText.builder()
                .headline("Fears of a tr\u00adade w\u200bar")
                .body("Negotiators meet again next week.")
                .build();

        assertThat(TOPICS.tag(text).get(0).evidence()).contains("tr\u00adade w\u200bar");
    }

    @Test
    void shouldKnowTheWholeTaxonomyAndHaveTermsForMuchOfIt() {
        assertThat(TOPICS.list()).hasSize(1_084);
        assertThat(TOPICS.list().stream().filter(topic -> topic.level() == 1)).hasSize(17);
        assertThat(TOPICS.list().stream().filter(topic -> !topic.terms().isEmpty()))
                .hasSizeGreaterThan(300);
    }

    @Test
    void shouldPutTheNarrowTopicFirstAndItsTopLevelAmongThem() {
        List<Topic> topics = TOPICS.tag(TRADE);
        Taxonomy taxonomy =
                new Taxonomy(TOPICS.list().stream().map(TopicListing::topic).toList());
        int first = taxonomy.indexOf(topics.get(0).id());
        assertThat(taxonomy.isWithin(first, taxonomy.indexOf("medtop:20000373")))
                .isTrue();
        assertThat(topics).extracting(Topic::id).contains("medtop:04000000");
        assertThat(topics).extracting(Topic::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void shouldGiveTheWordsOfTheTextAsEvidence() {
        assertThat(TOPICS.tag(TRADE))
                .allSatisfy(topic -> assertThat(topic.evidence())
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(TRADE.headline() + "\n" + TRADE.body())
                                .contains(words)));
    }

    @Test
    void shouldExplainEachTopicByItsTerms() {
        List<TopicExplanation> explanations = TOPICS.explain(TRADE);
        assertThat(explanations.stream().filter(TopicExplanation::given))
                .extracting(e -> e.topic().id())
                .containsExactlyInAnyOrderElementsOf(
                        TOPICS.tag(TRADE).stream().map(Topic::id).toList());
        assertThat(explanations)
                .allSatisfy(explanation -> assertThat(explanation.terms().stream()
                                .mapToDouble(TermEvidence::evidence)
                                .sum())
                        .isCloseTo(explanation.evidence(), org.assertj.core.data.Offset.offset(1e-6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n ",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
                "He looked at her and said nothing for a while, then both of them went away together.",
                "12 34 56 78"
            })
    void shouldAbstainFromTextAboutNothingKnown(String text) {
        assertThat(TOPICS.tag(ArticleText.ofBody(text))).isEmpty();
    }

    @Test
    void shouldTagAnArticleAlikeWhateverWasTaggedBefore() {
        ArticleText strike = ArticleText.ofBody("Miners went on strike over pay at the copper mine. ".repeat(3));
        ArticleText match = ArticleText.ofBody("The striker scored twice as United won the cup final. ".repeat(2_000));
        List<Topic> topics = TOPICS.tag(strike);

        TOPICS.tag(match);
        TOPICS.explain(match);

        assertThat(TOPICS.tag(strike)).isEqualTo(topics);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> TOPICS.tag(i % 2 == 0 ? strike : match)))
                .filteredOn(tagged -> !tagged.equals(TOPICS.tag(match)))
                .hasSize(100)
                .containsOnly(topics);
    }

    @Test
    void shouldFindTopicsByNameIdAndTerm() {
        assertThat(TOPICS.search("Balance of Trade"))
                .extracting(t -> t.topic().id())
                .contains("medtop:20000375");
        assertThat(TOPICS.search("medtop:20000375")).hasSize(1);
        assertThat(TOPICS.search("trade deficit"))
                .extracting(t -> t.topic().id())
                .contains("medtop:20000375");
        assertThat(TOPICS.search("no such words")).isEmpty();
    }
}
