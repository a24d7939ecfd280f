package newsreel.copy.encoding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header {@code Content-Type}, in which servers say what something is and how its letters are encoded. */
public final class ContentType {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private ContentType() {}

    /** The media type in lower case, without parameters; empty when the header, which may be null, names none. */
    public static String bare(String header) {
        String type = header == null ? "" : header;
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /** The name of an encoding, as it is written there; nothing when the header, which may be null, names none. */
    public static Optional<String> charset(String header) {
        Matcher charset = CHARSET.matcher(header == null ? "" : header);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }
}
