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
    private static final String TOPICS = "mediatopics.tsv";
    private static final String STEMS = "lexicon/en/stems.tsv";
    private static final String COMMON_WORDS = "lexicon/en/common-words.txt";
    private static final String VOICES = "voices.tsv";
    private static final String LEARNED = "lexicon/en/learned.tsv";

    /** The shipped files beside those of the lexicon's index. */
    static final List<String> SHIPPED = List.of(TOPICS, STEMS, COMMON_WORDS, VOICES, LEARNED);

    private final Stemmer stemmer = shippedStemmer();
    private final LexiconBuilder builder = new LexiconBuilder(
            IptcTopics.parse(ShippedFiles.lines(TOPICS)),
            stemmer,
            new HashSet<>(ShippedFiles.facts(COMMON_WORDS)),
            shippedVoices());

    /** The stemmer that the shipped terms are read with. */
    static Stemmer shippedStemmer() {
        return new Stemmer(shippedStems());
    }

    /** The terms that were written by hand. */
    LexiconLoader addHandWritten() {
        return add(handWritten(), ShippedFiles::lines);
    }

    /** The shipped files of terms that were written by hand. */
    static List<String> handWritten() {
        return ShippedFiles.facts("lexicon/en/INDEX").stream()
                .map("lexicon/en/"::concat)
                .toList();
    }

    /** What training made of them. */
    LexiconLoader addLearned() {
        return add(List.of(LEARNED), ShippedFiles::lines);
    }

    /** The {@code *.tsv} files of a directory, in the order of their names. */
    LexiconLoader addDirectory(Path directory) {
        return add(tsvFilesIn(directory), file -> lines(Path.of(file)));
    }

    /** @throws LexiconException when there is anything wrong with any of them */
    Lexicon load() {
        return compile().lexicon(stemmer);
    }

    /** @throws LexiconException when there is anything wrong with any of them */
    CompiledLexicon compile() {
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
        for (String line : ShippedFiles.facts(STEMS)) {
            String[] columns = line.split("\t");
            List.of(columns[1].split(" ")).forEach(word -> stems.put(word, columns[0]));
        }
        return stems;
    }

    private static Map<String, Double> shippedVoices() {
        Map<String, Double> voices = new HashMap<>();
        for (String line : ShippedFiles.facts(VOICES)) {
            String[] columns = line.split("\t");
            voices.put(columns[0], Double.valueOf(columns[1]));
        }
        return voices;
    }
}
