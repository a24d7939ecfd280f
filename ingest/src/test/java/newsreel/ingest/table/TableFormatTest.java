package newsreel.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.ingest.document.Document;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.json.PropertyNames;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {
    private static final String TABLE = """
            id,title,publication,author,date,url,content
            0,"Rates rise, again",Wire,Ana Ruiz,2024-03-04,https://wire.example/1,"Rates rose ""5%"".
            More may follow."
            1,Ferry ends,Wire,,04/03/2024,,The ferry ended.
            2,Nothing,Wire,,,,
            """;

    private static List<Item> read(Formats formats, String name, byte[] table) throws IOException {
        List<Item> items = new ArrayList<>();
        formats.read(new Document(name, null, new ByteArrayInputStream(table)), items::add);
        return items;
    }

    private static List<Item> read(String table) throws IOException {
        return read(Formats.standard(), "a.csv", table.getBytes(UTF_8));
    }

    private static RawArticle article(Item item) {
        assertThat(item).isInstanceOf(Item.Found.class);
        return ((Item.Found) item).article();
    }

    @Test
    void shouldMakeAnArticleOfEachRow() throws IOException {
        List<Item> items = read(TABLE);

        RawArticle first = article(items.get(0));
        assertThat(first.headline()).isEqualTo("Rates rise, again");
        assertThat(first.source()).isEqualTo("Wire");
        assertThat(first.byline()).isEqualTo("Ana Ruiz");
        assertThat(first.published()).isEqualTo("2024-03-04T00:00:00Z");
        assertThat(first.uri()).isEqualTo("https://wire.example/1");
        assertThat(first.content()).isEqualTo("Rates rose \"5%\".\nMore may follow.");
        assertThat(first.id()).hasSize(32);
        assertThat(items.get(0).origin()).isEqualTo("a.csv, row 2");
        assertThat(((Item.Found) items.get(1)).notes())
                .singleElement()
                .asString()
                .contains("04/03/2024");
        assertThat(((Item.Unreadable) items.get(2)).reason()).contains("\"content\" is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "|"})
    void shouldTellTheSeparatorFromTheHead(String separator) throws IOException {
        String table = "title,text,url\nRain,It rained.,https://w.example/a\n".replace(",", separator);
        for (String name : List.of("a.tsv", "a.csv", "a")) {
            RawArticle article = article(
                    read(Formats.standard(), name, table.getBytes(UTF_8)).get(0));
            assertThat(article.content()).isEqualTo("It rained.");
        }
    }

    @Test
    void shouldPassOverTheNumbersOfRowsThatTheHeadDoesNotName() throws IOException {
        List<Item> items = read("title,url,text\n0,Rain,,It rained.\n1,Snow,,It snowed.\n");
        assertThat(article(items.get(0)).headline()).isEqualTo("Rain");
        assertThat(article(items.get(1)).content()).isEqualTo("It snowed.");
    }

    @Test
    void shouldTakeTheNamesThatAreGiven() throws IOException {
        Formats named = Formats.withNames(PropertyNames.parse(List.of("content=Langtext", "headline=Kopf", "id=Nr")));
        List<Item> items = read(named, "a.csv", "Nr,Kopf,Langtext\nA7,Rain,It rained.\n".getBytes(UTF_8));
        assertThat(article(items.get(0)).headline()).isEqualTo("Rain");
        assertThat(article(items.get(0)).id()).isEqualTo("A7");
    }

    @Test
    void shouldSayWhichColumnsThereAreWhereNoneIsTheText() throws IOException {
        assertThat(read("Nr,Kopf\n1,Rain\n"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Unreadable.class,
                        item -> assertThat(item.reason()).contains("Nr, Kopf", "--map content="));
    }

    @Test
    void shouldReadLettersOfOldPrograms() throws IOException {
        byte[] table = "title,text\nRegen,Es regnete in Köln.\n".getBytes(Charset.forName("windows-1252"));
        assertThat(article(read(Formats.standard(), "a.csv", table).get(0)).content())
                .contains("Köln");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titel;Text;Datum;Autor;Quelle\nRegen;Es regnete.;04.03.2024;Ana Ruiz;Wire\n",
                "sep=;\r\ntitular;cuerpo;fecha;autor;fuente\r\nRegen;Es regnete.;2024-03-04;Ana Ruiz;Wire\r\n",
                "titre\ttexte\tdate\tauteur\tsource\nRegen\tEs regnete.\t2024-03-04\tAna Ruiz\tWire\n\t\t\t\t\n",
                "Article,Date,Heading,Author,Publication\nEs regnete.,\"March 4, 2024\",Regen,Ana Ruiz,Wire\n,,,,\n"
            })
    void shouldKnowColumnsInOtherWords(String table) throws IOException {
        assertThat(read(table)).singleElement().satisfies(item -> {
            RawArticle article = article(item);
            assertThat(article.headline()).isEqualTo("Regen");
            assertThat(article.content()).isEqualTo("Es regnete.");
            assertThat(article.published()).isEqualTo("2024-03-04T00:00:00Z");
            assertThat(article.byline()).isEqualTo("Ana Ruiz");
            assertThat(article.source()).isEqualTo("Wire");
        });
    }

    @Test
    void shouldReadWhatExcelCallsUnicodeText() throws IOException {
        byte[] table = "\uFEFFtitle\ttext\r\nRegen\tEs regnete in K\u00F6ln.\r\n".getBytes(UTF_16LE);

        assertThat(article(read(Formats.standard(), "a.tsv", table).get(0)).content())
                .isEqualTo("Es regnete in K\u00F6ln.");
    }

    @Test
    void shouldGoOnAfterARowThatIsTooLong() throws IOException {
        List<Item> items = read("title,text\nA," + "x".repeat(Limits.MAX_RAW_BYTES + 1) + "\nB,It rained.\n");
        assertThat(((Item.Unreadable) items.get(0)).reason()).contains("the row has");
        assertThat(article(items.get(1)).headline()).isEqualTo("B");
    }
}
