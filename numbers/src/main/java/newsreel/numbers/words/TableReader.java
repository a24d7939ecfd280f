package newsreel.numbers.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of this package's resources: lines without comments, and the three forms that they come in. */
public final class TableReader {
    private TableReader() {}

    /** Every line that says something; a line that begins with a space is joined to the one above. */
    public static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        for (String line : rawLines(resource)) {
            if (line.startsWith(" ") && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Marks words with their traits, from lines {@code TRAIT: word word=value ...}. */
    public static void readTraits(String resource, Vocabulary vocabulary) {
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            Trait trait = Trait.valueOf(line.substring(0, colon));
            for (String entry : line.substring(colon + 1).strip().split("\\s+")) {
                int equals = entry.indexOf('=');
                String word = equals < 0 ? entry : entry.substring(0, equals);
                long value = equals < 0 ? 0 : Long.parseLong(entry.substring(equals + 1));
                vocabulary.intern(word).mark(trait, value);
            }
        }
    }

    /** The columns of each line, separated by tabs. */
    public static List<String[]> columns(String resource) {
        return lines(resource).stream().map(line -> line.split("\t", -1)).toList();
    }

    private static List<String> rawLines(String resource) {
        try (InputStream in = TableReader.class.getResourceAsStream("/newsreel/numbers/en/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
