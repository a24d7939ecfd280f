package newsreel.copy.newsroom;

import java.util.Map;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;

/** The readers of IPTC's formats. */
public final class NewsroomReaders {
    private NewsroomReaders() {}

    /** By media type, in lower case: the one that we write, and others that stand for the same format. */
    public static Map<String, ArticleReader> byMediaType() {
        ArticleReader ninjs = new NinjsReader();
        ArticleReader nitf = new NitfReader();
        return Map.of(
                RawArticle.NINJS,
                ninjs,
                "application/ninjs+json",
                ninjs,
                RawArticle.NITF,
                nitf,
                "text/vnd.iptc.nitf",
                nitf,
                RawArticle.NEWS_ITEM,
                new NewsItemReader());
    }
}
