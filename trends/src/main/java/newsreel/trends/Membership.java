package newsreel.trends;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the latest version of an article is counted. The store has it so:
 *
 * <pre>
 *   form 1, version 4, hour 4, then for each topic the length of its id 2, and its id
 * </pre>
 *
 * @param version the article's; 0 of one that was never counted
 * @param hour the hour since 1970 in which it was published
 * @param topics the ids of all topics that it counts for: none when it is withdrawn
 */
record Membership(int version, int hour, Set<String> topics) {
    static final Membership NONE = new Membership(0, 0, Set.of());

    private static final byte FORM = 1;
    private static final int BEFORE_TOPICS = 1 + 2 * Integer.BYTES;

    Membership {
        topics = Set.copyOf(topics);
    }

    /**
     * @param stored null for an article that was never counted
     * @throws IllegalStateException when a later release wrote it
     */
    static Membership read(byte[] stored) {
        if (stored == null) {
            return NONE;
        }
        ByteBuffer in = ByteBuffer.wrap(stored);
        StoredForm.check(in.get(), FORM, TrendTopology.ARTICLES);
        int version = in.getInt();
        int hour = in.getInt();
        Set<String> topics = new HashSet<>();
        while (in.hasRemaining()) {
            byte[] id = new byte[in.getShort()];
            in.get(id);
            topics.add(new String(id, StandardCharsets.UTF_8));
        }
        return new Membership(version, hour, topics);
    }

    byte[] write() {
        List<byte[]> ids = topics.stream()
                .sorted()
                .map(topic -> topic.getBytes(StandardCharsets.UTF_8))
                .toList();
        int bytes = ids.stream().mapToInt(id -> Short.BYTES + id.length).sum();
        ByteBuffer out = ByteBuffer.allocate(BEFORE_TOPICS + bytes);
        out.put(FORM).putInt(version).putInt(hour);
        ids.forEach(id -> out.putShort((short) id.length).put(id));
        return out.array();
    }

    /** The hour, without reading the rest. */
    static int hour(byte[] stored) {
        return ByteBuffer.wrap(stored).getInt(1 + Integer.BYTES);
    }

    boolean isNone() {
        return version == 0;
    }

    /**
     * What has to move so that an article that counts as this comes to count as that, by topic; nothing for a topic whose
     * counts stay as they are.
     *
     * @param names of the topics of the next
     */
    Map<String, Move> movesTo(Membership next, Map<String, String> names) {
        Map<String, Move> moves = new TreeMap<>();
        topics.stream()
                .filter(topic -> !next.topics.contains(topic))
                .forEach(topic -> moves.put(topic, Move.out(hour)));
        for (String topic : next.topics) {
            if (!topics.contains(topic)) {
                moves.put(topic, Move.in(next.hour, names.get(topic)));
            } else if (hour != next.hour) {
                moves.put(topic, Move.over(hour, next.hour, names.get(topic)));
            }
        }
        return moves;
    }
}
