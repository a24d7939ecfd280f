package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Take-over bid|take,over,bid",
                "Moody's cuts Ford’s rating|moody,cuts,ford,rating",
                "The U.S. and the U.N.|the,us,and,the,un",
                "S&P and M&A, Marks & Spencer|s&p,and,m&a,marks,spencer",
                "Don't stop.Now|don,t,stop,now",
                "9/11, 3G, 4th|9,11,3g,4th",
                "Beyoncé in São Paulo|beyoncé,in,são,paulo",
                "<MCD> -- 1.5 mln dlrs|mcd,1,5,mln,dlrs"
            })
    void shouldCutTextIntoLowerCaseWords(String text, String words) {
        assertThat(words(text)).containsExactly(words.split(","));
    }

    @Test
    void shouldSayWhereAWordStands() {
        WordReader reader = new WordReader("  The U.S.' aim");
        reader.read();
        reader.read();
        assertThat(reader).hasToString("us");
        assertThat(reader.start()).isEqualTo(6);
        assertThat(reader.end()).isEqualTo(10);
    }

    @Test
    void shouldTellCapitals() {
        WordReader reader = new WordReader("NATO chief Blair");
        List<Byte> capitals = new ArrayList<>();
        while (reader.read()) {
            capitals.add(reader.capitals());
        }
        assertThat(capitals).containsExactly(WordReader.ALL_CAPITALS, WordReader.NO_CAPITAL, WordReader.CAPITALISED);
    }

    @ParameterizedTest
    @CsvSource({
        "U.S.,us",
        "S&P,s&p",
        "STRAße,straße",
        "Ångström,ångström",
        "ŁÓDŹ,łódź",
        "StraightForwardly,straightforwardly"
    })
    void shouldGiveAWordTheSameKeyHoweverItIsWritten(String word, String lowerCase) {
        assertThat(first(word).key()).isEqualTo(first(lowerCase).key());
    }

    @ParameterizedTest
    @CsvSource({"abcdefghij,true", "abcdefghijk,false", "Ærø,false", "r\u00e9sum\u00e9,true", "S&P,true", "U.S.,true"})
    void shouldSayWhetherTheKeyTellsTheWord(String word, boolean packed) {
        assertThat(first(word).isPacked()).isEqualTo(packed);
    }

    @Test
    void shouldReadAWordOfAnyLength() {
        assertThat(words("a" + "b".repeat(5_000) + " c")).hasSize(2);
    }

    private static WordReader first(String text) {
        WordReader reader = new WordReader(text);
        reader.read();
        return reader;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WordReader reader = new WordReader(text);
        while (reader.read()) {
            words.add(reader.toString());
        }
        return words;
    }
}
