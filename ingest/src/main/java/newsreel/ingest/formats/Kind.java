package newsreel.ingest.formats;

import java.util.Set;
import java.util.function.Predicate;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Format;

/**
 * A form of documents, and how to tell it.
 *
 * @param name what {@code --as} calls it
 * @param endings of file names that may hold it, in lower case, with the dot
 * @param looksLike whether a document that begins so is of this form
 * @param format reads it
 */
record Kind(String name, Set<String> endings, Predicate<Beginning> looksLike, Format format) {
    Kind {
        endings = Set.copyOf(endings);
    }

    /** @param fileName in lower case */
    boolean mayBeIn(String fileName) {
        return endings.stream().anyMatch(fileName::endsWith);
    }
}
