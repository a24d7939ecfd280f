package newsreel.cli.options;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The variables that are meant for Newsreel, and those among them that nobody heeds. Pure. */
public final class Environment {
    static final String PREFIX = "NEWSREEL_";

    /** Words for Java: where there are none, nothing is left open. */
    private static final String JAVA_OPTIONS = "NEWSREEL_JAVA_OPTS";

    /** Those of the launcher, of compose, and what must not stand on a command line. */
    private static final Set<String> OTHERS =
            Set.of("NEWSREEL_TOKEN", JAVA_OPTIONS, "NEWSREEL_IN", "NEWSREEL_KAFKA_PORT", "NEWSREEL_PAGE_PORT");

    private final Map<String, String> variables;

    private Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** Those that begin as ours do. Kubernetes tells of a service called newsreel in such variables too; they are left out. */
    public static Environment of(Map<String, String> all) {
        return new Environment(all.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(PREFIX))
                .filter(variable -> !isOfKubernetes(variable.getKey(), variable.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
    }

    private static boolean isOfKubernetes(String name, String value) {
        return name.contains("_SERVICE_") || name.contains("_PORT_") || value.matches("(tcp|udp|sctp)://.*");
    }

    /** All of them, by name. */
    public Map<String, String> variables() {
        return Map.copyOf(variables);
    }

    /** Says which are empty: whether their options are left out, or mean nothing, cannot be told. */
    public List<String> empty() {
        return variables.entrySet().stream()
                .filter(variable -> variable.getValue().isBlank())
                .filter(variable -> !variable.getKey().equals(JAVA_OPTIONS))
                .map(variable -> variable.getKey() + " is empty; give it a value, or unset it")
                .toList();
    }

    /** Says which belong to no option of these commands, with the nearest that does. */
    public List<String> unheeded(CommandLine commands) {
        Set<String> known = new TreeSet<>(OTHERS);
        gather(commands, known);
        return variables.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> name + " is no option's, and is not heeded"
                        + nearest(name, known)
                                .map(meant -> "; is " + meant + " meant?")
                                .orElse(""))
                .toList();
    }

    private static void gather(CommandLine commands, Set<String> names) {
        commands.getCommandSpec().options().forEach(option -> names.add(EnvironmentDefaults.variable(option)));
        commands.getSubcommands().values().forEach(sub -> gather(sub, names));
    }

    /** One that differs by a slip or two. */
    private static Optional<String> nearest(String name, Set<String> known) {
        return known.stream()
                .filter(meant -> distance(name, meant) <= (name.length() - PREFIX.length()) / 3)
                .min(Comparator.comparingInt(meant -> distance(name, meant)));
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
