package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the pipeline wrote, read by clients that are not Kafka's own, as they are installed and with no settings of ours. */
class OtherClientsIT {
    private static final int ARTICLES = 400;
    private static final String TOPIC = "news.enriched";

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private static Path directory;

    private static List<String> articles;

    @BeforeAll
    static void enrichArticles() throws Exception {
        Path copy = Files.writeString(directory.resolve("copy.ndjson"), copy());
        start("ingest", copy.toString()).finish();
        CommandRun enrich =
                start("enrich", "--state-dir", directory.resolve("state").toString());
        articles = start("tail", "--from-beginning", "--json", "--max-articles", Integer.toString(ARTICLES))
                .finish()
                .out()
                .lines()
                .toList();
        enrich.terminate().finish();
    }

    /** Enough for batches of many records, which any codec makes smaller. */
    private static String copy() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(n -> "{\"id\":\"a-" + n + "\",\"content\":\"Plant " + n + " opens\\n\\nThe plant took "
                        + (n + 2) + " years and $" + (n + 3) + " million to build, it said in Zürich.\"}\n")
                .collect(Collectors.joining());
    }

    @Test
    void kafkajsReadsAllOfIt() throws IOException {
        assume("npm", "npm install --no-audit --no-fund --ignore-scripts kafkajs@2.2.4");
        Path script = directory.resolve("read.js");
        try (InputStream source = OtherClientsIT.class.getResourceAsStream("read-enriched.js")) {
            Files.copy(source, script);
        }

        assertReadsAll("timeout 120 node read.js " + BROKER.bootstrapServers() + " " + TOPIC + " " + ARTICLES);
    }

    @Test
    void kcatReadsAllOfIt() {
        assume("kcat", "kcat -V");

        assertReadsAll("timeout 120 kcat -b " + BROKER.bootstrapServers() + " -C -t " + TOPIC + " -o beginning -e -q");
    }

    private static void assertReadsAll(String command) {
        CommandRun.Result read = CommandRun.shell(directory, command);

        assertThat(read.exitCode()).as(read.err()).isZero();
        assertThat(read.out().lines()).containsExactlyInAnyOrderElementsOf(articles);
    }

    /** Skips the test where the program cannot be had, and says so. */
    private static void assume(String program, String getIt) {
        boolean there = CommandRun.shell(directory, getIt).exitCode() == 0;
        if (!there) {
            System.out.println("[client test skipped: no " + program + " is to be had here]");
        }
        Assumptions.assumeTrue(there, "no " + program + " is to be had here");
    }

    private static CommandRun start(String... args) {
        return BROKER.start(Map.of(), args);
    }
}
