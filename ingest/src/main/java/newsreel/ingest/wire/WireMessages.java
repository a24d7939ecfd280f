package newsreel.ingest.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsreel.copy.encoding.TextDecoder;

/** Cuts what a wire transmitted into its messages. */
final class WireMessages {
    /** What stands for the start of a message where control characters are lost. */
    static final String START = "ZCZC";

    private static final String END = "NNNN";

    /** Signs that set type may stand before it. */
    private static final String FLUSH_LEFT = "^";

    private static final byte SOH = 1;
    private static final byte STX = 2;
    private static final byte ETX = 3;
    private static final byte EOT = 4;

    private WireMessages() {}

    static List<WireMessage> of(byte[] bytes) {
        List<Integer> starts = starts(bytes);
        List<WireMessage> messages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : bytes.length;
            messages.add(message(Arrays.copyOfRange(bytes, starts.get(i), end)));
        }
        return messages.stream()
                .filter(message -> message.text().stream().anyMatch(line -> !line.isBlank()))
                .toList();
    }

    /** Where messages begin; at the beginning, where nothing says so. */
    private static List<Integer> starts(byte[] bytes) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            boolean lineStart = i == 0 || bytes[i - 1] == '\n' || bytes[i - 1] == '\r' || bytes[i - 1] == SOH;
            boolean inFrame = !starts.isEmpty() && starts.get(starts.size() - 1) == i - 1;
            if (bytes[i] == SOH || lineStart && !inFrame && isAt(START, bytes, i)) {
                starts.add(i);
            }
        }
        return starts.isEmpty() && bytes.length > 0 ? List.of(0) : starts;
    }

    private static boolean isAt(String word, byte[] bytes, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The framing parts header, text and trailer; where it is lost, the line of the start is header, and that of the end. */
    private static WireMessage message(byte[] bytes) {
        int stx = indexOf(STX, bytes, 0);
        int textStart = stx < 0 ? 0 : stx + 1;
        int etx = indexOf(ETX, bytes, textStart);
        int textEnd = etx < 0 ? endOr(indexOf(EOT, bytes, textStart), bytes.length) : etx;
        List<String> header = new ArrayList<>(lines(bytes, 0, Math.max(0, stx)));
        List<String> text = new ArrayList<>(lines(bytes, textStart, textEnd));
        List<String> trailer = new ArrayList<>();
        if (stx < 0 && !text.isEmpty()) {
            header.add(text.remove(0));
        }
        int end = endOf(text);
        if (end >= 0) {
            trailer.add(text.get(end).substring(0, text.get(end).length() - END.length()));
            trailer.addAll(text.subList(end + 1, text.size()));
            text = text.subList(0, end);
        }
        trailer.addAll(lines(bytes, textEnd, bytes.length));
        return new WireMessage(header, text, trailer);
    }

    /** The line that ends with the mark of the end, alone or behind a time; -1 when none does. */
    private static int endOf(List<String> text) {
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i);
            if (line.equals(END)
                    || line.endsWith(" " + END) && WireTimes.in(line).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static int endOr(int found, int otherwise) {
        return found < 0 ? otherwise : found;
    }

    private static int indexOf(byte mark, byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == mark) {
                return i;
            }
        }
        return -1;
    }

    /** Control characters other than ends of lines part fields, or say how to set type. */
    private static List<String> lines(byte[] bytes, int from, int to) {
        byte[] plain = Arrays.copyOfRange(bytes, from, to);
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] >= 0 && plain[i] < ' ' && plain[i] != '\n' && plain[i] != '\r' && plain[i] != '\t'
                    || plain[i] == 0x7F) {
                plain[i] = ' ';
            }
        }
        return TextDecoder.decode(plain)
                .lines()
                .map(String::stripTrailing)
                .map(line -> line.stripLeading().startsWith(FLUSH_LEFT) ? line.stripLeading() : line)
                .toList();
    }
}
