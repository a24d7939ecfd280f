package newsreel.ingest.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireFormatTest {
    private static final String ANPA =
            "\u0016\u0016\u0001a0456\u001Ebc-Oil Prices\u001F\u001F03-04 0352\n" + """
            r f\u0013\u0002^BC-Oil Prices,1st Ld-Writethru,350<
            ^Oil falls as stocks build
            in American ports<
            ^Eds: UPDATES throughout.<
            ^By JANE DOE=
            ^Associated Press Writer=
               LONDON (AP) _ Oil prices fell 3 percent on Monday after American stocks
            rose more than expected, traders said.
               More may follow when the ministers meet on Tuesday.
               AP-NY-03-04-24 1200EST<
            """ + "\u0003\u0004";

    private static final String IPTC =
            "\u0016\u0016\u0001bas0123 4 wi 230 dpa 0456\r\n\u0002" + """
            Bank/Zinsen/Norwegen/
            Norwegische Notenbank hebt
            Leitzins auf f\u00FCnf Prozent an =
              Oslo (dpa) - Die norwegische Zentralbank hat am Montag ihren Leitzins
            auf 5 Prozent angehoben.
            dpa yyzz n1 jd
            """ + "\u0003041200 Mrz 24\r\n\u0004";

    private static final String WITHOUT_CONTROLS = """
            ZCZC
            RTU1234
            u i BC-BANK/RATE   03-04 0250
            BC-BANK/RATE (UPDATE 1)
            UPDATE 1-Oslo bank raises rate to 5 pct
                By Jane Doe
                OSLO, March 4 (Reuters) - The central bank raised its rate to 5 percent
            on Monday, the second rise this year.
                MORE
            NNNN

            ZCZC
            RTU1235
            u i BC-BANK/RATE   03-04 0250 TAKE 2
            BC-BANK/RATE =2 OSLO
                Economists had expected no change, a poll showed.
                ((Oslo newsroom))
            NNNN
            041215 MAR 24

            ZCZC
            RTU1236
            r s BC-SOCCER-NORWAY 03-04
            Soccer-Oslo beat Bergen 2-1
                OSLO, March 4 (Reuters) - Oslo beat Bergen 2-1 on Monday.
            NNNN
            """;

    @Test
    void shouldReadAnAmericanWire() throws IOException {
        RawArticle article = only(ANPA);

        assertThat(article.headline()).isEqualTo("Oil falls as stocks build in American ports");
        assertThat(article.byline()).isEqualTo("By JANE DOE, Associated Press Writer");
        assertThat(article.published()).isEqualTo("2024-03-04T17:00:00Z");
        assertThat(article.content())
                .isEqualTo("LONDON (AP) -- Oil prices fell 3 percent on Monday after American stocks\n"
                        + "rose more than expected, traders said.\n"
                        + "   More may follow when the ministers meet on Tuesday.");
    }

    @Test
    void shouldReadAWireInTheFormOfIptc() throws IOException {
        RawArticle article = only(IPTC);

        assertThat(article.headline()).isEqualTo("Norwegische Notenbank hebt Leitzins auf f\u00FCnf Prozent an");
        assertThat(article.published()).isEqualTo("2024-03-04T12:00:00Z");
        assertThat(article.content())
                .isEqualTo("Oslo (dpa) - Die norwegische Zentralbank hat am Montag ihren Leitzins\n"
                        + "auf 5 Prozent angehoben.");
        assertThat(((Item.Found) read(IPTC.getBytes(ISO_8859_1)).get(0)).article())
                .isEqualTo(article);
    }

    @Test
    void shouldJoinTheTakesOfOneStory() throws IOException {
        List<Item> items = read(WITHOUT_CONTROLS.getBytes(UTF_8));

        assertThat(items).extracting(Item::origin).containsExactly("wire, story 1", "wire, story 2");
        assertThat(((Item.Found) items.get(0)).article().content())
                .isEqualTo("UPDATE 1-Oslo bank raises rate to 5 pct\n    By Jane Doe\n"
                        + "    OSLO, March 4 (Reuters) - The central bank raised its rate to 5 percent\n"
                        + "on Monday, the second rise this year.\n\n"
                        + "Economists had expected no change, a poll showed.");
        assertThat(((Item.Found) items.get(0)).article().published()).isEqualTo("2024-03-04T12:15:00Z");
        assertThat(((Item.Found) items.get(1)).article().content()).startsWith("Soccer-Oslo beat Bergen 2-1\n");
    }

    @Test
    void shouldKeepStoriesApartThatOnlyFollowOneAnother() throws IOException {
        String two = "ZCZC\nBC-RAIN\nIt rained in Oslo.\nMORE\nNNNN\nZCZC\nBC-SNOW TAKE 2\nIt snowed in Rome.\nNNNN\n";

        assertThat(read(two.getBytes(UTF_8))).hasSize(2);
    }

    @Test
    void shouldTakeALineAloneAboveTheCopyForTheHeadline() throws IOException {
        RawArticle article = only("""
                ZCZC VLA0456 241
                PP
                TALKS-PEACE 03-04

                PEACE TALKS RESUME IN GENEVA

                GENEVA, MARCH 4 XYZ -- PEACE TALKS RESUMED ON MONDAY.

                (END)
                NNNN
                """);

        assertThat(article.headline()).isEqualTo("PEACE TALKS RESUME IN GENEVA");
        assertThat(article.content()).isEqualTo("GENEVA, MARCH 4 (XYZ) -- PEACE TALKS RESUMED ON MONDAY.");
    }

    @Test
    void shouldLoseNothingOfAMessageThatIsAllCodes() throws IOException {
        assertThat(only("ZCZC ABC123\nU\n5.25\nNNNN\n").content()).isEqualTo("U\n5.25");
    }

    @Test
    void shouldSayWhereThereIsNoMessage() throws IOException {
        assertThat(read("ZCZC ABC123\n\nNNNN\n".getBytes(UTF_8)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Unreadable.class, item -> assertThat(item.reason()).contains("no message"));
    }

    @ParameterizedTest
    @CsvSource({"041200 MAR 24, 2024-03-04T12:00:00Z", "312359Z Dez 2023, 2023-12-31T23:59:00Z"})
    void shouldReadTheGroupOfDayAndTime(String group, String time) throws IOException {
        assertThat(only("ZCZC A1\nIt rained.\nNNNN\n" + group + "\n").published())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZCZC ABC",
                "\n\nZCZC ABC",
                "\u0016\u0016\u0001a0456",
                "a0456\nr f bc-Oil\n^BC-Oil Prices,350<\n^Oil falls<\n"
            })
    void shouldKnowAWire(String beginning) {
        assertThat(WireFormat.looksLike(Beginning.of(beginning.getBytes(UTF_8))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained.",
                "A code was ZCZC once.",
                "x ^ 2 < 4",
                "^ is a caret\n",
                "\u0000\u0001\u0002\u0003",
                "\u0001ab\u0000"
            })
    void shouldLeaveOtherTextAlone(String beginning) {
        assertThat(WireFormat.looksLike(Beginning.of(beginning.getBytes(UTF_8))))
                .isFalse();
    }

    private static RawArticle only(String wire) throws IOException {
        List<Item> items = read(wire.getBytes(UTF_8));
        assertThat(items).hasSize(1);
        return ((Item.Found) items.get(0)).article();
    }

    private static List<Item> read(byte[] wire) throws IOException {
        List<Item> items = new ArrayList<>();
        new WireFormat().read(new Document("wire", null, new ByteArrayInputStream(wire)), items::add);
        return items;
    }
}
