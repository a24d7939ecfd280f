package newsreel.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import newsreel.article.count.Counters;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.files.ArticleFiles;
import newsreel.sink.segments.SegmentSettings;
import newsreel.sink.segments.Segments;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.SinkListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {
    @TempDir
    private Path out;

    @Test
    void shouldOpenAStoreOfArticleFiles() throws IOException {
        assertOpens(new Layout.Articles(), ArticleFiles.class, ArticleFiles.LAYOUT);
    }

    @Test
    void shouldOpenAStoreOfSegments() throws IOException {
        assertOpens(new Layout.InSegments(SegmentSettings.STANDARD), Segments.class, Segments.LAYOUT);
    }

    private void assertOpens(Layout layout, Class<?> type, String name) throws IOException {
        SinkListener nobody = new CountingListener(null, Counters.NONE);
        try (ArticleStore store = layout.open(out, "topic-1", nobody)) {
            assertThat(store).isInstanceOf(type);
            assertThat(store.identity()).startsWith(out.toString() + " (");
        }
        assertThat(OutputDirectory.layout(out)).contains(name);
    }
}
