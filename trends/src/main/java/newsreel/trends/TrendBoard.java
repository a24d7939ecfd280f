package newsreel.trends;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.article.Trend;
import newsreel.article.WindowLength;

/**
 * The latest word on each window, as the records of {@code news.trends} come. Of very many windows the oldest hours are let go
 * of, then the oldest days. Thread-safe.
 */
public final class TrendBoard {
    /** Some 200 MB: a year of a busy newsroom's days and its last months' hours. */
    private static final int MOST = 1_000_000;

    private static final int PARTS_OF_A_KEY = 3;

    private static final Comparator<Trend> FURTHEST_OUT = Comparator.comparingDouble(Trend::deviation)
            .thenComparingInt(Trend::count)
            .reversed()
            .thenComparing(Trend::topic);

    private final Map<WindowLength, NavigableMap<Instant, Map<String, Trend>>> windows =
            new EnumMap<>(WindowLength.class);
    private final int most;
    private int size;

    public TrendBoard() {
        this(MOST);
    }

    /** @param most how many windows are kept */
    TrendBoard(int most) {
        this.most = most;
        for (WindowLength length : WindowLength.values()) {
            windows.put(length, new TreeMap<>());
        }
    }

    /**
     * Takes a record in; what is no trend changes nothing.
     *
     * @param value null where the window is forgotten
     */
    public void take(byte[] key, byte[] value) {
        try {
            if (value == null) {
                forget(new String(key, StandardCharsets.UTF_8).split("/", PARTS_OF_A_KEY));
            } else {
                put(ArticleJson.readTrend(value));
            }
        } catch (MalformedArticleException | DateTimeException | IllegalArgumentException noTrend) {
            // Somebody else's record: what is known stays.
        }
    }

    private void forget(String[] key) {
        if (key.length == PARTS_OF_A_KEY) {
            remove(WindowLength.valueOf(key[0].toUpperCase(Locale.ROOT)), Instant.parse(key[1]), key[2]);
        }
    }

    private synchronized void put(Trend trend) {
        if (trend.count() == 0) {
            remove(trend.length(), trend.start(), trend.topic());
            return;
        }
        Trend before = windows.get(trend.length())
                .computeIfAbsent(trend.start(), start -> new HashMap<>())
                .put(trend.topic(), trend);
        size += before == null ? 1 : 0;
        while (size > most) {
            letGo();
        }
    }

    private synchronized void remove(WindowLength length, Instant start, String topic) {
        Map<String, Trend> window = windows.get(length).get(start);
        if (window != null && window.remove(topic) != null) {
            size--;
            windows.get(length).computeIfPresent(start, (same, left) -> left.isEmpty() ? null : left);
        }
    }

    private void letGo() {
        NavigableMap<Instant, Map<String, Trend>> hours = windows.get(WindowLength.HOUR);
        NavigableMap<Instant, Map<String, Trend>> oldest = hours.isEmpty() ? windows.get(WindowLength.DAY) : hours;
        size -= oldest.pollFirstEntry().getValue().size();
    }

    /** When the newest window begins that holds articles and is not ahead of that moment. */
    public synchronized Optional<Instant> newest(WindowLength length, Instant now) {
        return Optional.ofNullable(windows.get(length).floorKey(now));
    }

    /**
     * How each topic stands at that moment: in the newest window that has begun by then, or in the one before, in whichever it
     * stands out further; those that stand out furthest first. The newest may be hardly begun.
     */
    public synchronized List<Trend> standing(WindowLength length, Instant now) {
        NavigableMap<Instant, Map<String, Trend>> known = windows.get(length);
        Instant newest = known.floorKey(now);
        if (newest == null) {
            return List.of();
        }
        Map<String, Trend> standing = new HashMap<>();
        known.subMap(newest.minus(length.duration()), true, newest, true)
                .values()
                .forEach(window -> window.forEach((topic, trend) -> standing.merge(topic, trend, TrendBoard::further)));
        return standing.values().stream().sorted(FURTHEST_OUT).toList();
    }

    private static Trend further(Trend one, Trend other) {
        return FURTHEST_OUT.compare(one, other) <= 0 ? one : other;
    }

    /** The windows of a topic that hold articles and begin in that time, its ends among them, the oldest first. */
    public synchronized List<Trend> line(String topic, WindowLength length, Instant from, Instant to) {
        return from.isAfter(to)
                ? List.of()
                : windows.get(length).subMap(from, true, to, true).values().stream()
                        .map(window -> window.get(topic))
                        .filter(Objects::nonNull)
                        .toList();
    }
}
