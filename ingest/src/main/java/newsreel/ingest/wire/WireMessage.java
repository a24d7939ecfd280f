package newsreel.ingest.wire;

import java.util.List;

/**
 * One message of a wire.
 *
 * @param header its lines before the text, as far as the framing tells them apart
 * @param text the lines of its text
 * @param trailer what stands after the text
 */
record WireMessage(List<String> header, List<String> text, List<String> trailer) {
    WireMessage {
        header = List.copyOf(header);
        text = List.copyOf(text);
        trailer = List.copyOf(trailer);
    }
}
