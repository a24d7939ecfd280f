package newsreel.topics;

/** How much a place in an article counts: news says what it is about in its headline and its opening. */
final class Prominence {
    private static final double HEADLINE = 2;
    private static final double SUBHEADLINE = 1.6;
    private static final double OPENING = 1.6;
    private static final double REST = 1;

    /** About two paragraphs of news. */
    private static final int OPENING_WORDS = 60;

    private Prominence() {}

    static double of(Section section, int token) {
        return switch (section.part()) {
            case HEADLINE -> HEADLINE;
            case SUBHEADLINE -> SUBHEADLINE;
            case BODY -> token - section.from() < OPENING_WORDS ? OPENING : REST;
        };
    }
}
