package newsreel.cli.letters;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A set of offsets, kept as ranges: {@code 3-7,9}; so many that the text would be long are packed. Not thread-safe. */
final class Offsets {
    /** Brokers keep no more than that beside a position, unless {@code offset.metadata.max.bytes} says otherwise. */
    static final int MOST_CHARACTERS = 4096;

    private static final String PACKED = "z:";

    /** By their first, the last of each range; none touches another. */
    private final NavigableMap<Long, Long> ranges = new TreeMap<>();

    /** @param text as {@link #toString} writes it */
    static Offsets parse(String text) {
        Offsets offsets = new Offsets();
        if (text.startsWith(PACKED)) {
            offsets.ranges.putAll(PackedRanges.read(text.substring(PACKED.length())));
            return offsets;
        }
        for (String range : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] ends = range.split("-");
            offsets.ranges.put(Long.valueOf(ends[0]), Long.valueOf(ends[ends.length - 1]));
        }
        return offsets;
    }

    boolean contains(long offset) {
        Map.Entry<Long, Long> range = ranges.floorEntry(offset);
        return range != null && offset <= range.getValue();
    }

    void add(long offset) {
        if (contains(offset)) {
            return;
        }
        Map.Entry<Long, Long> before = ranges.floorEntry(offset);
        long first = before != null && before.getValue() == offset - 1 ? before.getKey() : offset;
        Long after = ranges.remove(offset + 1);
        ranges.put(first, after == null ? offset : after);
    }

    @Override
    public String toString() {
        String text = text();
        return text.length() <= MOST_CHARACTERS ? text : PACKED + PackedRanges.write(ranges);
    }

    private String text() {
        return ranges.entrySet().stream()
                .map(range -> range.getKey().equals(range.getValue())
                        ? range.getKey().toString()
                        : range.getKey() + "-" + range.getValue())
                .collect(Collectors.joining(","));
    }
}
