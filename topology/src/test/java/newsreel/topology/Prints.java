package newsreel.topology;

import newsreel.article.Fingerprint;
import newsreel.article.RawArticle;

/** Fingerprints to test with. */
final class Prints {
    private Prints() {}

    static byte[] of(String copy) {
        return Fingerprint.of(RawArticle.ofText(copy));
    }
}
