package newsreel.cli.options;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.enrich.Enricher;
import newsreel.topics.LexiconException;
import newsreel.topics.MediaTopics;
import picocli.CommandLine.Option;

/** What the enrichment knows beside what ships. */
public final class EnricherOptions {

    @Option(
            names = "--topics",
            paramLabel = "DIR",
            description = "Your own topics and terms (*.tsv; de/*.tsv for German), over those that ship; see README.")
    private Path topics;

    public Enricher enricher() {
        Enricher enricher = Enricher.standard(mediaTopics());
        return topics == null ? enricher : enricher.withRulesOf(topics);
    }

    public MediaTopics mediaTopics() {
        try {
            return topics == null ? MediaTopics.shipped() : MediaTopics.with(topics);
        } catch (LexiconException e) {
            throw new CommandFailedException("the topics cannot be used:" + System.lineSeparator() + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new CommandFailedException("--topics " + topics + " cannot be read: " + Reason.of(e), e);
        }
    }
}
