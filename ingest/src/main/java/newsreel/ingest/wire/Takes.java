package newsreel.ingest.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The takes of one story, as far as they came in one document: they are one article, in the order of their numbers. Those that
 * come in another document are articles by themselves, since nobody knows whether they will.
 */
final class Takes {
    private final List<WireStory> takes = new ArrayList<>();

    Takes(WireStory first) {
        takes.add(first);
    }

    /**
     * Whether that is a further take of this story.
     *
     * @param isNext whether it follows at once, so that it need not say that it is one where the last says that more comes
     */
    boolean goOnIn(WireStory next, boolean isNext) {
        WireStory last = takes.get(takes.size() - 1);
        boolean sameStory = !next.slug().isEmpty() && last.slug().equals(next.slug());
        boolean further = next.isLaterTake() && takes.stream().noneMatch(take -> take.take() == next.take());
        return sameStory && last.kill() == null && next.kill() == null && (isNext && last.open() || further);
    }

    /** What does not say which take it is follows the last. */
    void add(WireStory next) {
        takes.add(
                next.take() > 0 ? next : next.asTake(takes.get(takes.size() - 1).take() + 1));
    }

    /** The numbers that they were sent under. */
    List<String> numbers() {
        return takes.stream().map(WireStory::number).toList();
    }

    /** The story, under the number of its first take. */
    WireStory story() {
        return takes.stream()
                .sorted(Comparator.comparingInt(WireStory::take))
                .reduce(WireStory::with)
                .orElseThrow();
    }
}
