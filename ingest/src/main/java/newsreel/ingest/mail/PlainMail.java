package newsreel.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/** Plain text as mail carries it: lines that flow (RFC 3676) are joined again, and the sender's signature goes. */
final class PlainMail {
    private static final String SIGNATURE = "-- ";
    private static final int LONGEST_SIGNATURE = 25;

    private PlainMail() {}

    static String of(Entity part, String text) {
        List<String> lines = withoutSignature(text.lines().toList());
        return String.join("\n", says(part, "format", "flowed") ? joined(lines, says(part, "delsp", "yes")) : lines);
    }

    private static boolean says(Entity part, String parameter, String value) {
        return part.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && value.equalsIgnoreCase(type.getParameter(parameter));
    }

    private static List<String> withoutSignature(List<String> lines) {
        int mark = lines.lastIndexOf(SIGNATURE);
        return mark > 0 && lines.size() - mark <= LONGEST_SIGNATURE ? lines.subList(0, mark) : lines;
    }

    /**
     * A line that ends in a blank goes on in the next, unless that is quoted more or less deeply.
     *
     * @param withoutBlank whether that blank is none of the text ({@code delsp})
     */
    private static List<String> joined(List<String> lines, boolean withoutBlank) {
        List<String> joined = new ArrayList<>();
        boolean flows = false;
        int depth = 0;
        for (String line : lines) {
            int here = depth(line);
            String text = unstuffed(line, here);
            String kept = withoutBlank && text.endsWith(" ") ? text.substring(0, text.length() - 1) : text;
            if (flows && here == depth) {
                joined.add(joined.remove(joined.size() - 1) + kept);
            } else {
                joined.add((here > 0 ? ">".repeat(here) + " " : "") + kept);
            }
            flows = text.endsWith(" ") && !text.equals(SIGNATURE);
            depth = here;
        }
        return joined;
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String line, int depth) {
        String text = line.substring(depth);
        return text.startsWith(" ") ? text.substring(1) : text;
    }
}
