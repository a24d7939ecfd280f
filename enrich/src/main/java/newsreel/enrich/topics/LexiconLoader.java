package newsreel.enrich.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Loads the shipped lexicon, layer over layer, and a directory of the user's own over it. */
final class LexiconLoader {
    private LexiconLoader() {}

    /** Which of the shipped layers to load. */
    enum Layers {
        HAND_WRITTEN,
        ALL
    }

    /** @param directory its {@code *.tsv} files, in the order of their names, are the last layer; null for none */
    static Lexicon load(Layers layers, Path directory) {
        LexiconBuilder builder = new LexiconBuilder(
                IptcTopics.parse(ShippedFiles.lines("mediatopics.tsv")),
                new Stemmer(stems()),
                new HashSet<>(ShippedFiles.facts("common-words.txt")));
        LexiconParser shipped = new LexiconParser();
        ShippedFiles.facts("lexicon/INDEX").forEach(file -> shipped.parse(file, ShippedFiles.lines("lexicon/" + file)));
        addTo(builder, shipped);
        if (layers == Layers.ALL) {
            LexiconParser learned = new LexiconParser();
            learned.parse("learned.tsv", ShippedFiles.lines("learned.tsv"));
            addTo(builder, learned);
        }
        if (directory != null) {
            addTo(builder, parse(directory));
        }
        return builder.build();
    }

    private static void addTo(LexiconBuilder builder, LexiconParser parsed) {
        builder.problems().addAll(parsed.problems());
        builder.addLayer(parsed.lines());
    }

    private static LexiconParser parse(Path directory) {
        LexiconParser parser = new LexiconParser();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                parser.parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read topics from " + directory, e);
        }
        return parser;
    }

    private static Map<String, String> stems() {
        Map<String, String> stems = new HashMap<>();
        for (String line : ShippedFiles.facts("stems.tsv")) {
            String[] columns = line.split("\t");
            List.of(columns[1].split(" ")).forEach(word -> stems.put(word, columns[0]));
        }
        return stems;
    }
}
