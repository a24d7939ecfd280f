package newsreel.cli.kafka;

/**
 * What makes a topic unfit for use.
 *
 * @param what in words, with its name
 * @param wayOut a command that mends it; empty where the words say what to do
 */
public record TopicProblem(String what, String wayOut) {

    @Override
    public String toString() {
        return wayOut.isEmpty() ? what : what + "; mend it with: " + wayOut;
    }
}
