package newsreel.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.enrich.Enricher;
import newsreel.ingest.files.Sources;
import newsreel.ingest.source.Item;
import newsreel.topics.MediaTopics;
import newsreel.topics.TermEvidence;
import newsreel.topics.TopicExplanation;
import newsreel.topics.TopicListing;
import newsreel.topics.TopicListing.TermWeight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsreel topics}: what is known, and why an article got its topics. */
@Command(
        name = "topics",
        description = {
            "List the topics that are known, or explain those of an article.",
            "With WORDS: the topics whose id, name or terms hold them, with their terms. With --explain: what each term "
                    + "of the article says for each topic.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TopicsCommand implements Callable<Integer> {
    private static final int MOST_TERMS = 30;

    @Mixin
    private EnricherOptions enricherOptions;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description =
                    "Show each topic that any term of the article speaks for: score, terms, weights. - is standard input.")
    private String explained;

    @Parameters(paramLabel = "WORDS", description = "What to look for; all topics when left out.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        MediaTopics topics = enricherOptions.mediaTopics();
        if (explained != null) {
            return explain(topics);
        }
        List<TopicListing> found = words.isEmpty() ? topics.list() : topics.search(String.join(" ", words));
        if (found.isEmpty()) {
            System.err.println("newsreel topics: no topic has \"" + String.join(" ", words) + "\" in it");
        }
        found.forEach(listing -> print(listing, System.out, !words.isEmpty()));
        return found.isEmpty() ? Newsreel.FAILED : Newsreel.DONE;
    }

    private static void print(TopicListing listing, PrintStream out, boolean withTerms) {
        out.printf(
                "%s%s  %s  (%d terms)%n",
                "  ".repeat(listing.level() - 1),
                listing.topic().id(),
                listing.topic().name(),
                listing.terms().size());
        if (withTerms) {
            listing.terms().stream().limit(MOST_TERMS).forEach(term -> print(term, out));
            if (listing.terms().size() > MOST_TERMS) {
                out.printf("        … and %d more%n", listing.terms().size() - MOST_TERMS);
            }
        }
    }

    private static void print(TermWeight term, PrintStream out) {
        out.printf("        %5.1f  %s%n", term.weight(), term.term());
    }

    private int explain(MediaTopics topics) throws IOException {
        Enricher enricher = Enricher.standard(topics);
        int[] unreadable = {0};
        Sources.of(explained, System.in).read(item -> {
            if (item instanceof Item.Found found) {
                explain(found.article(), enricher, topics, System.out);
            } else if (item instanceof Item.Unreadable bad) {
                unreadable[0]++;
                System.err.println("newsreel topics: left out " + bad.origin() + ": " + bad.reason());
            }
        });
        return unreadable[0] == 0 ? Newsreel.DONE : Newsreel.FAILED;
    }

    private static void explain(RawArticle article, Enricher enricher, MediaTopics topics, PrintStream out) {
        ArticleText text = enricher.read(article);
        out.println(ArticleBlock.title(text.headline(), text.body()));
        for (TopicExplanation topic : topics.explain(text)) {
            out.printf(
                    "%s %.2f  %s  %s  (evidence %.1f)%n",
                    topic.given() ? "*" : " ",
                    topic.score(),
                    topic.topic().id(),
                    topic.topic().name(),
                    topic.evidence());
            topic.terms().stream().limit(MOST_TERMS).forEach(term -> print(term, out));
        }
        out.println("* given to the article");
    }

    private static void print(TermEvidence term, PrintStream out) {
        out.printf(
                "        %6.2f  %s (weight %.1f, %d times)  \"%s\"%n",
                term.evidence(), term.term(), term.weight(), term.count(), term.words());
    }
}
