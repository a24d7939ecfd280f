package newsreel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The table of {@code ops/ACLS.md}. */
final class AclTable {
    private AclTable() {}

    /**
     * A row of it.
     *
     * @param name of the resource; one that ends in {@code *} is the beginning of names
     */
    record Row(String command, String resource, String name, List<String> operations) {
        static Row parse(String line) {
            List<String> cells = Arrays.stream(line.substring(1).split("\\|"))
                    .map(String::strip)
                    .toList();
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2).replace("`", ""),
                    List.of(cells.get(3).split(", ")));
        }

        /** What grants it to the user of the command's name. */
        Stream<AclBinding> grants() {
            boolean prefixed = name.endsWith("*");
            ResourcePattern pattern = new ResourcePattern(
                    ResourceType.fromString(resource.replace('-', '_').toUpperCase(Locale.ROOT)),
                    prefixed ? name.substring(0, name.length() - 1) : name,
                    prefixed ? PatternType.PREFIXED : PatternType.LITERAL);
            return operations.stream()
                    .map(operation -> new AclBinding(
                            pattern,
                            new AccessControlEntry(
                                    "User:" + command, "*", operation(operation), AclPermissionType.ALLOW)));
        }

        private static AclOperation operation(String word) {
            return AclOperation.fromString(
                    word.replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return command + " " + resource + " " + name;
        }
    }

    static List<Row> read() {
        try {
            return Files.readAllLines(CommandRun.HOME.resolve("ops/ACLS.md")).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| command") && !line.startsWith("| ---"))
                    .map(Row::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of that resource; there is one. */
    static Row row(String command, String name) {
        return read().stream()
                .filter(row -> row.command().equals(command) && row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
