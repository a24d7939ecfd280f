package newsreel.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.source.Item;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON objects as raw articles. Only the content is needed: another property that does not fit is left out and
 * noted. Unknown properties are ignored. Immutable.
 */
public final class JsonArticles {
    private final PropertyNames names;
    private final JsonAnswer answers;

    /** @param names under which the objects hold what an article has */
    public JsonArticles(PropertyNames names) {
        this.names = names;
        this.answers = new JsonAnswer(names);
    }

    /**
     * The article, or why there is none.
     *
     * @param origin where the JSON stood, in words for a person
     * @param json gives one JSON object in UTF-8, or says that it is too large
     */
    public Item read(String origin, Supplier<byte[]> json) {
        try {
            JsonNode tree = tree(json.get());
            return item(origin, new JsonObject(tree, tree, names));
        } catch (MalformedArticleException e) {
            return Item.Unreadable.of(origin, e);
        }
    }

    /**
     * The articles in it: of an answer that holds them in a list, each.
     *
     * @param origin where the JSON stood, in words for a person
     * @param json gives one value of JSON in UTF-8, or says that it is too large
     */
    public List<Item> items(String origin, Supplier<byte[]> json) {
        try {
            byte[] bytes = json.get();
            List<JsonObject> articles = answers.articles(tree(bytes));
            if (articles.size() == 1) {
                SizeLimit.ARTICLE.check("the JSON object", bytes.length);
                return List.of(item(origin, articles.get(0)));
            }
            List<Item> items = new ArrayList<>();
            articles.forEach(
                    article -> items.add(item(origin + ", article " + (items.size() + 1) + " of the list", article)));
            return items;
        } catch (MalformedArticleException e) {
            return List.of(Item.Unreadable.of(origin, e));
        }
    }

    private static Item item(String origin, JsonObject object) {
        try {
            if (!object.node().isObject()) {
                throw new MalformedArticleException("the JSON is not an article: it is no object");
            }
            JsonProperties properties = new JsonProperties(object);
            RawArticle article = ArticleIdentity.identified(properties.article());
            return new Item.Found(origin, article, properties.notes());
        } catch (MalformedArticleException e) {
            return Item.Unreadable.of(origin, e);
        }
    }

    private static JsonNode tree(byte[] json) {
        JsonNode tree = ArticleJson.readTree(json);
        if (tree.isMissingNode()) {
            throw new MalformedArticleException("not JSON: it is empty");
        }
        return tree;
    }
}
