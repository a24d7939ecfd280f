package newsreel.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as services and people write it. */
class JsonAnswersTest {
    private static final String TEXT = "The bank raised its rate to 5% on Monday.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'status':'ok','articles':[{'title':'One','content':'TEXT'},{'title':'Two','content':'Second.'}]}",
                "{'response':{'results':[{'webTitle':'One','fields':{'body':'TEXT'}},"
                        + "{'webTitle':'Two','fields':{'body':'Second.'}}]}}",
                "{'took':1,'hits':{'total':{'value':2},'hits':[{'_id':'a','_source':{'title':'One','body':'TEXT'}},"
                        + "{'_id':'b','_source':{'title':'Two','body':'Second.'}}]}}",
                "{'data':[{'type':'a','attributes':{'title':'One','content':'TEXT'}},"
                        + "{'type':'a','attributes':{'title':'Two','content':'Second.'}}],'meta':{}}",
                "{'title':'A channel','link':'https://example.org','items':[{'title':'One','content':'TEXT'},"
                        + "{'title':'Two','content':'Second.'}]}",
                "[{'title':'One','text':'TEXT'},{'title':'Two','text':'Second.'}]"
            })
    void shouldFindTheListInAnAnswer(String answer) {
        List<RawArticle> articles = articles(PropertyNames.own(), answer);

        assertThat(articles).extracting(RawArticle::headline).containsExactly("One", "Two");
        assertThat(articles).extracting(RawArticle::content).containsExactly(TEXT, "Second.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'One','body':'TEXT','related':[{'title':'Two','text':'Second.'}]}",
                "{'content':'TEXT','headline':'One','comments':[{'title':'x','content':'No.'}]}",
                "{'headline':{'main':'One'},'paragraphs':[{'text':'TEXT'}]}",
                "{'status':'ok','article':{'title':'One','content':'TEXT'}}"
            })
    void shouldNotTakeWhatStandsInAnArticleForOthers(String article) {
        RawArticle only = only(article);

        assertThat(only.headline()).isEqualTo("One");
        assertThat(only.content()).isEqualTo(TEXT);
    }

    @Test
    void shouldSayWhichElementOfAListHasNoText() {
        List<Item> items = items(
                PropertyNames.own(), "{'articles':[{'title':'One','content':'TEXT'},{'title':'Two','content':null}]}");

        assertThat(items).hasSize(2);
        assertThat(items.get(1).origin()).isEqualTo("x, article 2 of the list");
        assertThat(items.get(1)).isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void shouldFollowNamesThroughLists() {
        PropertyNames names = PropertyNames.parse(
                List.of("content=stories[].copy[].words", "headline=stories[].hed", "source=from.name"));
        List<RawArticle> articles = articles(
                names,
                "{'from':{'name':'X'},'stories':[{'hed':'One','copy':[{'words':'TEXT'},{'words':'More.'}]},"
                        + "{'hed':'Two','copy':[{'words':'Second.'}]}]}");

        assertThat(articles).extracting(RawArticle::headline).containsExactly("One", "Two");
        assertThat(articles).extracting(RawArticle::content).containsExactly(TEXT + "\n\nMore.", "Second.");
        assertThat(articles).extracting(RawArticle::source).containsExactly("X", "X");
    }

    @Test
    void shouldTakeOneNameThroughAListOfAnArticleForItsParagraphs() {
        RawArticle article = articles(
                        PropertyNames.parse(List.of("content=parts[].words")),
                        "{'title':'One','parts':[{'words':'TEXT'},{'words':'More.'}]}")
                .get(0);

        assertThat(article.content()).isEqualTo(TEXT + "\n\nMore.");
    }

    @Test
    void shouldReadAuthorsHoweverTheyAreListed() {
        assertThat(only("{'content':'TEXT','authors':['Ann Lee',{'name':'Jane Doe'},{'first':'John','last':'Roe'}]}")
                        .byline())
                .isEqualTo("Ann Lee, Jane Doe, John Roe");
        assertThat(only("{'content':'TEXT','author':{'name':'Jane Doe','email':'x'}}")
                        .byline())
                .isEqualTo("Jane Doe");
        assertThat(only("{'content':'TEXT','author':3}").byline()).isNull();
    }

    @Test
    void shouldReadParagraphsAndBlocks() {
        assertThat(only("{'content':['TEXT','More.']}").content()).isEqualTo(TEXT + "\n\nMore.");
        assertThat(only("{'content':[{'type':'paragraph','text':'TEXT'},{'type':'image','src':'x'},{'text':'More.'}]}")
                        .content())
                .isEqualTo(TEXT + "\n\nMore.");
    }

    @Test
    void shouldTellHtmlFromItsLook() {
        assertThat(only("{'content':'<p>TEXT</p>'}").mediaType()).isEqualTo(RawArticle.HTML);
        assertThat(only("{'content':'One<br/>two'}").mediaType()).isEqualTo(RawArticle.HTML);
        assertThat(only("{'content':'5 < 6, and <b> is a tag'}").mediaType()).isEqualTo(RawArticle.PLAIN_TEXT);
        assertThat(only("{'contentType':'text/plain','content':'<p>x</p>'}").mediaType())
                .isEqualTo(RawArticle.PLAIN_TEXT);
        assertThat(only("{'content':'TEXT','title':{'rendered':'The bank&#8217;s <em>rate</em>'}}")
                        .headline())
                .isEqualTo("The bank\u2019s rate");
    }

    @Test
    void shouldNameWhatIsThereAndTheWayOut() {
        Item item = items(PropertyNames.own(), "{'n':1,'stories':[{'title':'Bank','copytext':'TEXT'}]}")
                .get(0);

        assertThat(((Item.Unreadable) item).reason())
                .isEqualTo("the article has no \"content\"; it has n, stories[].title, stories[].copytext; if "
                        + "\"stories[].copytext\" is the text, --map content=stories[].copytext,headline=stories[].title"
                        + " reads it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'schema':{'type':'struct'},'payload':{'title':'One','text':'TEXT'}}",
                "{'payload':{'before':null,'after':{'id':'7','title':'One','body':'TEXT'},'op':'c'}}",
                "{'titulo':'One','texto':'TEXT'}",
                "{'titre':'One','contenu':'TEXT'}",
                "{'headlines':{'basic':'One'},'content_elements':[{'type':'text','content':'TEXT'},"
                        + "{'type':'image','title':'A picture'}]}",
                "{'title':'One','url':'https://news.example.org/1','publishedAt':'2024-03-04','description':'TEXT'}",
                "{'headline':{'main':'One'},'web_url':'https://news.example.org/1','pub_date':'2024-03-04T12:00:00+0000',"
                        + "'lead_paragraph':'TEXT','abstract':'Short.'}",
                "{'title':'One','content':'TEXT [+2345 chars]'}"
            })
    void shouldReadWhatSystemsWrapAndCallIt(String json) {
        RawArticle article = only(json);

        assertThat(article.headline()).isEqualTo("One");
        assertThat(article.content()).isEqualTo(TEXT);
    }

    @Test
    @Timeout(60)
    void shouldReadATextThatIsMostlyBlank() {
        String text = "One" + " ".repeat(900_000) + "two.";
        assertThat(only("{'title':'One','content':'" + text + "'}").content()).isEqualTo(text);
    }

    @Test
    void shouldFindArticlesUnderTheirIds() {
        assertThat(articles(
                        PropertyNames.own(),
                        "{'a1':{'title':'One','text':'TEXT'},'a2':{'title':'Two','text':'Second.'}}"))
                .extracting(RawArticle::headline)
                .containsExactly("One", "Two");
    }

    @Test
    void shouldTakeNoSummaryOfWhatHasNoPage() {
        assertThat(items(PropertyNames.own(), "{'title':'One','description':'TEXT'}"))
                .singleElement()
                .isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void shouldReadTheCreditsOfAStoryInParts() {
        assertThat(only("{'content':'TEXT','credits':{'by':[{'type':'author','name':'Jane Doe'},{'name':'Bo Li'}]}}")
                        .byline())
                .isEqualTo("Jane Doe, Bo Li");
    }

    @Test
    void shouldKeepParagraphsApartOfWhichSomeHaveMarkup() {
        assertThat(only("{'paragraphs':['TEXT','More <em>may</em> follow.']}").content())
                .isEqualTo("<p>" + TEXT + "</p>\n<p>More <em>may</em> follow.</p>");
    }

    @Test
    void shouldTakeAnAddressOfTheWebBeforeOtherNames() {
        assertThat(only("{'content':'TEXT','uri':'8000001','url':'https://news.example.org/1'}")
                        .uri())
                .isEqualTo("https://news.example.org/1");
        assertThat(only("{'content':'TEXT','uri':'urn:x:1'}").uri()).isEqualTo("urn:x:1");
    }

    @Test
    void shouldReadDatesAsPeopleWriteThem() {
        assertThat(only("{'content':'TEXT','fecha':['2024-03-04T12:00:00Z']}").published())
                .isEqualTo("2024-03-04T12:00:00Z");
        assertThat(only("{'content':'TEXT','datum':'04.03.2024'}").published()).isEqualTo("2024-03-04T00:00:00Z");
        assertThat(only("{'content':'TEXT','lang':'fr','date':'04/03/2024'}").published())
                .isEqualTo("2024-03-04T00:00:00Z");
        assertThat(only("{'content':'TEXT','date':'04/03/2024'}").published()).isNull();
    }

    @Test
    void shouldLeaveOutTheSourceBehindATitleAndWhatWasTakenBack() {
        assertThat(only("{'content':'TEXT','title':'One - Wire','source':{'id':null,'name':'Wire'}}")
                        .headline())
                .isEqualTo("One");
        assertThat(items(PropertyNames.own(), "{'title':'[Removed]','content':'[Removed]'}"))
                .singleElement()
                .isInstanceOf(Item.Unreadable.class);
    }

    private static RawArticle only(String json) {
        List<RawArticle> articles = articles(PropertyNames.own(), json);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<RawArticle> articles(PropertyNames names, String json) {
        return items(names, json).stream()
                .map(item -> ((Item.Found) item).article())
                .toList();
    }

    private static List<Item> items(PropertyNames names, String json) {
        String text = json.replace('\'', '"').replace("TEXT", TEXT);
        return new JsonArticles(names).items("x", () -> text.getBytes(UTF_8));
    }
}
