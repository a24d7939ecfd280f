package newsreel.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A user's own topics and terms: the {@code *.tsv} files of a directory, each directory's in the order of their names.
 * Those that lie in it hold English terms, and topics that every language has; those in a folder named as a language
 * ({@code de}) hold terms in that language. Thread-safe.
 */
final class UserFiles {
    private final Path directory;

    UserFiles(Path directory) {
        this.directory = directory;
    }

    /** The files of terms in that language, English ones those for all included. */
    List<String> terms(TopicLanguage language) {
        List<String> own = filesOf(language);
        return language == TopicLanguages.ENGLISH
                ? Stream.concat(filesIn(directory).stream(), own.stream()).toList()
                : own;
    }

    /** The files whose topics count in that language although their terms do not. */
    List<String> topics(TopicLanguage language) {
        return language == TopicLanguages.ENGLISH ? List.of() : filesIn(directory);
    }

    /** Whether there are terms in that language. */
    boolean speaks(TopicLanguage language) {
        return !terms(language).isEmpty();
    }

    /** The folders that look like a language's, and are no language that topics are found in. */
    List<String> foreign() {
        return list(directory, Files::isDirectory).stream()
                .filter(folder -> isForeign(folder.getFileName().toString()))
                .map(folder -> folder + ": topics are found in no such language, but in "
                        + String.join(", ", new TreeSet<>(TopicLanguages.tags())))
                .toList();
    }

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": is it UTF-8?", e);
        }
    }

    private List<String> filesOf(TopicLanguage language) {
        return Optional.of(directory.resolve(language.tag()))
                .filter(Files::isDirectory)
                .map(UserFiles::filesIn)
                .orElse(List.of());
    }

    private static boolean isForeign(String folder) {
        return folder.matches("[a-z]{2,3}") && TopicLanguages.of(folder).isEmpty();
    }

    private static List<String> filesIn(Path directory) {
        return list(directory, file -> file.toString().endsWith(".tsv")).stream()
                .map(Path::toString)
                .toList();
    }

    private static List<Path> list(Path directory, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read topics from " + directory, e);
        }
    }
}
