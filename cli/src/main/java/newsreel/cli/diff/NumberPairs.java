package newsreel.cli.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.TextField;

/** Finds which numbers of two enrichments are the same words of the same text. Pure. */
final class NumberPairs {
    private final List<NumberPair> pairs = new ArrayList<>();

    private NumberPairs() {}

    /** Every number of both, once, field by field in the order of the text. */
    static List<NumberPair> of(EnrichedArticle before, EnrichedArticle after) {
        NumberPairs found = new NumberPairs();
        for (TextField field : TextField.values()) {
            List<Quantity> was = in(field, before);
            List<Quantity> is = in(field, after);
            if (before.text(field).equals(after.text(field))) {
                found.pairByPlace(was, is);
            } else {
                found.pairByWords(was, is);
            }
        }
        return found.pairs;
    }

    private static List<Quantity> in(TextField field, EnrichedArticle article) {
        return article.numbers().stream()
                .filter(number -> number.field() == field)
                .sorted(Comparator.comparingInt(Quantity::start))
                .toList();
    }

    /** In the same text: those whose words overlap. */
    private void pairByPlace(List<Quantity> before, List<Quantity> after) {
        int next = 0;
        for (Quantity was : before) {
            while (next < after.size() && after.get(next).end() <= was.start()) {
                add(null, after.get(next++));
            }
            boolean both = next < after.size() && after.get(next).start() < was.end();
            add(was, both ? after.get(next++) : null);
        }
        addAll(List.of(), after.subList(next, after.size()));
    }

    /** In another text: those of the same words, in their order; among the others, those whose words hold the other's. */
    private void pairByWords(List<Quantity> before, List<Quantity> after) {
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            List<Quantity> was = part(
                    before, delta.getSource().getPosition(), delta.getSource().size());
            List<Quantity> is = part(
                    after, delta.getTarget().getPosition(), delta.getTarget().size());
            if (delta.getType() == DeltaType.EQUAL) {
                addEach(was, is);
            } else {
                pairByLikeness(was, is);
            }
        }
    }

    private static List<String> words(List<Quantity> numbers) {
        return numbers.stream().map(Quantity::text).toList();
    }

    private static List<Quantity> part(List<Quantity> numbers, int from, int size) {
        return numbers.subList(from, from + size);
    }

    private void addEach(List<Quantity> before, List<Quantity> after) {
        for (int i = 0; i < before.size(); i++) {
            add(before.get(i), after.get(i));
        }
    }

    private void pairByLikeness(List<Quantity> before, List<Quantity> after) {
        int both = 0;
        while (both < before.size() && both < after.size() && alike(before.get(both), after.get(both))) {
            add(before.get(both), after.get(both));
            both++;
        }
        addAll(before.subList(both, before.size()), after.subList(both, after.size()));
    }

    private static boolean alike(Quantity one, Quantity other) {
        return one.text().contains(other.text()) || other.text().contains(one.text());
    }

    private void addAll(List<Quantity> before, List<Quantity> after) {
        before.forEach(number -> add(number, null));
        after.forEach(number -> add(null, number));
    }

    private void add(Quantity before, Quantity after) {
        pairs.add(new NumberPair(before, after));
    }
}
