package newsreel.serve;

import io.javalin.http.Context;
import java.util.List;

/** What callers may ask for. */
final class Parameters {
    private Parameters() {}

    /**
     * Refuses a request with others than these: one that is mistyped would be answered as if it was not there.
     *
     * @throws IllegalArgumentException that names it, and those that there are
     */
    static void only(Context request, String... known) {
        List<String> names = List.of(known);
        request.queryParamMap().keySet().stream()
                .filter(name -> !names.contains(name) && !name.equals(Gate.TOKEN))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "there is no parameter " + name + " here, but " + String.join(", ", names));
                });
    }
}
