package newsreel.sink.segments;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.TopicPartition;

/**
 * A segment's file name: {@code <topic>-p<partition>-<first>-<last>.ndjson}, with {@code .gz} or {@code .zst} where it is
 * packed. A pure value that formats and parses itself.
 *
 * @param partition the topic's partition
 * @param first the first offset that was read for it
 * @param last the last one, inclusive; also the mark that ends a transaction has an offset, and is no article
 * @param compression how it is packed
 */
public record SegmentName(TopicPartition partition, long first, long last, Compression compression) {
    private static final Pattern FORM = Pattern.compile("(.+)-p(\\d{1,9})-(\\d{20})-(\\d{20})\\.ndjson(\\.gz|\\.zst)?");
    private static final int LONGEST = 255;

    public SegmentName {
        Objects.requireNonNull(partition, "partition");
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("offsets " + first + " to " + last + " are no range");
        }
    }

    /** An offset in digits that sort. */
    static String padded(long offset) {
        return String.format(Locale.ROOT, "%020d", offset);
    }

    /** Empty for a name that is no segment's. */
    public static Optional<SegmentName> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        if (name.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        try {
            TopicPartition partition = new TopicPartition(matcher.group(1), Integer.parseInt(matcher.group(2)));
            return Optional.of(new SegmentName(
                    partition,
                    Long.parseLong(matcher.group(3)),
                    Long.parseLong(matcher.group(4)),
                    Compression.of(name)));
        } catch (IllegalArgumentException noRange) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return partition.topic() + "-p" + partition.partition() + "-" + padded(first) + "-" + padded(last) + ".ndjson"
                + compression.suffix();
    }
}
