package newsreel.sink.disk;

import java.io.IOException;

/** Is told each step of a store before it is taken, so that a test can look, or let the world end, between any two. */
public interface Steps {
    /** Nobody looks. */
    Steps UNSEEN = step -> {};

    void before(String step) throws IOException;
}
