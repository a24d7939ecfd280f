package newsreel.numbers.linking;

import java.util.List;
import newsreel.numbers.reading.Mention;

/** Tells what the mentions of a passage have to do with each other and with the words around. Links are immutable and thread-safe. */
public interface Link {

    /** The mentions with what the link knows more of them, in their order; two that say one thing become one. */
    List<Mention> link(Passage passage, List<Mention> mentions);
}
