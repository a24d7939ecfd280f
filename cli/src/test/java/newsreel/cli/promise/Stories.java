package newsreel.cli.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Articles made to meet what the promise speaks of: some come in several versions, with another headline and another day,
 * some come again unchanged, and some pairs have headlines and ids that run together to the same words.
 */
final class Stories {
    private static final int LATER_VERSIONS = 4;
    private static final int COME_AGAIN = 7;
    private static final int COLLIDING = 11;
    private static final int MOST_VERSIONS = 4;
    private static final int FURTHEST_APART = 200;
    private static final int FILES = 8;

    /** Raw articles in the order in which they were written. */
    private final List<Story> inOrder = new ArrayList<>();

    private record Story(long place, String id, String json) {}

    private Stories() {}

    /** That many ids, each with its versions in order, others between them. */
    static Stories of(int ids, Random random) {
        Stories stories = new Stories();
        for (int number = 0; number < ids; number++) {
            stories.write(number, random);
        }
        stories.inOrder.sort(Comparator.comparingLong(Story::place));
        return stories;
    }

    private void write(int number, Random random) {
        boolean twin = number % COLLIDING == 1;
        String id = twin ? number - 1 + "-1" : Integer.toString(number);
        String headline = number % COLLIDING == 0 ? "Story " + number + " 1" : "Story " + number;
        int versions = number % LATER_VERSIONS == 0 ? 2 + random.nextInt(MOST_VERSIONS - 1) : 1;
        long place = number;
        String json = json(id, headline, 1, number);
        inOrder.add(new Story(place, id, json));
        for (int version = 2; version <= versions; version++) {
            place += 1 + random.nextInt(FURTHEST_APART);
            json = json(id, headline + " changed " + version, version, number);
            inOrder.add(new Story(place, id, json));
        }
        if (number % COME_AGAIN == 0) {
            inOrder.add(new Story(place + random.nextInt(FURTHEST_APART), id, json));
        }
    }

    private static String json(String id, String headline, int version, int number) {
        return "{\"id\":\"" + id + "\",\"headline\":\"" + headline + "\",\"published\":\"2026-03-0" + version
                + "T12:00:00Z\",\"content\":\"The fund gained " + version + "% to $" + number
                + " million on Friday, it said in its report.\"}";
    }

    /** The last that was written under each id. */
    Map<String, String> latest() {
        Map<String, String> latest = new HashMap<>();
        inOrder.forEach(story -> latest.put(story.id, story.json));
        return latest;
    }

    /** Writes the articles of one of so many parts of the ids, all that an id has into one file. */
    void write(Path directory, int part, int parts) throws IOException {
        Files.createDirectories(directory);
        for (int file = 0; file < FILES; file++) {
            int number = part + file * parts;
            List<String> lines = inOrder.stream()
                    .filter(story -> Math.floorMod(story.id.hashCode(), parts * FILES) == number)
                    .map(Story::json)
                    .toList();
            Files.write(directory.resolve("stories-" + file + ".ndjson"), lines);
        }
    }
}
