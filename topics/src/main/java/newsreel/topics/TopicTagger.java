package newsreel.topics;

import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Topic;

/** Says what an article is about. Implementations are pure and thread-safe. */
public interface TopicTagger {

    /** The topics that the article has earned, best first, each with its evidence; empty when it is about nothing known. */
    List<Topic> tag(ArticleText article);
}
