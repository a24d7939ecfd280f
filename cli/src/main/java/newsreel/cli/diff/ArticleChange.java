package newsreel.cli.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import newsreel.article.EnrichedArticle;
import newsreel.cli.report.ArticleBlock;

/** An article that only one of the two has. */
record ArticleChange(
        @JsonProperty("change") String kind, @JsonIgnore String title) implements Change {

    static ArticleChange lost(EnrichedArticle before) {
        return new ArticleChange("article lost", ArticleBlock.title(before));
    }

    static ArticleChange added(EnrichedArticle after) {
        return new ArticleChange("article added", ArticleBlock.title(after));
    }

    @Override
    public String detail() {
        return "";
    }

    @Override
    public List<String> lines() {
        return List.of(title);
    }
}
