package newsreel.bench.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the letter profiles that tell languages of one script, from plain copy in each, its function words, and CLDR's
 * names.
 *
 * <pre>
 * java -cp 'bench/target/lib/*' newsreel.bench.language.ProfileTrainer letter-profiles.tsv
 * </pre>
 *
 * <p>CLDR's names have no verbs, but ten times as much text as anybody cares to write in fifty languages; the copy has the
 * endings that the names lack.
 */
public final class ProfileTrainer {
    private static final double OF_NAMES = 0.6;
    private static final double OF_COPY = 0.4;
    private static final double OF_FUNCTION_WORDS = 0.2;

    /** What is rarer than this says nothing for a language. */
    private static final double LEAST_FREQUENT = 1e-4;

    private static final int RUNS_OF_A_LANGUAGE = 1_000;

    private ProfileTrainer() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: ProfileTrainer PROFILES.tsv");
            System.exit(2);
        }
        List<String> lines = new ArrayList<>(
                List.of(
                        "# Runs of one to three letters by language: BCP 47 tag, tab, weight, tab, the runs of that weight; _ is the edge of",
                        "# a word. The weight is the logarithm of how much more frequent than one in ten thousand the run is, in halves.",
                        "# Made by newsreel.bench.language.ProfileTrainer from copy and function words written for Newsreel, and CLDR's names."));
        Map<String, List<String>> copy = table("/newsreel/bench/language/copy.tsv");
        table("/newsreel/enrich/language/function-words.tsv").forEach((language, words) -> {
            Runs runs = new Runs();
            runs.add(LocaleNames.in(language.equals("tl") ? "fil" : language), OF_NAMES);
            runs.add(copy.getOrDefault(language, List.of()), OF_COPY);
            runs.add(words, OF_FUNCTION_WORDS);
            lines.addAll(lines(language, runs.weights(LEAST_FREQUENT, RUNS_OF_A_LANGUAGE)));
        });
        Files.write(Path.of(args[0]), lines);
    }

    private static List<String> lines(String language, Map<String, Double> weights) {
        Map<Double, List<String>> byWeight = new TreeMap<>((one, other) -> Double.compare(other, one));
        weights.forEach(
                (run, weight) -> byWeight.computeIfAbsent(Math.round(2 * weight) / 2.0, any -> new ArrayList<>())
                        .add(run));
        return byWeight.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s\t%.1f\t%s",
                        language,
                        entry.getKey(),
                        entry.getValue().stream().sorted().collect(Collectors.joining(" "))))
                .toList();
    }

    private static Map<String, List<String>> table(String resource) throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        try (InputStream in = ProfileTrainer.class.getResourceAsStream(resource)) {
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t");
                    table.computeIfAbsent(columns[0], any -> new ArrayList<>()).add(columns[1]);
                }
            }
        }
        return table;
    }

    /** How frequent each run is among those of three letters, mixed from several kinds of text. */
    private static final class Runs {
        private final Map<String, Double> frequencies = new HashMap<>();

        void add(Iterable<String> texts, double share) {
            Map<String, Integer> counts = new HashMap<>();
            texts.forEach(text -> count(text, counts));
            double all = counts.entrySet().stream()
                    .filter(entry -> entry.getKey().length() == 3)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            counts.forEach((run, count) -> frequencies.merge(run, share * count / all, Double::sum));
        }

        private static void count(String text, Map<String, Integer> counts) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
                String edged = "_" + word + "_";
                for (int from = 0; from < edged.length() && !word.isEmpty(); from++) {
                    for (int to = from + 1; to <= Math.min(from + 3, edged.length()); to++) {
                        counts.merge(edged.substring(from, to), 1, Integer::sum);
                    }
                }
            }
            counts.remove("_");
        }

        /** The logarithm of how much more frequent than the least a run is, for those that say the most of a text. */
        Map<String, Double> weights(double least, int runs) {
            Map<String, Double> weights = new HashMap<>();
            frequencies.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(runs)
                    .forEach(entry -> weights.put(entry.getKey(), Math.log(entry.getValue() / least)));
            return weights;
        }
    }
}
