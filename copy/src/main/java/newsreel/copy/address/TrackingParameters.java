package newsreel.copy.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import newsreel.copy.ResourceTable;

/** Tells the parameters of a query that say how a reader came, and leaves them out. */
final class TrackingParameters {
    private static final String ANY_ENDING = "*";
    private static final List<String> TABLE = ResourceTable.read(TrackingParameters.class, "tracking-parameters.txt");
    private static final Set<String> NAMES = Set.copyOf(TABLE);
    private static final List<String> BEGINNINGS = TABLE.stream()
            .filter(name -> name.endsWith(ANY_ENDING))
            .map(name -> name.substring(0, name.length() - ANY_ENDING.length()))
            .toList();

    private TrackingParameters() {}

    /** The query as it stands without them; empty when nothing is left. */
    static String without(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !isTracking(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith);
    }
}
