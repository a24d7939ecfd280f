package newsreel.cli.promise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** The blows as cards, shuffled anew when all were drawn: when each falls is chance, that it falls is not. */
final class Deck {
    private final Random random;
    private final Deque<Blow> cards = new ArrayDeque<>();

    Deck(Random random) {
        this.random = random;
    }

    Blow draw() {
        if (cards.isEmpty()) {
            cards.addAll(shuffled());
        }
        return cards.pop();
    }

    /** A sink is taken away only after another came. */
    private List<Blow> shuffled() {
        List<Blow> all = new ArrayList<>(List.of(Blow.values()));
        Collections.shuffle(all, random);
        int add = all.indexOf(Blow.ADD_SINK);
        int remove = all.indexOf(Blow.REMOVE_SINK);
        if (remove < add) {
            Collections.swap(all, add, remove);
        }
        return all;
    }
}
