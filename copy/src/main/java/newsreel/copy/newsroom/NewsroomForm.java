package newsreel.copy.newsroom;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** A form in which newsrooms exchange items. */
public enum NewsroomForm implements ArticleReader {
    /** A NewsML-G2 {@code newsItem}. */
    NEWS_ITEM(Set.of(RawArticle.NEWS_ITEM), NewsroomForm::newsItem),

    /** An NITF document. */
    NITF(Set.of(RawArticle.NITF, "text/vnd.iptc.nitf"), NewsroomForm::nitf),

    /** A ninjs item of any version. */
    NINJS(Set.of(RawArticle.NINJS, "application/ninjs+json"), NewsroomForm::ninjs);

    private final Set<String> mediaTypes;
    private final Function<String, Optional<NewsroomItem>> parser;

    NewsroomForm(Set<String> mediaTypes, Function<String, Optional<NewsroomItem>> parser) {
        this.mediaTypes = mediaTypes;
        this.parser = parser;
    }

    /** The form that a media type, in lower case, stands for. */
    public static Optional<NewsroomForm> of(String mediaType) {
        return Arrays.stream(values())
                .filter(form -> form.mediaTypes.contains(mediaType))
                .findFirst();
    }

    /** The NewsML-G2 item that this {@code newsItem} is. */
    public static NewsroomItem newsItem(Element item) {
        return new NewsItem(item);
    }

    /** The document that this {@code nitf} is. */
    public static NewsroomItem nitf(Element nitf) {
        return new NitfDocument(nitf);
    }

    /** The ninjs item that this JSON is. */
    public static NewsroomItem ninjs(JsonNode item) {
        return new NinjsItem(new JsonItem(item));
    }

    /** The media types of content in this form, in lower case: the one that we write, and others that stand for it. */
    public Set<String> mediaTypes() {
        return mediaTypes;
    }

    /** The item that the content is; empty when it is none in this form. */
    public Optional<NewsroomItem> parse(String content) {
        return parser.apply(content);
    }

    @Override
    public ArticleText read(RawArticle article) {
        return parse(article.content())
                .map(item -> item.article(article.source()).toBuilder()
                        .notes(item.notes())
                        .build())
                .orElseGet(() -> ArticleText.ofBody(this == NINJS ? article.content() : null));
    }

    private static Optional<NewsroomItem> newsItem(String content) {
        return Markup.root(content, "newsItem").map(NewsroomForm::newsItem);
    }

    private static Optional<NewsroomItem> nitf(String content) {
        return Markup.root(content, "nitf").map(NewsroomForm::nitf);
    }

    private static Optional<NewsroomItem> ninjs(String content) {
        try {
            return Optional.of(ninjs(ArticleJson.readTree(content)));
        } catch (MalformedArticleException notJson) {
            return Optional.empty();
        }
    }
}
