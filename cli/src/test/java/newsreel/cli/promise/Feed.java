package newsreel.cli.promise;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An ingest that reads its standard input, and the hand that pours articles into it: whatever there is, then what is added.
 * Struck down and started again it gets all of them once more, as from a person who cannot know how far it came.
 */
final class Feed {
    private final Stage ingest;
    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    Feed(Stage ingest) {
        this.ingest = ingest;
    }

    Stage ingest() {
        return ingest;
    }

    void start() {
        Writer input = new BufferedWriter(new OutputStreamWriter(ingest.start().input(), StandardCharsets.UTF_8));
        Thread pouring = new Thread(() -> pour(input), "pour");
        pouring.setDaemon(true);
        pouring.start();
    }

    synchronized void add(List<String> more) {
        lines.addAll(more);
        notifyAll();
    }

    /** There is no more to come. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    private void pour(Writer input) {
        try (input) {
            int poured = 0;
            for (List<String> more = after(poured); !more.isEmpty(); more = after(poured)) {
                for (String line : more) {
                    input.write(line + "\n");
                }
                input.flush();
                poured += more.size();
            }
        } catch (IOException struckDown) {
            // Its next life has a hand of its own.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The lines after so many, as soon as there are any; none when there are no more to come. */
    private synchronized List<String> after(int poured) throws InterruptedException {
        while (poured == lines.size() && !ended) {
            wait();
        }
        return List.copyOf(lines.subList(poured, lines.size()));
    }
}
