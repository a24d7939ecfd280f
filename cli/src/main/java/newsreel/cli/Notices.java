package newsreel.cli;

import java.util.function.Consumer;

/** What a command says on standard error while it works. */
final class Notices {
    private Notices() {}

    static Consumer<String> of(String command) {
        return notice -> System.err.println("newsreel " + command + ": " + notice);
    }
}
