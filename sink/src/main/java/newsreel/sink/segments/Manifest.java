package newsreel.sink.segments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.failure.Reason;

/**
 * What a group of segments consists of: a text of a word and its values a line. Its name, once it is published, is the
 * claim to its offsets.
 *
 * @param stream which topic it is of
 * @param first the first offset
 * @param last the last one, inclusive
 * @param missedTo the offset before which the topic had lost its records before they were read; {@code first} when none
 * @param staged where the files are until they are published, below the writers' directory
 * @param files the files
 */
public record Manifest(String stream, long first, long last, long missedTo, String staged, List<Segment> files) {

    /**
     * A file of the group.
     *
     * @param path its place below the output directory
     * @param records its lines
     * @param bytes its size
     */
    public record Segment(String path, long records, long bytes) {}

    byte[] format() {
        StringBuilder text = new StringBuilder();
        text.append("stream ").append(stream).append('\n');
        text.append("offsets ")
                .append(first)
                .append(' ')
                .append(last)
                .append(' ')
                .append(missedTo)
                .append('\n');
        text.append("staged ").append(staged).append('\n');
        for (Segment file : files) {
            text.append("file ")
                    .append(file.records)
                    .append(' ')
                    .append(file.bytes)
                    .append(' ');
            text.append(file.path).append('\n');
        }
        return text.append("end\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException when it cannot be read, or is no whole manifest */
    public static Manifest read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        try {
            if (lines.size() < 4 || !lines.get(lines.size() - 1).equals("end")) {
                throw new IllegalArgumentException("it has no end");
            }
            String[] offsets = lines.get(1).split(" ");
            List<Segment> files = new ArrayList<>();
            for (String line : lines.subList(3, lines.size() - 1)) {
                String[] words = line.split(" ", 4);
                files.add(new Segment(words[3], Long.parseLong(words[1]), Long.parseLong(words[2])));
            }
            return new Manifest(
                    lines.get(0).substring("stream ".length()),
                    Long.parseLong(offsets[1]),
                    Long.parseLong(offsets[2]),
                    Long.parseLong(offsets[3]),
                    lines.get(2).substring("staged ".length()),
                    List.copyOf(files));
        } catch (RuntimeException e) {
            throw new IOException(file + " is damaged: " + Reason.of(e), e);
        }
    }
}
