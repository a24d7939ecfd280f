package newsreel.cli.diff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import newsreel.article.Fingerprint;

/** Where an id stands in an order that has nothing to do with where its article stands: the first so many are a sample. */
record Place(long digest, String id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::digest).thenComparing(Place::id);

    static Place of(String id) {
        byte[] print = Fingerprint.of(id.getBytes(StandardCharsets.UTF_8), 0);
        return new Place(ByteBuffer.wrap(print).getLong(), id);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
