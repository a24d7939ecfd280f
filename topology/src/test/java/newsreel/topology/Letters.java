package newsreel.topology;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** What a processor forwarded, and what its headers say. */
final class Letters {
    private Letters() {}

    /** The only record that went that way. */
    static Record<?, ?> only(MockProcessorContext<Object, Object> context, String way) {
        var forwarded = context.forwarded(way);
        if (forwarded.size() != 1 || context.forwarded().size() != 1) {
            throw new AssertionError("not one record, to " + way + ", but " + context.forwarded());
        }
        return forwarded.get(0).record();
    }

    /** All values of that header. */
    static List<String> header(Headers headers, String name) {
        return StreamSupport.stream(headers.headers(name).spliterator(), false)
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
