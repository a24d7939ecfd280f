package newsreel.article.failure;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Why something failed, in words for a person: what exceptions say without the names of their classes, which say nothing to
 * whoever is no programmer. Several of Java's own say nothing but the name of a file or host. Pure.
 */
public final class Reason {
    /** By simple name: of files and of the network the contract knows nothing. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("AccessDeniedException", "permission denied"),
            Map.entry("NoSuchFileException", "there is no such file or directory"),
            Map.entry("FileNotFoundException", "there is no such file"),
            Map.entry("FileAlreadyExistsException", "a file of that name is there already"),
            Map.entry("NotDirectoryException", "is no directory"),
            Map.entry("DirectoryNotEmptyException", "the directory is not empty"),
            Map.entry("FileSystemLoopException", "its links lead in a circle"),
            Map.entry("InvalidPathException", "is no name of a file here"),
            Map.entry("MalformedInputException", "its bytes are not in the encoding that is expected"),
            Map.entry("UnmappableCharacterException", "it has letters that the encoding has not"),
            Map.entry("EOFException", "it ends too early"),
            Map.entry("UnknownHostException", "there is no such host"),
            Map.entry("UnresolvedAddressException", "there is no such host"),
            Map.entry("ClosedChannelException", "the connection was closed"),
            Map.entry("OutOfMemoryError", "out of memory"),
            Map.entry("StackOverflowError", "it is nested too deep"));

    private static final Pattern ENDING = Pattern.compile("(Exception|Error)$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern CLASS_BEFORE = Pattern.compile("^(?:[a-z][a-z0-9_]*\\.)+[A-Z][A-Za-z0-9_$]*: ");

    private Reason() {}

    /** The reason, never empty; of a failure that only passes another on, that one's. */
    public static String of(Throwable failure) {
        String message = message(failure);
        String kind = KINDS.get(failure.getClass().getSimpleName());
        if (kind != null) {
            return message.isEmpty() || message.contains(kind) ? kind : message + ": " + kind;
        }
        if (message.isEmpty() || isOnlyPassedOn(failure)) {
            return failure.getCause() == null ? kind(failure) : of(failure.getCause());
        }
        return message.indexOf(' ') > 0 ? message : kind(failure) + ": " + message;
    }

    private static boolean isOnlyPassedOn(Throwable failure) {
        return failure.getCause() != null
                && failure.getMessage().equals(failure.getCause().toString());
    }

    /** Some hold another failure with the name of its class. */
    private static String message(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        return CLASS_BEFORE.matcher(message).replaceFirst("");
    }

    /** {@code IndexOutOfBoundsException} is an index out of bounds. */
    private static String kind(Throwable failure) {
        String name = ENDING.matcher(failure.getClass().getSimpleName()).replaceFirst("");
        String words = BETWEEN_WORDS.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "it failed" : words;
    }
}
