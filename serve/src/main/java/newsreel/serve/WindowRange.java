package newsreel.serve;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsreel.article.WindowLength;

/**
 * The windows that a request is about.
 *
 * @param from when the first begins
 * @param to when the last begins
 */
record WindowRange(WindowLength length, Instant from, Instant to) {
    private static final int DAY_CHARACTERS = "2026-04-07".length();

    /** {@code window=hour} or {@code day}; hours where nothing is said. */
    static WindowLength length(Context request) {
        String window = request.queryParam("window");
        if (window == null) {
            return WindowLength.HOUR;
        }
        return Arrays.stream(WindowLength.values())
                .filter(length -> length.key().equals(window))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("window is hour or day, not " + window));
    }

    /**
     * {@code from=} and {@code to=}, days or moments; as many windows as a trend is compared with, where nothing is said.
     *
     * @param newest the last window where nothing is said
     * @param most how many windows may be asked for
     * @throws IllegalArgumentException when it is no range, or one of too many windows
     */
    static WindowRange of(Context request, Instant newest, int most) {
        WindowLength length = length(request);
        int last = length.number(moment(request, "to", newest));
        int first = length.number(moment(request, "from", length.start(last - length.past())));
        if (first > last) {
            throw new IllegalArgumentException("from is behind to");
        }
        if (last - first >= most) {
            throw new IllegalArgumentException(
                    "from and to are " + (last - first + 1) + " windows; " + most + " are the most at a time");
        }
        return new WindowRange(length, length.start(first), length.start(last));
    }

    private static Instant moment(Context request, String name, Instant usual) {
        String given = request.queryParam(name);
        if (given == null) {
            return usual;
        }
        try {
            return given.length() == DAY_CHARACTERS
                    ? LocalDate.parse(given).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : Instant.parse(given);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    name + " is a day or a moment such as 2026-04-07 or 2026-04-07T09:00:00Z, not " + given, e);
        }
    }

    /** When each begins, the oldest first. */
    List<Instant> starts() {
        List<Instant> starts = new ArrayList<>();
        for (Instant start = from; !start.isAfter(to); start = start.plus(length.duration())) {
            starts.add(start);
        }
        return starts;
    }
}
