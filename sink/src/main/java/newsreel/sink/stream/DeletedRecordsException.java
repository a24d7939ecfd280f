package newsreel.sink.stream;

import java.util.List;

/** Records were deleted from the topic before they could be read. The message names the partitions and the offsets. */
public final class DeletedRecordsException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DeletedRecordsException(List<String> gaps) {
        super(String.join("; ", gaps));
    }
}
