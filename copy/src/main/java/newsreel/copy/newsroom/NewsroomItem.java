package newsreel.copy.newsroom;

import java.util.List;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.MalformedArticleException;
import newsreel.copy.time.Timestamps;
import newsreel.copy.time.UnreadDate;

/**
 * One item as newsrooms exchange them, read by the same code for all who ask: what its envelope says, and the article in
 * it. Items that are broken give what they hold. Immutable and thread-safe.
 */
public sealed interface NewsroomItem permits NewsItem, NitfDocument, NinjsItem {

    /** What it says of itself. */
    Envelope envelope();

    /** The dates that it gives of itself, as they are written, whether they are any or not. */
    Stream<String> dates();

    /** What of it is left out, in words for a person. */
    default List<String> notes() {
        return dates().filter(date -> !date.isBlank() && Timestamps.parse(date).isEmpty())
                .map(UnreadDate::note)
                .toList();
    }

    /**
     * Whether there is an article in it; of a notice that one is withdrawn nobody has to ask.
     *
     * @throws MalformedArticleException when it holds no text
     */
    void checkUsable();

    /**
     * The article.
     *
     * @param supplier who sent it, if that is known from outside; the topics are theirs
     */
    ArticleText article(String supplier);
}
