package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentWordsTest {
    private static final Lexicon LEXICON = TestLexicon.of("x:a\tcredit\t3", "x:b\trates\t3");
    private static final Lexicon OTHER = TestLexicon.of("x:a\tdebts\t3", "x:b\tcredit\t3", "x:c\tloans\t3");

    private final RecentWords recent = new RecentWords();
    private final Vocabulary vocabulary = LEXICON.vocabulary();

    @Test
    void shouldKnowTheWordThatWasKept() {
        recent.of(vocabulary);
        assertThat(number("Credit")).isEqualTo(RecentWords.ABSENT);

        keep("credit");

        assertThat(number("Credit")).isEqualTo(vocabulary.word(read("credit")).number());
        assertThat(number("rates")).isEqualTo(RecentWords.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghijk", "\u0141\u00f3d\u017a"})
    void shouldNotKeepWhatAKeyDoesNotTell(String word) {
        recent.of(vocabulary);
        keep(word);
        assertThat(number(word)).isEqualTo(RecentWords.ABSENT);
    }

    @Test
    void shouldTakeNoWordForAnother() {
        recent.of(vocabulary);
        keep("credit");
        for (int i = 0; i < 1_000_000; i++) {
            String other = Integer.toString(i, Character.MAX_RADIX);
            assertThat(number(other)).as(other).isEqualTo(RecentWords.ABSENT);
        }
    }

    @Test
    void shouldLetANewWordDriveOutAnOlderOne() {
        recent.of(vocabulary);
        keep("credit");
        for (int i = 0; i < 1_000_000; i++) {
            keep(Integer.toString(i, Character.MAX_RADIX));
        }
        assertThat(number("credit")).isEqualTo(RecentWords.ABSENT);
        assertThat(number(Integer.toString(999_999, Character.MAX_RADIX))).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void shouldForgetTheWordsOfAnotherVocabulary() {
        recent.of(vocabulary);
        keep("credit");
        recent.of(OTHER.vocabulary());
        assertThat(number("credit")).isEqualTo(RecentWords.ABSENT);
    }

    @Test
    void shouldLetOneThreadReadTwoLanguagesInTurn() {
        ArticleText article = ArticleText.ofBody("rates, loans");
        Tokens tokens = new Tokens(article.body().length());
        for (int turn = 0; turn < 3; turn++) {
            tokens.read(article, vocabulary);
            assertThat(tokens.number(0)).isNotEqualTo(Vocabulary.UNKNOWN);
            assertThat(tokens.number(1)).isEqualTo(Vocabulary.UNKNOWN);
            tokens.read(article, OTHER.vocabulary());
            assertThat(tokens.number(0)).isEqualTo(Vocabulary.UNKNOWN);
            assertThat(tokens.number(1)).isNotEqualTo(Vocabulary.UNKNOWN);
        }
    }

    private int number(String word) {
        return recent.number(read(word).key());
    }

    private void keep(String word) {
        recent.keep(vocabulary.word(read(word)));
    }

    private static WordReader read(String word) {
        WordReader reader = new WordReader(word);
        assertThat(reader.read()).isTrue();
        return reader;
    }
}
