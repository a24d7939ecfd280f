package newsreel.cli.promise;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints what each process last said when a test fails: on a machine that is gone, nobody can look into their logs. */
final class LastWords implements AfterTestExecutionCallback {
    private final Supplier<List<String>> processes;

    /** @param processes the name and the end of the log of each; asked only after a failure */
    LastWords(Supplier<List<String>> processes) {
        this.processes = processes;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            processes.get().forEach(System.out::println);
        }
    }
}
