package newsreel.bench.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words that could become terms: those of enough articles, put to the tagger as topics of a vocabulary of their own. */
final class Candidates {
    static final String TOPIC = "candidate:word";

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private Candidates() {}

    /** A directory to load topics with, in which each word of at least {@code least} articles is a term. */
    static Path directory(List<LabelledArticle> articles, int least) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (LabelledArticle article : articles) {
            wordsOf(article).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        List<String> lines = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(entry -> TOPIC + "\t" + entry.getKey() + "\t1")
                .toList();
        Path directory = Files.createTempDirectory("candidates");
        Files.write(directory.resolve("candidates.tsv"), lines);
        return directory;
    }

    private static TreeSet<String> wordsOf(LabelledArticle article) {
        TreeSet<String> words = new TreeSet<>();
        String text = article.text().headline() + " " + article.text().body();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(match -> words.add(match.group()));
        return words;
    }
}
