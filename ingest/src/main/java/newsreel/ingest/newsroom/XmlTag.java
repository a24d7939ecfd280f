package newsreel.ingest.newsroom;

/**
 * One tag of a document.
 *
 * @param name as written, with its prefix
 * @param form whether it opens an element, closes one, or is an element by itself
 * @param start where its {@code <} stands
 * @param end behind its {@code >}
 */
record XmlTag(String name, Form form, int start, int end) {
    enum Form {
        OPEN,
        CLOSE,
        EMPTY
    }
}
