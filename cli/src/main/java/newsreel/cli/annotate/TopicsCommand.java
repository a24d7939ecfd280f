package newsreel.cli.annotate;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.options.EnricherOptions;
import newsreel.cli.options.Version;
import newsreel.cli.report.ArticleBlock;
import newsreel.copy.language.LanguageTag;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsreel topics}: what is known, and why an article got its topics. */
@Command(
        name = "topics",
        description = {
            "List the topics that are known, or explain those of an article.",
            "With WORDS: the topics whose id, name or terms hold them, with their terms. With --explain: what each term "
                    + "of the article says for each topic, by the terms of the article's language.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class TopicsCommand implements Callable<Integer> {
    private static final int MOST_TERMS = 30;
    private static final String ENGLISH = "en";

    @Mixin
    private EnricherOptions enricherOptions;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description =
                    "Show each topic that any term of the article speaks for: score, terms, weights. A directory has several "
                            + "articles, - is standard input.")
    private String explained;

    @Option(names = "--language", paramLabel = "TAG", description = "Whose terms to list: en (default), de, ...")
    private String language;

    @Parameters(paramLabel = "WORDS", description = "What to look for; all topics when left out.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel topics");

    @Override
    public Integer call() throws IOException {
        MediaTopics topics = enricherOptions.mediaTopics();
        if (explained != null) {
            refuse(!words.isEmpty(), "--explain takes one file or directory, and no WORDS beside it");
            refuse(language != null, "--explain goes by the article's own language, without --language");
            return explain(topics);
        }
        String listed = language == null ? ENGLISH : language;
        refuse(
                !topics.languages().contains(listed),
                "--language: topics have no terms in \"" + listed + "\", but in "
                        + String.join(", ", new TreeSet<>(topics.languages())));
        List<TopicListing> found =
                words.isEmpty() ? topics.list(listed) : topics.search(String.join(" ", words), listed);
        if (found.isEmpty()) {
            console.say("no topic has \"" + String.join(" ", words) + "\" in it");
        }
        found.forEach(listing -> print(listing, !words.isEmpty()));
        return found.isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private void print(TopicListing listing, boolean withTerms) {
        print(
                "%s%s  %s  (%s)",
                "  ".repeat(listing.level() - 1),
                listing.topic().id(),
                listing.topic().name(),
                Console.count(listing.terms().size(), "term"));
        if (withTerms) {
            listing.terms().stream().limit(MOST_TERMS).forEach(term -> print(term));
            if (listing.terms().size() > MOST_TERMS) {
                print("        … and %d more", listing.terms().size() - MOST_TERMS);
            }
        }
    }

    private void print(String format, Object... values) {
        console.result(String.format(format, values));
    }

    private void print(TermWeight term) {
        print("        %5.1f  %s", term.weight(), term.term());
    }

    private int explain(MediaTopics topics) throws IOException {
        Enricher enricher = Enricher.standard(topics);
        int[] unreadable = {0};
        Sources.of(explained, System.in).read(item -> {
            if (item instanceof Item.Found found) {
                explain(found.article(), enricher, topics);
            } else if (item instanceof Item.Unreadable bad) {
                unreadable[0]++;
                console.warn("left out " + bad.origin() + ": " + bad.reason());
            }
        });
        return unreadable[0] == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void explain(RawArticle article, Enricher enricher, MediaTopics topics) {
        ArticleText text = enricher.read(article);
        console.result(ArticleBlock.title(text.headline(), text.body()));
        warnOfLanguage(text.language(), topics);
        for (TopicExplanation topic : topics.explain(text)) {
            print(
                    "%s %.2f  %s  %s  (evidence %.1f)",
                    topic.given() ? "*" : " ",
                    topic.score(),
                    topic.topic().id(),
                    topic.topic().name(),
                    topic.evidence());
            topic.terms().stream().limit(MOST_TERMS).forEach(term -> print(term));
        }
        console.result("* given to the article");
    }

    private void warnOfLanguage(String tag, MediaTopics topics) {
        String spoken = LanguageTag.languageOf(tag == null ? ENGLISH : tag).orElse(tag);
        if (!topics.languages().contains(spoken)) {
            console.warn("the article is in \"" + tag + "\", which topics have no terms in");
        }
    }

    private void print(TermEvidence term) {
        print(
                "        %6.2f  %s (weight %.1f, %s)  \"%s\"",
                term.evidence(), term.term(), term.weight(), Console.count(term.count(), "time"), term.words());
    }
}
