package newsreel.ingest.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import newsreel.article.failure.Reason;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Source;

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
        List<FileRead> files = files(directory, items);
        if (files.isEmpty()) {
            items.accept(new Item.Unreadable(directory.toString(), "there is no file in it"));
        }
        for (FileRead file : files) {
            if (!FileReading.read(file, formats, items)) {
                return;
            }
        }
    }

    /** The files below a directory, sorted; a folder that cannot be entered is handed on as unreadable. */
    static List<FileRead> files(Path directory, Consumer<Item> items) throws IOException {
        List<FileRead> files = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(directory) && isHidden(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                BasicFileAttributes target = attributes.isSymbolicLink() ? linked(file) : attributes;
                if (target.isRegularFile() && isCopy(file)) {
                    files.add(FileRead.of(file, directory.relativize(file), target));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                items.accept(new Item.Unreadable(file.toString(), "it cannot be read: " + Reason.of(e)));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(FileRead::path));
        return files;
    }

    /** Of what a link leads to; of the link itself when that leads nowhere. */
    private static BasicFileAttributes linked(Path link) throws IOException {
        return Files.exists(link)
                ? Files.readAttributes(link, BasicFileAttributes.class)
                : Files.readAttributes(link, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isCopy(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !isHidden(file) && !name.endsWith("~") && HALF_WRITTEN.stream().noneMatch(name::endsWith);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
