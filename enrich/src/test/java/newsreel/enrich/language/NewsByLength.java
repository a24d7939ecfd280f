package newsreel.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a detector does on the pieces of {@code news.tsv}, cut into texts of a length: at spaces where the language has
 * them.
 *
 * @param right how many texts were told rightly
 * @param wrong the others that were told at all, each with its language and the one that it was taken for
 */
record NewsByLength(int texts, int right, List<String> wrong) {
    private static final double LEAST_OF_A_LENGTH = 0.6;

    static NewsByLength of(LanguageDetector detector, int length) {
        int texts = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : lines()) {
            String[] columns = line.split("\t");
            for (String text : cut(columns[1], length)) {
                Optional<String> told = detector.detect(text);
                texts++;
                right += told.filter(columns[0]::equals).isPresent() ? 1 : 0;
                told.filter(language -> !language.equals(columns[0]))
                        .ifPresent(language -> wrong.add(columns[0] + " as " + language + ": " + text));
            }
        }
        return new NewsByLength(texts, right, wrong);
    }

    double percentRight() {
        return 100.0 * right / texts;
    }

    double percentWrong() {
        return 100.0 * wrong.size() / texts;
    }

    static List<String> lines() {
        try (InputStream in = NewsByLength.class.getResourceAsStream("news.tsv")) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A piece that is shorter than the length is one text; what is left over of a longer one is none. */
    private static List<String> cut(String piece, int length) {
        boolean spaced = piece.chars().filter(c -> c == ' ').count() * 20 > piece.length();
        List<String> texts = new ArrayList<>();
        for (int start = 0; start < piece.length(); ) {
            int end = end(piece, start, length, spaced);
            String text = piece.substring(start, end).strip();
            if (text.length() >= LEAST_OF_A_LENGTH * length || texts.isEmpty()) {
                texts.add(text);
            }
            start = end;
        }
        return texts;
    }

    private static int end(String piece, int start, int length, boolean spaced) {
        int end = Math.min(piece.length(), start + length);
        int space = end < piece.length() && spaced ? piece.lastIndexOf(' ', end) : -1;
        return space > start ? space + 1 : end;
    }
}
