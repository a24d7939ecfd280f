package newsreel.article.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The counts of one moment.
 *
 * @param numbers by what was counted; what is missing was never counted
 */
public record Counts(Map<Count, Long> numbers) {

    public Counts {
        numbers = Map.copyOf(numbers);
    }

    /** How often that happened. */
    public long of(Count what) {
        return numbers.getOrDefault(what, 0L);
    }

    /** How much came to an end in that stage. */
    public long ended(Stage stage) {
        return Count.ends(stage).stream().mapToLong(this::of).sum();
    }

    /**
     * How much is on its way in that stage: what came in and has no end yet. Nought when it has come to rest and nothing
     * failed, and never less.
     */
    public long open(Stage stage) {
        return of(Count.in(stage)) - ended(stage);
    }

    /** Each stage whose sum is not even, in words: none, where all have come to rest and nothing failed. */
    public List<String> mismatches() {
        List<String> mismatches = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (open(stage) != 0) {
                mismatches.add(sum(stage));
            }
        }
        return mismatches;
    }

    private String sum(Stage stage) {
        Count in = Count.in(stage);
        String ends =
                Count.ends(stage).stream().map(end -> of(end) + " " + end.key()).collect(Collectors.joining(" + "));
        return of(in) + " " + in.key() + ", but " + ends + " = " + ended(stage);
    }
}
