package newsreel.sink.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsreel.sink.stream.SinkListener;

/** What became of a batch: told only once it is on the disk, so that a batch that is tried again is not counted twice. */
final class Outcome {
    private final List<Runnable> told = new ArrayList<>();
    private SinkListener listener;

    void filed(Filing filing, Path file) {
        told.add(() -> listener.filed(filing.article(), file));
    }

    void superseded(Filing filing) {
        told.add(() ->
                listener.superseded(filing.article().id(), filing.article().version()));
    }

    void setAside(String reason, Path file) {
        told.add(() -> listener.setAside(reason, file));
    }

    void tell(SinkListener to) {
        listener = to;
        told.forEach(Runnable::run);
    }
}
