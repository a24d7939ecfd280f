package newsreel.cli.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Articles made to meet what the promise speaks of: some come in several versions, with another headline and another day,
 * some come again unchanged, and some pairs have headlines and ids that run together to the same words.
 */
final class Stories {
    private static final int LATER_VERSIONS = 4;
    private static final int COME_AGAIN = 7;
    private static final int COLLIDING = 11;
    private static final int MOST_VERSIONS = 4;
    private static final int FURTHEST_APART = 50;

    private final int ids;

    /** Raw articles in the order in which they were written. */
    private final List<Story> inOrder = new ArrayList<>();

    private record Story(long place, int number, String id, String json) {}

    private Stories(int ids) {
        this.ids = ids;
    }

    /** That many ids, each with its versions in order, others between them. */
    static Stories of(int ids, Random random) {
        Stories stories = new Stories(ids);
        for (int number = 0; number < ids; number++) {
            stories.write(number, random);
        }
        stories.inOrder.sort(Comparator.comparingLong(Story::place));
        return stories;
    }

    /** "Story 11 1" of the id 11-x and "Story 11" of the id 1-11-x are both story-11-1-11-x, if joined by a hyphen. */
    private void write(int number, Random random) {
        int first = number - number % COLLIDING;
        String id = number == first + 1 ? "1-" + first + "-x" : number == first ? number + "-x" : "" + number;
        String headline =
                number == first ? "Story " + number + " 1" : "Story " + (number == first + 1 ? first : number);
        int versions = number % LATER_VERSIONS == 0 ? 2 + random.nextInt(MOST_VERSIONS - 1) : 1;
        long place = number;
        String json = json(id, headline, 1, number);
        inOrder.add(new Story(place, number, id, json));
        for (int version = 2; version <= versions; version++) {
            place += 1 + random.nextInt(FURTHEST_APART);
            json = json(id, headline + " changed " + version, version, number);
            inOrder.add(new Story(place, number, id, json));
        }
        if (number % COME_AGAIN == 0) {
            inOrder.add(new Story(place + random.nextInt(FURTHEST_APART), number, id, json));
        }
    }

    private static String json(String id, String headline, int version, int number) {
        return "{\"id\":\"" + id + "\",\"headline\":\"" + headline + "\",\"published\":\"2026-03-0" + version
                + "T12:00:00Z\",\"content\":\"The fund gained " + version + "% to $" + number
                + " million on Friday, it said in its report.\"}";
    }

    Set<String> ids() {
        return inOrder.stream().map(Story::id).collect(Collectors.toSet());
    }

    /**
     * The articles of a portion of the ids, all that an id has in one portion and one lane.
     *
     * @param lanes how many ways they go
     */
    List<String> portion(int portion, int portions, int lane, int lanes) {
        return inOrder.stream()
                .filter(story -> (long) story.number * portions / ids == portion)
                .filter(story -> Math.floorMod(story.id.hashCode(), lanes) == lane)
                .map(Story::json)
                .toList();
    }
}
