package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import newsreel.article.ArticleText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class MatcherTest {

    @Test
    void shouldMatchInflectionsOfAWord() {
        Lexicon lexicon = TestLexicon.of("x:deals\tacquire\t3", "x:deals\tmerger\t5");
        assertThat(TestLexicon.found(lexicon, "It acquired one, is acquiring another and plans Mergers."))
                .containsExactly("acquire", "merger");
    }

    @Test
    void shouldMatchWholeWordsOnly() {
        assertThat(TestLexicon.found(TestLexicon.of("x:kitchen\tpan\t3"), "Japan's companies expand."))
                .isEmpty();
    }

    @Test
    void shouldMatchAPhraseHoweverItIsJoined() {
        Lexicon lexicon = TestLexicon.of("x:deals\ttake-over bid\t5");
        assertThat(TestLexicon.found(lexicon, "The take over\nbid, a second Take-Over bid."))
                .hasSize(1);
        assertThat(TestLexicon.found(lexicon, "They bid to take over the firm."))
                .isEmpty();
    }

    @Test
    void shouldTakeTheLongestTermAndNoneInsideIt() {
        Lexicon lexicon = TestLexicon.of(
                "x:shares\tstock\t2", "x:racing\tstock car\t5", "x:racing\tstock car race\t5", "x:motoring\tcar\t1");
        assertThat(TestLexicon.found(lexicon, "A stock car race in Ohio.")).containsExactly("stock car race");
        assertThat(TestLexicon.found(lexicon, "A stock car and a car.")).containsExactly("stock car", "car");
    }

    @Test
    void shouldFindTermsThatOverlap() {
        Lexicon lexicon = TestLexicon.of("x:a\tcentral bank\t3", "x:b\tbank governor\t3");
        assertThat(TestLexicon.found(lexicon, "The central bank governor spoke."))
                .containsExactly("central bank", "bank governor");
    }

    @Test
    void shouldAskForTheCapitalsOfATerm() {
        Lexicon lexicon = TestLexicon.of("x:fruit\tapple\t2", "x:phones\tApple\t4", "x:health\tWHO\t4");
        assertThat(TestLexicon.found(lexicon, "Who ate an apple in London?")).containsExactly("apple");
        assertThat(TestLexicon.found(lexicon, "The WHO praised Apple.")).containsExactly("WHO", "Apple");
    }

    @Test
    void shouldNotAskForCapitalsWhereTheTextHasNone() {
        Lexicon lexicon = TestLexicon.of("x:phones\tNokia\t4", "x:health\tWHO\t4", "x:tennis\tUS Open\t5");
        assertThat(TestLexicon.found(lexicon, "the man who left nokia won the us open"))
                .containsExactly("Nokia", "US Open");
        assertThat(TestLexicon.found(lexicon, "THE MAN WHO LEFT NOKIA")).containsExactly("Nokia");
        assertThat(TestLexicon.found(lexicon, "nokia sold 8 phones for 250 euros in 2004"))
                .containsExactly("Nokia");
    }

    @Test
    void shouldNotMatchFromTheHeadlineIntoTheBody() {
        Lexicon lexicon = TestLexicon.of("x:a\tcentral bank\t3");
        ArticleText article = ArticleText.builder()
                .headline("Ohio is central")
                .body("Bank holiday")
                .build();
        assertThat(TestLexicon.hits(lexicon, article).size()).isZero();
    }

    @RepeatedTest(20)
    void shouldFindWhatComparingEveryTermAtEveryPlaceFinds() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Set<String> terms = new LinkedHashSet<>();
        for (int i = 0; i < 60; i++) {
            terms.add(words(random, 1 + random.nextInt(4), 12));
        }
        Lexicon lexicon = TestLexicon.of(
                terms.stream().map(term -> "x:t\t" + term + "\t3").toArray(String[]::new));
        String text = words(random, 300, 15);
        assertThat(TestLexicon.found(lexicon, text)).as("seed %d", seed).containsExactlyElementsOf(naive(terms, text));
    }

    /** Words that no stemmer changes, of so many different ones. */
    private static String words(Random random, int count, int different) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("b" + (char) ('a' + random.nextInt(different)) + "k");
        }
        return String.join(" ", words);
    }

    private static List<String> naive(Set<String> terms, String text) {
        String[] words = text.split(" ");
        Set<String> found = new LinkedHashSet<>();
        int covered = 0;
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 4); to > Math.max(from, covered); to--) {
                String phrase = String.join(" ", List.of(words).subList(from, to));
                if (terms.contains(phrase)) {
                    found.add(phrase);
                    covered = to;
                }
            }
        }
        return List.copyOf(found);
    }
}
