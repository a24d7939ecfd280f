package newsreel.cli.diff;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** One order of several, of each id the article that holds. Holds one article of each. Not thread-safe. */
final class Merging implements Iterator<SortedArticle> {
    private final PriorityQueue<Head> heads =
            new PriorityQueue<>(Comparator.comparing(Head::place).thenComparingInt(Head::number));

    /** The next of one of them, which is the so-manyth. */
    private record Head(int number, SortedArticle next, Iterator<SortedArticle> rest) {
        Place place() {
            return next.place();
        }
    }

    /** @param orders those that came first stand first */
    Merging(List<Iterator<SortedArticle>> orders) {
        for (int number = 0; number < orders.size(); number++) {
            take(number, orders.get(number));
        }
    }

    private void take(int number, Iterator<SortedArticle> order) {
        if (order.hasNext()) {
            heads.add(new Head(number, order.next(), order));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public SortedArticle next() {
        SortedArticle holds = first();
        while (!heads.isEmpty() && heads.peek().place().equals(holds.place())) {
            holds = SortedArticle.later(holds, first());
        }
        return holds;
    }

    private SortedArticle first() {
        Head head = heads.remove();
        take(head.number(), head.rest());
        return head.next();
    }
}
