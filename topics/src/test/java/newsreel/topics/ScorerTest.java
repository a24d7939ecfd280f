package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.ArticleText;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final String FILLER = "and so it went on for quite some while ".repeat(20);

    @Test
    void shouldLetTenTermsOutweighOneThatIsRepeatedFortyTimes() {
        Lexicon lexicon = lexiconOfTenWords();
        double repeated = evidence(lexicon, ArticleText.ofBody("bak ".repeat(40)), "x:t");
        double varied = evidence(lexicon, ArticleText.ofBody("bak bek bik bok buk dak dek dik dok duk"), "x:t");
        assertThat(varied).isGreaterThan(repeated);
    }

    @Test
    void shouldCountHeadlineAndOpeningMoreThanTheTail() {
        Lexicon lexicon = lexiconOfTenWords();
        ArticleText headline =
                ArticleText.builder().headline("Bak").body(FILLER).build();
        double inHeadline = evidence(lexicon, headline, "x:t");
        double inOpening = evidence(lexicon, ArticleText.ofBody("Bak " + FILLER), "x:t");
        double inTail = evidence(lexicon, ArticleText.ofBody(FILLER + " bak"), "x:t");
        assertThat(inHeadline).isGreaterThan(inOpening);
        assertThat(inOpening).isGreaterThan(inTail);
    }

    @Test
    void shouldCarryEvidenceUpToBroaderTopics() {
        Lexicon lexicon = TestLexicon.of(
                "topic\tx:sport\tsport",
                "topic\tx:soccer\tsoccer\tx:sport",
                "x:soccer\tpenalty shoot-out\t5",
                "x:soccer\tdrama\t-2");
        ArticleText article = ArticleText.ofBody("A penalty shoot-out.");
        assertThat(evidence(lexicon, article, "x:sport"))
                .isEqualTo(evidence(lexicon, article, "x:soccer"))
                .isPositive();
        ArticleText drama = ArticleText.ofBody("A drama.");
        assertThat(evidence(lexicon, drama, "x:soccer")).isNegative();
        assertThat(evidence(lexicon, drama, "x:sport")).isZero();
    }

    @Test
    void shouldLetATermHaveItsOwnWeightForABroaderTopic() {
        Lexicon lexicon = TestLexicon.of(
                "topic\tx:sport\tsport", "topic\tx:soccer\tsoccer\tx:sport", "x:soccer\tbak\t5", "x:sport\tbak\t1");
        ArticleText article = ArticleText.ofBody("Bak.");
        assertThat(evidence(lexicon, article, "x:sport")).isLessThan(evidence(lexicon, article, "x:soccer"));
    }

    private static Lexicon lexiconOfTenWords() {
        return TestLexicon.of("bak bek bik bok buk dak dek dik dok duk"
                .replaceAll("(\\w+) ?", "x:t\t$1\t3\n")
                .split("\n"));
    }

    private static double evidence(Lexicon lexicon, ArticleText article, String topic) {
        Evidence evidence = new Evidence();
        evidence.clear(lexicon.taxonomy().size());
        new Scorer(lexicon.terms()).addTo(evidence, TestLexicon.hits(lexicon, article));
        return evidence.of(lexicon.taxonomy().indexOf(topic));
    }
}
