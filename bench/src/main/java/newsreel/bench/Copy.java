package newsreel.bench;

/** Copy to measure on when none is given: a newspaper page of some six thousand characters, written for this. */
final class Copy {
    private static final String PARAGRAPH = """
            The council said on Tuesday that it would spend $4.2 million over three years to rebuild the two bridges that the
            flood of 1998 had left in ruins, about 12 percent more than it had set aside in the spring. Residents of the valley,
            many of whom had waited since then for a road to the coast, gave the announcement a cautious welcome, and the leader
            of the opposition asked whether the money had been found anywhere but in the minister's speeches.

            "We will think about what the engineers tell us," one official said, "and then we will decide." The talks, which
            lasted for nearly four hours, are expected to resume in the second week of March, when the chairman of the committee
            returns from a tour of several countries and the first of the reports has been read.
            """;

    private Copy() {}

    static String page() {
        return PARAGRAPH.repeat(8);
    }
}
