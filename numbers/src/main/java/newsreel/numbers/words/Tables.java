package newsreel.numbers.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a package: text resources beside its classes, without their comments, in the three forms that they come in.
 * One that is not there is empty.
 *
 * @param owner a class of the package
 */
public record Tables(Class<?> owner) {

    /** Whether there is that table. */
    public boolean has(String resource) {
        return owner.getResource(resource) != null;
    }

    /** Every line that says something; a line that begins with a space is joined to the one above. */
    public List<String> lines(String resource) {
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

    /** The columns of each line, separated by tabs. */
    public List<String[]> columns(String resource) {
        return lines(resource).stream().map(line -> line.split("\t", -1)).toList();
    }

    /** The words after the colon by the name before it, from lines {@code name: word word ...}, in their order. */
    public Map<String, List<String>> words(String resource) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            List<String> entries = List.of(line.substring(colon + 1).strip().split("\\s+"));
            if (words.put(line.substring(0, colon), entries) != null) {
                throw new IllegalStateException(resource + " says twice: " + line.substring(0, colon + 1));
            }
        }
        return words;
    }

    private List<String> rawLines(String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                return List.of();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + resource + " beside " + owner.getName(), e);
        }
    }
}
