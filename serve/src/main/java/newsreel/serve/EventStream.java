package newsreel.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An answer that goes on: server-sent events, each at the reader as soon as it is sent. Belongs to the request's thread. */
final class EventStream {
    private final OutputStream out;

    private EventStream(OutputStream out) {
        this.out = out;
    }

    /** Sends the status, so that the reader knows it is heard. */
    static EventStream begin(Context request) throws IOException {
        request.contentType("text/event-stream");
        // A proxy that collects answers would hold back what is to come at once.
        request.header("X-Accel-Buffering", "no");
        request.res().flushBuffer();
        return new EventStream(request.res().getOutputStream());
    }

    /**
     * @param data one line
     * @throws IOException when the reader has gone; a reader that has just gone is not seen to at once
     */
    void send(String event, String data) throws IOException {
        out.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
