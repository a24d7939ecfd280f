package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.article.Quantity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What dates mean against the day that the article was published. */
class WhenTest {
    private static final Instant WEDNESDAY = Instant.parse("2024-03-20T12:00:00Z");

    /** Labelled before there was a rule; on the first run as many were right. */
    @Test
    void shouldTellWhatDatesMeanInUnsightedSentences() {
        List<DatedSentence> sentences = DatedSentence.read("when-unsighted.tsv");
        assertThat(wrong(sentences)).hasSizeLessThanOrEqualTo(2);
        assertThat(sentences).hasSize(75);
    }

    @Test
    void shouldTellWhatDatesMean() {
        assertThat(wrong(DatedSentence.read("when.tsv"))).isEmpty();
    }

    @Test
    void shouldFindNoDateByTheClockWithoutOne() {
        assertThat(read("Profit fell last year, the firm said on Friday. It meets two weeks from July 7.", null))
                .allSatisfy(quantity -> assertThat(quantity.when()).isNull())
                .extracting(Quantity::text)
                .containsExactly("two weeks", "July 7");
    }

    @Test
    void shouldGiveADateOfTheClockAloneNothingElse() {
        Quantity friday = read("The firm closed on Friday.", WEDNESDAY).get(0);
        assertThat(friday.kind()).isEqualTo(Kind.DATE);
        assertThat(friday.when()).isEqualTo("2024-03-15");
        assertThat(friday.text()).isEqualTo("Friday");
    }

    @Test
    void shouldKeepHowLongAgoItWas() {
        Quantity ago = read("The firm closed two weeks ago.", WEDNESDAY).get(0);
        assertThat(ago.kind()).isEqualTo(Kind.DURATION);
        assertThat(ago.unit()).isEqualTo("week");
        assertThat(ago.when()).isEqualTo("2024-03-06");
    }

    /** An evening in New York is the next day in Greenwich. */
    @Test
    void shouldTakeTheDayOfGreenwichForToday() {
        assertThat(read("It closed yesterday.", Instant.parse("2024-03-19T22:30:00-05:00"))
                        .get(0)
                        .when())
                .isEqualTo("2024-03-19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z"})
    void shouldLiveWithTheEndsOfTime(String published) {
        String text =
                "It fell 500 years ago, 400 months ago, last week and on Feb. 29, and will rise next year, on Dec. 31"
                        + " and in the third quarter of next year by 5%.";
        assertThat(read(text, Instant.parse(published))).isNotEmpty();
    }

    private static List<DatedSentence> wrong(List<DatedSentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.isRight())
                .peek(sentence -> System.out.println(sentence + "\n    got " + sentence.found()))
                .toList();
    }

    private static List<Quantity> read(String text, Instant published) {
        return NumberExtractors.english()
                .extract(ArticleText.builder().body(text).published(published).build());
    }
}
