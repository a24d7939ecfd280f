package newsreel.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Loads the shipped lexicon, layer over layer, and a directory of the user's own over it. Not thread-safe. */
final class LexiconLoader {
    private final Stemmer stemmer = new Stemmer(shippedStems());
    private final LexiconBuilder builder = new LexiconBuilder(
            IptcTopics.parse(ShippedFiles.lines("mediatopics.tsv")),
            stemmer,
            new HashSet<>(ShippedFiles.facts("common-words.txt")),
            shippedVoices());

    /** The terms that were written by hand. */
    LexiconLoader addHandWritten() {
        return add(ShippedFiles.facts("lexicon/INDEX"), file -> ShippedFiles.lines("lexicon/" + file));
    }

    /** What training made of them. */
    LexiconLoader addLearned() {
        return add(List.of("learned.tsv"), ShippedFiles::lines);
    }

    /** The {@code *.tsv} files of a directory, in the order of their names. */
    LexiconLoader addDirectory(Path directory) {
        return add(tsvFilesIn(directory), file -> lines(Path.of(file)));
    }

    /** @throws LexiconException when there is anything wrong with any of them */
    Lexicon load() {
        return builder.build();
    }

    private LexiconLoader add(List<String> files, Function<String, List<String>> reader) {
        LexiconParser parsed = LexiconParser.parse(files, reader, stemmer);
        builder.problems().addAll(parsed.problems());
        builder.addLayer(parsed.lines());
        return this;
    }

    private static List<String> tsvFilesIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read topics from " + directory, e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": is it UTF-8?", e);
        }
    }

    private static Map<String, String> shippedStems() {
        Map<String, String> stems = new HashMap<>();
        for (String line : ShippedFiles.facts("stems.tsv")) {
            String[] columns = line.split("\t");
            List.of(columns[1].split(" ")).forEach(word -> stems.put(word, columns[0]));
        }
        return stems;
    }

    private static Map<String, Double> shippedVoices() {
        Map<String, Double> voices = new HashMap<>();
        for (String line : ShippedFiles.facts("voices.tsv")) {
            String[] columns = line.split("\t");
            voices.put(columns[0], Double.valueOf(columns[1]));
        }
        return voices;
    }
}
