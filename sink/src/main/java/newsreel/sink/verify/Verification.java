package newsreel.sink.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newsreel.sink.check.Finding;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.files.ArticleFiles;
import newsreel.sink.files.ArticleFilesCheck;
import newsreel.sink.segments.SegmentsCheck;

/** Checks a directory that sinks have filled, and may still be filling: what is on its way then can be found amiss. */
public final class Verification {
    private Verification() {}

    /**
     * @throws IOException when the directory is not a sink's, or cannot be read
     */
    public static Report of(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            throw new NoSuchFileException(directory.toString());
        }
        String layout = OutputDirectory.layout(directory)
                .orElseThrow(() -> new IOException(directory + " was not filled by a sink, or by an earlier build: "
                        + "it has no " + OutputDirectory.HIDDEN + "/store"));
        Report report = new Report(layout);
        for (Path leftover : OutputDirectory.leftovers(directory)) {
            report.add(Finding.Kind.LEFTOVER, leftover, "its writer is dead");
        }
        if (layout.equals(ArticleFiles.LAYOUT)) {
            ArticleFilesCheck.check(directory, report::read, report::add);
        } else {
            SegmentsCheck.check(directory, report::read, report::add);
        }
        return report;
    }
}
