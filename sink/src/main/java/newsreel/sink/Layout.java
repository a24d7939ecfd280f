package newsreel.sink;

import java.io.IOException;
import java.nio.file.Path;
import newsreel.sink.files.ArticleFiles;
import newsreel.sink.segments.SegmentSettings;
import newsreel.sink.segments.Segments;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.SinkListener;

/** How a sink fills its directory. */
public sealed interface Layout {

    /** Opens the store; see the stores for what is thrown. */
    ArticleStore open(Path directory, String stream, SinkListener listener) throws IOException;

    /** A pretty JSON file an article: {@code <yyyy>/<mm>/<dd>/<headline>-<id>.json}, at its latest version. */
    record Articles() implements Layout {
        @Override
        public ArticleStore open(Path directory, String stream, SinkListener listener) throws IOException {
            return ArticleFiles.open(directory, stream, listener);
        }
    }

    /** Files of many lines, an article a line: {@code date=<yyyy-mm-dd>/<topic>-p<partition>-<first>-<last>.ndjson}. */
    record InSegments(SegmentSettings settings) implements Layout {
        @Override
        public ArticleStore open(Path directory, String stream, SinkListener listener) throws IOException {
            return Segments.open(directory, stream, settings, listener);
        }
    }
}
