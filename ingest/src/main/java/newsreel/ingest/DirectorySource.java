package newsreel.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** All files below a directory, in the order of their names. Hidden and half-written files are left alone. */
final class DirectorySource implements Source {
    private static final Set<String> HALF_WRITTEN = Set.of(".tmp", ".part", ".partial", ".crdownload", ".swp");

    private final Path directory;
    private final Formats formats;

    DirectorySource(Path directory, Formats formats) {
        this.directory = directory;
        this.formats = formats;
    }

    @Override
    public void read(Consumer<Item> items) throws IOException {
        List<Path> files = files(directory, items);
        if (files.isEmpty()) {
            items.accept(new Item.Unreadable(directory.toString(), "there is no file in it"));
        }
        for (Path file : files) {
            Sources.readFile(file, formats, items);
        }
    }

    /** The files below a directory, sorted; a folder that cannot be entered is handed on as unreadable. */
    static List<Path> files(Path directory, Consumer<Item> items) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(directory) && isHidden(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file) && isCopy(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                items.accept(new Item.Unreadable(file.toString(), "it cannot be read: " + e));
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    private static boolean isCopy(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !isHidden(file) && !name.endsWith("~") && HALF_WRITTEN.stream().noneMatch(name::endsWith);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
