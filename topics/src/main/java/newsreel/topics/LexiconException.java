package newsreel.topics;

import java.util.List;

/** A lexicon that cannot be used. Names every problem at once, each with its file and line number. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    LexiconException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, one problem an entry: {@code file:line: what}. */
    public List<String> problems() {
        return problems;
    }
}
