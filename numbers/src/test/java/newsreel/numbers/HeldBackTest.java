package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Scores the extractor on sentences that were written before the rules they judge, and not looked at while those were
 * changed. {@code kinds.ndjson} has ten for each kind of fault that real news showed, named by the first part of the id: a
 * sentence is right when every quantity in it is, with its unit, bound and trend, and nothing else is given.
 * {@code heldback.ndjson} has general news with all of its quantities. {@code desks.ndjson} has sentences of agencies, business,
 * sport, courts and other desks, some in the dress of India, Nigeria and Australia, named by the first part of the id.
 */
class HeldBackTest {
    private static final LabelledTable KINDS = LabelledTable.of("kinds.ndjson");
    private static final LabelledTable DESKS = LabelledTable.of("desks.ndjson");
    private static final LabelledTable NEWS = LabelledTable.of("heldback.ndjson");

    @Test
    void shouldReadTheSentencesOfEachKindOfFault() {
        assertThat(KINDS.whole()).as(KINDS.wholeByKind().toString()).isGreaterThanOrEqualTo(208);
    }

    @Test
    void shouldFindTheQuantitiesOfNews() {
        assertThat(NEWS.values().f1()).as(NEWS.values().toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(NEWS.units().f1()).as(NEWS.units().toString()).isGreaterThanOrEqualTo(0.955);
        assertThat(NEWS.changes().f1()).as(NEWS.changes().toString()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void shouldReadTheSentencesOfEachDesk() {
        assertThat(DESKS.whole()).as(DESKS.wholeByKind().toString()).isGreaterThanOrEqualTo(145);
    }
}
