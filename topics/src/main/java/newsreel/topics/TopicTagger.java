package newsreel.topics;

import java.util.List;
import java.util.Set;
import newsreel.article.ArticleText;
import newsreel.article.Topic;

/** Says what an article is about. Implementations are pure and thread-safe. */
public interface TopicTagger {

    /** The languages that it finds topics in, as ISO 639 has them: English, unless it says otherwise. */
    default Set<String> languages() {
        return Set.of("en");
    }

    /** The topics that the article has earned, best first, each with its evidence; empty when it is about nothing known. */
    List<Topic> tag(ArticleText article);
}
