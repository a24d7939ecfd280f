package newsreel.streams;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with settings, gathered so that all of it is said at once. Not thread-safe. */
public final class Problems {
    private final List<String> problems = new ArrayList<>();

    /** Notes the problem, where it is one. */
    public Problems refuse(boolean wrong, String problem) {
        if (wrong) {
            problems.add(problem);
        }
        return this;
    }

    /** Notes what is wrong with settings within these, which refuse themselves. */
    public Problems refuseAllOf(Runnable settings) {
        try {
            settings.run();
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
        }
        return this;
    }

    /** @throws IllegalArgumentException that names every one, where there is one */
    public void report() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }
}
