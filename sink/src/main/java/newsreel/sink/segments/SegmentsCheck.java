package newsreel.sink.segments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.article.failure.Reason;
import newsreel.sink.check.Finding.Kind;
import newsreel.sink.check.Findings;
import newsreel.sink.disk.Directories;

/**
 * Reads segments back: the groups of each partition follow each other, each has its files, and no version of an article
 * comes twice, or after a later one. It remembers the latest version of each id, so its memory grows with their number.
 */
public final class SegmentsCheck {
    private final Path root;
    private final LongConsumer read;
    private final Findings findings;
    private final Map<String, Integer> latest = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private SegmentsCheck(Path root, LongConsumer read, Findings findings) {
        this.root = root;
        this.read = read;
        this.findings = findings;
    }

    /** @param read is told the articles of each file */
    public static void check(Path root, LongConsumer read, Findings findings) throws IOException {
        SegmentsCheck check = new SegmentsCheck(root, read, findings);
        for (Path partition : Directories.list(History.claims(root), "*")) {
            check.partition(partition);
        }
        check.strangers();
    }

    private void partition(Path claims) throws IOException {
        long expected = -1;
        List<Path> sorted = Directories.list(claims, "[0-9]*").stream().sorted().toList();
        for (Path claim : sorted) {
            try {
                Manifest manifest = Manifest.read(claim);
                contiguous(claim, manifest, expected);
                expected = manifest.last() + 1;
                group(manifest);
            } catch (IOException e) {
                findings.add(Kind.BROKEN, claim, Reason.of(e));
            }
        }
    }

    private void contiguous(Path claim, Manifest manifest, long expected) {
        if (expected >= 0 && manifest.first() > expected) {
            findings.add(
                    Kind.GAP, claim, "offsets " + expected + " to " + (manifest.first() - 1) + " are in no segment");
        }
        if (manifest.first() < expected) {
            findings.add(Kind.OVERLAP, claim, "it begins before offset " + expected + ", where the one before ends");
        }
        if (manifest.missedTo() > manifest.first()) {
            findings.add(
                    Kind.GAP,
                    claim,
                    "offsets " + manifest.first() + " to " + (manifest.missedTo() - 1)
                            + " were deleted from the topic before they were read");
        }
    }

    private void group(Manifest manifest) {
        Set<String> versions = new HashSet<>();
        Map<String, Integer> later = new HashMap<>();
        for (Manifest.Segment segment : manifest.files()) {
            known.add(segment.path());
            Path file = root.resolve(segment.path());
            if (!Files.exists(file)) {
                findings.add(Kind.MISSING, file, segment.records() + " articles were filed there");
                continue;
            }
            try {
                long records = lines(file, versions, later);
                read.accept(records);
                if (records != segment.records()) {
                    findings.add(Kind.BROKEN, file, records + " articles, not " + segment.records());
                }
            } catch (IOException | MalformedArticleException e) {
                findings.add(Kind.BROKEN, file, Reason.of(e));
            }
        }
        later.forEach((id, version) -> latest.merge(id, version, Math::max));
    }

    private long lines(Path file, Set<String> versions, Map<String, Integer> later) throws IOException {
        long records = 0;
        Compression compression = Compression.of(file.getFileName().toString());
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(compression.unpack(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                records++;
                article(file, ArticleJson.readEnriched(line.getBytes(StandardCharsets.UTF_8)), versions, later);
            }
        }
        return records;
    }

    private void article(Path file, EnrichedArticle article, Set<String> versions, Map<String, Integer> later) {
        String id = article.id();
        int before = latest.getOrDefault(id, 0);
        if (!versions.add(article.version() + " " + id) || before == article.version()) {
            findings.add(Kind.DUPLICATE, file, "version " + article.version() + " of " + id + " comes twice");
        } else if (before > article.version()) {
            findings.add(Kind.STALE, file, "version " + article.version() + " of " + id + " comes after " + before);
        }
        later.merge(id, article.version(), Math::max);
    }

    /** Files that are named as segments are, and that no group has. */
    private void strangers() throws IOException {
        for (Path date : Directories.list(root, "date=*")) {
            for (Path file : Directories.list(date, "*")) {
                Optional<SegmentName> name =
                        SegmentName.parse(file.getFileName().toString());
                if (name.isPresent() && !known.contains(root.relativize(file).toString())) {
                    findings.add(Kind.OVERLAP, file, "it is of no group");
                }
            }
        }
    }
}
