package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.Topic;
import newsreel.topics.Stories.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every language but English to stories that were written for it, half of them before its lexicon was. */
class LanguagesTest {
    private static final MediaTopics TOPICS = MediaTopics.shipped();
    private static final double LEAST_RIGHT = 0.9;
    /** As many sets of stories as a language may have. */
    private static final int SETS = 7;

    @ParameterizedTest
    @MethodSource("languages")
    void shouldTellWhatWholeStoriesAreAbout(String language) {
        List<Labelled> stories = stories(language);

        List<Labelled> wrong =
                stories.stream().filter(story -> !story.isRight(TOPICS)).toList();

        assertThat(stories).hasSizeGreaterThanOrEqualTo(60);
        assertThat(1 - (double) wrong.size() / stories.size())
                .as("wrong: %s", wrong)
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldGiveEvidenceThatStandsInTheText(String language) {
        for (Labelled story : stories(language)) {
            String text = story.text().headline() + "\n" + story.text().body();
            TOPICS.tag(story.text())
                    .forEach(topic -> assertThat(topic.evidence())
                            .isNotEmpty()
                            .allSatisfy(words -> assertThat(text).contains(words)));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldGiveScoresThatMeanWhatTheySay(String language) {
        List<Topic> sure = new ArrayList<>();
        int right = 0;
        for (Labelled story : stories(language)) {
            Topic best = story.best(TOPICS);
            if (best != null && best.score() >= 0.8) {
                sure.add(best);
                right += story.wanted().contains(best.id()) ? 1 : 0;
            }
        }
        double meant = sure.stream().mapToDouble(Topic::score).average().orElse(0);
        assertThat(sure).hasSizeGreaterThan(stories(language).size() / 2);
        assertThat((double) right / sure.size()).isGreaterThanOrEqualTo(meant - 0.03);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldHaveTermsForEveryTopLevelTopic(String language) {
        assertThat(TOPICS.list(language).stream()
                        .filter(topic -> topic.level() == 1)
                        .filter(topic -> topic.topic().id().startsWith("medtop:")))
                .hasSize(17)
                .allSatisfy(topic -> assertThat(topic.terms()).isNotEmpty());
    }

    @Test
    void shouldReadTextOfNoLanguageAsEnglishAndAddNothingInOneThatIsNotSpoken() {
        ArticleText text = ArticleText.ofBody("The central bank raised interest rates after inflation rose.");

        assertThat(TOPICS.tag(text)).isNotEmpty();
        assertThat(TOPICS.tag(text.toBuilder().language("en-GB").build())).isEqualTo(TOPICS.tag(text));
        assertThat(TOPICS.tag(text.toBuilder().language("sv").build())).isEmpty();
        assertThat(TOPICS.explain(text.toBuilder().language("sv").build())).isEmpty();
    }

    @Test
    void shouldSearchTheTermsOfALanguage() {
        assertThat(TOPICS.search("bundesliga", "de"))
                .extracting(t -> t.topic().id())
                .contains("medtop:20001065");
        assertThatThrownBy(() -> TOPICS.search("bundesliga", "sv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sv");
    }

    @ParameterizedTest
    @CsvSource({
        "de,    Der Klimagipfel in Belém beginnt.,                   medtop:20000418, Klimagipfel",
        "de-AT, Das Bundesligaspiel wurde abgesagt.,                 medtop:20001065, Bundesligaspiel",
        "de,    Die EZB kündigte eine weitere Zinserhöhung an.,      medtop:20000371, Zinserhöhung",
        "fr-BE, La réforme fâche les députés de l'Assemblée nationale., medtop:20000616, Assemblée nationale",
        "es-MX, Los tribunales condenaron al narcotraficante.,          medtop:20000107, tribunales",
        "pt-BR, As eleições municipais foram adiadas.,                  medtop:20000578, eleições municipais",
        "it-CH, I sindacati hanno proclamato uno sciopero generale.,    medtop:20000530, sciopero generale",
        "nl,    Het asielzoekersbeleid ligt onder vuur.,                medtop:20000771, asielzoekersbeleid"
    })
    void shouldFindTermsInCompoundsAndInflections(String language, String text, String topic, String words) {
        List<TopicExplanation> found = TOPICS.explain(
                ArticleText.ofBody(text).toBuilder().language(language).build());

        assertThat(found)
                .filteredOn(explanation -> explanation.topic().id().equals(topic))
                .singleElement()
                .satisfies(explanation -> assertThat(explanation.terms())
                        .extracting(TermEvidence::words)
                        .contains(words));
    }

    @ParameterizedTest
    @CsvSource({
        "es, universo,    universidad",
        "es, beber,       bebé",
        "pt, importante,  importação",
        "it, circa,       circo",
        "fr, telle,       télé",
        "fr, relation,    relativité",
        "nl, moeilijk,    lijk",
        "nl, honderden,   hond",
        "de, Nachrichten, Richter",
        "es, Madrid,     madre",
        "es, restaurado, restaurante",
        "es, publican,   publicidad",
        "es, carbono,    carbón",
        "fr, importante, importateur",
        "fr, élevée,     élève",
        "en, storms,     stormed",
        "en, games,      gaming",
        "en, discount,   discounters",
        "en, casting,    caste",
        "en, electric,   electricity"
    })
    void shouldNotTakeOneWordForAnother(String language, String word, String term) {
        assertThat(terms(language, "Xy " + term + ".")).contains(term);
        assertThat(terms(language, "Xy " + word + ".")).doesNotContain(term);
    }

    private static List<String> terms(String language, String text) {
        return TOPICS
                .explain(ArticleText.ofBody(text).toBuilder().language(language).build())
                .stream()
                .flatMap(explanation -> explanation.terms().stream())
                .map(TermEvidence::term)
                .toList();
    }

    private static Stream<String> languages() {
        return TopicLanguages.ALL.stream()
                .filter(language -> language != TopicLanguages.ENGLISH)
                .map(TopicLanguage::tag);
    }

    private static List<Labelled> stories(String language) {
        return IntStream.rangeClosed(1, SETS)
                .mapToObj(set -> "stories/" + language + "-" + set + ".txt")
                .filter(ShippedFiles::has)
                .flatMap(file -> Stories.read(file, language).stream())
                .toList();
    }
}
