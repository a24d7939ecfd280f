package newsreel.copy.newsroom;

import java.util.HashMap;
import java.util.Map;
import newsreel.copy.ArticleReader;

/** The readers of IPTC's formats. */
public final class NewsroomReaders {
    private NewsroomReaders() {}

    /** By media type, in lower case: the one that we write, and others that stand for the same format. */
    public static Map<String, ArticleReader> byMediaType() {
        Map<String, ArticleReader> readers = new HashMap<>();
        for (NewsroomForm form : NewsroomForm.values()) {
            form.mediaTypes().forEach(type -> readers.put(type, form));
        }
        return Map.copyOf(readers);
    }
}
