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
import org.junit.jupiter.api.Timeout;
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

    private static final String STORY = """
            ZCZC a0456
            u i BC-BANK/RATE   03-04 0250
            Bank raises rate
                OSLO -- The central bank raised its rate.
            NNNN
            041215 MAR 24
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

    /** As AP ends its stories; what else the story names, an agency for instance, has no part in it. */
    @ParameterizedTest
    @CsvSource({
        "AP-WF-06-04-24 1200EDT, 2024-06-04T16:00:00Z",
        "AP-NY-06-04-24 1200PDT, 2024-06-04T19:00:00Z",
        "AP-WF-03-04-24 1200EST, 2024-03-04T17:00:00Z",
        "AP-WF-03-04-24 1200GMT, 2024-03-04T12:00:00Z",
    })
    void shouldReadTheDateBehindTheText(String line, String published) throws IOException {
        RawArticle article =
                only("\u0016\u0016\u0001a0456\u001Fr f \u0013\u0011bc-Jobs 03-04 0352\r\n\u0002^BC-Jobs<\r\n"
                        + "^Agency cuts jobs<\r\n   LONDON (AP) _ Thomson Reuters cut 500 jobs on Monday.\r\n\u0003\r\n"
                        + line
                        + "<\r\n\u0004");

        assertThat(article.published()).isEqualTo(published);
        assertThat(article.content()).isEqualTo("LONDON (AP) -- Thomson Reuters cut 500 jobs on Monday.");
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
        assertThat(((Item.Found) items.get(1)).article().headline()).isEqualTo("Soccer-Oslo beat Bergen 2-1");
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
    void shouldJoinTakesBetweenWhichOtherStoriesCame() throws IOException {
        List<Item> items = read("""
                ZCZC a0101
                BC-Rain-Oslo
                Rain floods Oslo
                    OSLO -- The river rose on Monday.
                -more-
                NNNN
                ZCZC a0102
                BC-Snow
                It snowed in Rome.
                NNNN
                ZCZC a0104
                BC-Rain-Oslo, 2nd add
                Boats took people home.
                --more--
                NNNN
                ZCZC a0103
                BC-Rain-Oslo, 1st add
                Two roads were closed.
                (more)
                NNNN
                """.getBytes(UTF_8));

        assertThat(items).hasSize(2);
        assertThat(((Item.Found) items.get(0)).article().content())
                .containsSubsequence("river rose", "Two roads", "Boats took")
                .doesNotContain("more");
    }

    @Test
    void shouldSayWhichTakeAnArticleIsThatCameWithoutTheFirst() throws IOException {
        assertThat(only("ZCZC a0104\nBC-Rain-Oslo, 2nd add\nBoats took people home.\nNNNN\n")
                        .headline())
                .isEqualTo("BC-Rain-Oslo, take 3");
        assertThat(only("ZCZC a0104\nBC-Rain-Oslo TAKE 2\nBoats took people home.\nNNNN\n")
                        .headline())
                .isEqualTo("BC-Rain-Oslo, take 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZCZC a0460\nb i BC-BANK/RATE (KILL)\nThe figures are wrong. A substitute is to follow.\nNNNN\n",
                "ZCZC a0460\nu i BC-BANK/RATE, KILL 03-04\nEDITORS: The story is wrong.\nNNNN\n041300 MAR 24\n",
                "ZCZC a0460\nBC-ADVISORY\nEDITORS: Please kill the Oslo story, a0456. It is wrong.\nNNNN\n",
                "ZCZC a0460\n\nMANDATORY KILL\nThe story slugged BC-BANK/RATE must not be used.\nNNNN\n",
                "ZCZC a0460\nBC-BANK/RATE\nKILL KILL KILL\nNNNN\n",
                "ZCZC a0460\nBC-BANK/RATE\nWITHDRAWN-Bank raises rate\nThe story is wrong.\nNNNN\n",
                "ZCZC a0460\nBC-BANK/RATE\nAchtung Redaktionen: Bitte verwenden Sie die Meldung nicht.\nNNNN\n",
            })
    void shouldTakeBackTheStoryThatANoticeNames(String notice) throws IOException {
        List<Item> items = read((STORY + notice).getBytes(UTF_8));

        assertThat(items).hasSize(2);
        RawArticle killed = ((Item.Found) items.get(1)).article();
        assertThat(killed.id()).isEqualTo(((Item.Found) items.get(0)).article().id());
        assertThat(killed.isWithdrawn()).isTrue();
        assertThat(killed.headline()).isNull();
    }

    @Test
    void shouldTakeBackAStoryOfAnotherDocumentByItsNumberNameAndDay() throws IOException {
        String id = only(STORY).id();
        RawArticle killed =
                only("ZCZC a0460\nb i BC-BANK/RATE (KILL)\nKill a0456, which is wrong.\nNNNN\n041300 MAR 24\n");

        assertThat(killed.id()).isEqualTo(id);
        assertThat(killed.isWithdrawn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZCZC a0460\nBC-BANK/RATE (KILL)\nThe figures are wrong.\nNNNN\n",
                "ZCZC a0460\nMANDATORY KILL\nThe Oslo story must not be used.\nNNNN\n041300 MAR 24\n",
                "ZCZC a0460\nBC-SNOW\nIt snowed.\nNNNN\nZCZC a0461\nEDS: Kill the Oslo story, which is wrong.\nNNNN\n",
            })
    void shouldMakeNoArticleOfANoticeThatDoesNotTellWhich(String notice) throws IOException {
        List<Item> items = read(notice.getBytes(UTF_8));

        assertThat(items.get(items.size() - 1))
                .isInstanceOfSatisfying(
                        Item.Unreadable.class,
                        item -> assertThat(item.reason()).contains("takes a story back", "by its id"));
        assertThat(items)
                .filteredOn(Item.Found.class::isInstance)
                .allMatch(item -> !((Item.Found) item).article().isWithdrawn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Floods kill 12 in Oslo\n    OSLO -- The river rose.",
                "EDS: Kill byline.\n    OSLO -- The river rose.",
                "EDITORS: SUBS 2nd graf to kill the last line of the story.\n    OSLO -- The river rose.",
                "Mandatory kill switch law passes\n    OSLO -- Parliament voted.",
                "EDS: Please disregard our earlier story.\n    OSLO -- The river rose.",
                "FLOODS KILL TWELVE\n    OSLO -- The river rose.",
                "The story has been told before, and men were killed for it.",
                "Army begins withdrawal\n    OSLO -- Troops left.",
            })
    void shouldTakeNoNewsForANotice(String copy) throws IOException {
        assertThat(only("ZCZC a0460\nBC-RAIN-OSLO\n" + copy + "\nNNNN\n").isWithdrawn())
                .isFalse();
        assertThat(KillNotice.in(copy)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "MANDATORY KILL, true",
        "AP BULLETIN KILL: the Oslo story, true",
        "EDITORS: Please disregard our earlier story on the bank., true",
        "This story has been withdrawn by the agency., true",
        "ANNULATION, true",
        "The story of a bank, false"
    })
    void shouldKnowANoticeInPlainCopy(String line, boolean is) {
        assertThat(KillNotice.in(line + "\n\nThe figures were wrong.\n") != null)
                .isEqualTo(is);
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

    @Test
    void shouldReadAnItalianWire() throws IOException {
        RawArticle article = only("""
                ZCZC0332/SXA
                XCI20240
                R POL S0A QBXB
                Comune chiude due scuole: il sindaco, decisione difficile
                   (ANSA) - ROMA, 4 MAR - Il consiglio ha votato la chiusura di due
                scuole, ha detto il sindaco. (ANSA).

                     XYZ
                04-MAG-24 12:00 NNNN
                """);

        assertThat(article.headline()).isEqualTo("Comune chiude due scuole: il sindaco, decisione difficile");
        assertThat(article.content()).startsWith("(ANSA) - ROMA").endsWith("il sindaco. (ANSA).");
        assertThat(article.published()).isEqualTo("2024-05-04T12:00:00Z");
    }

    @Test
    void shouldTakeAHeadlineOfShortWordsForNoCode() throws IOException {
        assertThat(only(STORY.replace("Bank raises rate", "FTSE ENDS DOWN 20\n"))
                        .headline())
                .isEqualTo("FTSE ENDS DOWN 20");
    }

    @Test
    void shouldReadAFrenchWire() throws IOException {
        RawArticle article = only("""
                ZCZC FRS0456 4 GEN 0230 NOR /AFP-AB12
                Norv\u00e8ge-\u00e9coles

                La mairie ferme deux \u00e9coles

                   BERGEN (Norv\u00e8ge), 4 mars 2024 (AFP) - La mairie a vot\u00e9 lundi la fermeture.
                   abc/def
                NNNN
                """);

        assertThat(article.headline()).isEqualTo("La mairie ferme deux \u00e9coles");
        assertThat(article.content()).startsWith("BERGEN").endsWith("la fermeture.");
    }

    @Test
    void shouldLeaveOutWhatAGermanWireTellsDesks() throws IOException {
        RawArticle article = only(IPTC.replace("dpa yyzz", "\n# dpa-Notizblock\n\n## Orte\n- [Bank](Oslo)\n\ndpa yyzz")
                .replace("Norwegische Notenbank", "(Zusammenfassung 1430)\nNorwegische Notenbank"));

        assertThat(article).isEqualTo(only(IPTC));
    }

    @Test
    void shouldFindAMarkedHeadlineBehindSignsThatSetType() throws IOException {
        assertThat(only(ANPA.replace("^Oil", "\u001d^Oil").replace("^By", "\u001d^By")))
                .isEqualTo(only(ANPA));
    }

    @Test
    void shouldTakeTheSignOfItsAgencyOffTheEnd() throws IOException {
        assertThat(only(STORY.replace("its rate.", "its rate.  Enditem")).content())
                .isEqualTo(only(STORY).content());
    }

    @Test
    void shouldKeepALastLineOfOneShortWord() throws IOException {
        assertThat(only(STORY.replace("its rate.", "its rate\nthis week\nonly")).content())
                .endsWith("only");
    }

    @Test
    @Timeout(60)
    void shouldReadCopyThatIsMostlyBlank() throws IOException {
        String blank = " ".repeat(500_000) + ",\n" + "\n".repeat(300_000);
        assertThat(only(STORY.replace("its rate.", "its" + blank + "rate.")).content())
                .endsWith("rate.");
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
