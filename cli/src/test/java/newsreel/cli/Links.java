package newsreel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the pages of a source tree or a release lead to. */
final class Links {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
    private static final Set<String> NO_PAGES_OF_OURS = Set.of("target", "out", ".git");

    private Links() {}

    /** What pages below the directory link to and is not there, each as {@code page: link}. */
    static List<String> broken(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of(
                                    directory.relativize(file).toString().split("/"))
                            .noneMatch(NO_PAGES_OF_OURS::contains))
                    .flatMap(page -> links(page)
                            .filter(link -> !Files.exists(page.resolveSibling(link)))
                            .map(link -> directory.relativize(page) + ": " + link))
                    .toList();
        }
    }

    private static Stream<String> links(Path page) {
        try {
            return LINK.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(link -> !link.contains(":"));
        } catch (IOException e) {
            throw new UncheckedIOException(page.toString(), e);
        }
    }
}
