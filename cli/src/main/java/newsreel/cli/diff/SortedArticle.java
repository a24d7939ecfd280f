package newsreel.cli.diff;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;

/** An article on its way into order, as small as it gets: its JSON, which is read again once it is compared. */
record SortedArticle(Place place, int version, byte[] json) {
    /** What the objects around id and JSON take, more or less. */
    private static final int AROUND_BYTES = 200;

    static SortedArticle of(EnrichedArticle article) {
        return new SortedArticle(Place.of(article.id()), article.version(), ArticleJson.write(article));
    }

    EnrichedArticle article() {
        return ArticleJson.readEnriched(json);
    }

    /** Of two of one id, in the order in which they came, the one that holds. */
    static SortedArticle later(SortedArticle one, SortedArticle other) {
        return other.version >= one.version ? other : one;
    }

    /** What it takes in memory. */
    long bytes() {
        return json.length + 2L * place.id().length() + AROUND_BYTES;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(place.digest());
        write(out, place.id().getBytes(StandardCharsets.UTF_8));
        out.writeInt(version);
        write(out, json);
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static SortedArticle read(DataInputStream in) throws IOException {
        long digest = in.readLong();
        Place place = new Place(digest, new String(bytes(in), StandardCharsets.UTF_8));
        return new SortedArticle(place, in.readInt(), bytes(in));
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
