package newsreel.serve;

import io.javalin.http.Context;

/** How many a caller wants of a list. */
final class Limit {
    private Limit() {}

    /**
     * {@code max=}.
     *
     * @param usual where nothing is said
     * @throws IllegalArgumentException when it is no number from 1 to the most
     */
    static int of(Context request, int usual, int most) {
        String given = request.queryParam("max");
        if (given == null) {
            return usual;
        }
        if (!given.matches("\\d{1,4}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > most) {
            throw new IllegalArgumentException("max is a number from 1 to " + most + ", not " + given);
        }
        return Integer.parseInt(given);
    }
}
