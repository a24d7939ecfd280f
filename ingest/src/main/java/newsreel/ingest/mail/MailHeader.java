package newsreel.ingest.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import newsreel.copy.encoding.TextDecoder;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.stream.Field;

/**
 * What the header of a message says. Letters beyond ASCII are read as the standard encodes them (RFC 2047), and as they are
 * where a program wrote them as they are.
 */
record MailHeader(Header header) {
    private static final Pattern FOLD = Pattern.compile("\\s*\\r?\\n\\s*|\\s{2,}|\\t");
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]*>\\s*$");
    private static final Pattern REMARK = Pattern.compile("^[^\\s<>()]+@\\S+\\s*\\((.+)\\)$");
    private static final Pattern ID = Pattern.compile("<\\s*([^<>\\s]+)\\s*>");

    /** What programs set before the subject of what is answered or handed on. */
    private static final Pattern HANDED_ON =
            Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|doorst)(?:\\[\\d+])?\\s*:\\s*)+");

    /** The list's name, which its program sets before each subject. */
    private static final Pattern LIST = Pattern.compile("^\\[[^\\[\\]]{1,40}]\\s+(?=\\S)");

    /** On one line; nothing when there is no such field, or it is empty. */
    Optional<String> first(String name) {
        Field field = header.getField(name);
        return Optional.ofNullable(field)
                .map(MailHeader::body)
                .map(body -> DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT))
                .map(body -> FOLD.matcher(body).replaceAll(" ").strip())
                .filter(body -> !body.isEmpty());
    }

    /** As it came. The library would take letters beyond ASCII for UTF-8 in any case. */
    private static String body(Field field) {
        if (field.getRaw() == null) {
            return field.getBody();
        }
        String line = TextDecoder.decode(field.getRaw().toByteArray());
        return line.substring(line.indexOf(':') + 1);
    }

    /** The subject, without what programs set before it; null when there is none. */
    String headline() {
        return first("Subject")
                .map(subject -> HANDED_ON.matcher(subject).replaceFirst(""))
                .map(subject ->
                        first("List-Id").isPresent() || first("List-Post").isPresent()
                                ? LIST.matcher(subject).replaceFirst("")
                                : subject)
                .map(subject -> HANDED_ON.matcher(subject).replaceFirst(""))
                .filter(subject -> !subject.isBlank())
                .orElse(null);
    }

    /** The sender's name, else their address; null when nobody is named. */
    String sender() {
        return first("From").or(() -> first("Sender")).map(MailHeader::name).orElse(null);
    }

    private static String name(String mailbox) {
        var remark = REMARK.matcher(mailbox);
        if (remark.matches()) {
            return remark.group(1).strip();
        }
        String name = ADDRESS.matcher(mailbox).replaceFirst("").strip();
        String bare = name.startsWith("\"") && name.endsWith("\"") && name.length() > 2
                ? name.substring(1, name.length() - 1).replaceAll("\\\\(.)", "$1")
                : name;
        return bare.isBlank() ? mailbox.replaceAll("[<>]", "").strip() : bare;
    }

    /** Where the list's archive has the message, else the address that its identifier is (RFC 2392); null without one. */
    String address() {
        return first("Archived-At")
                .flatMap(MailHeader::inAngles)
                .filter(address -> address.startsWith("http"))
                .or(() -> first("Message-ID").map(MailHeader::identifier).map(id -> "mid:" + id))
                .orElse(null);
    }

    private static String identifier(String written) {
        return inAngles(written).orElse(written);
    }

    private static Optional<String> inAngles(String written) {
        var id = ID.matcher(written);
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }
}
