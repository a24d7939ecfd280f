package newsreel.copy.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTextTest {

    private static List<String> paragraphs(String xml) {
        return BlockText.of(Jsoup.parse("<a>" + xml + "</a>", "", Parser.xmlParser()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain <em>fell</em>. | Rain fell.",
                "un<em>believ</em>able | unbelievable",
                "Rain<br/>fell. | Rain fell.",
                "<td>Rate</td><td>5</td> | Rate 5",
                "<element>Rain</element><element>fell</element>. | Rain fell.",
                "<money>$30</money>bn | $30bn",
                "10<sup>6</sup> at <del>3</del>2<sup>1</sup>/<sub>2</sub>% | 10⁶ at 2 1/2%",
                "<person><name.given>Ann</name.given><name.family>Lee</name.family></person>, 41 | Ann Lee, 41",
                "(<location><city>Oslo</city>, <country>Norway</country></location>) | (Oslo, Norway)",
                "By <person>Ann Lee</person><byttl>Editor</byttl> | By Ann Lee Editor",
                "caf&eacute;s&nbsp;open &#8212; &quot;now&quot; | cafés open — \"now\"",
                "<![CDATA[3 < 5]]> | 3 < 5"
            })
    void shouldKeepWordsWholeAndApart(String xml, String line) {
        assertThat(paragraphs(xml)).containsExactly(line);
    }

    @Test
    void shouldPartParagraphsAtBlocksAndDoubleBreaks() {
        assertThat(paragraphs("One<p>Two</p>Three<br/> <br/>Four<ul><li>Five</li><li>Six</li></ul><p> &nbsp; </p>"))
                .containsExactly("One", "Two", "Three", "Four", "Five", "Six");
    }

    @Test
    void shouldLeaveOutWhatStandsAside() {
        assertThat(
                        paragraphs(
                                "<p>One</p><media><media-caption>No</media-caption></media><figure>No</figure><note><p>No</p></note>"))
                .containsExactly("One");
    }

    @Test
    void shouldReadPreformattedCopyByItsLines() {
        assertThat(paragraphs("<pre>One\n\n  Two\n</pre><p>Three</p>")).containsExactly("One", "Two", "Three");
    }
}
