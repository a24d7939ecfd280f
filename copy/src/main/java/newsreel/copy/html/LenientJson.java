package newsreel.copy.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON as web pages have it: where it breaks off or breaks a rule, what stood before that is kept. */
final class LenientJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final String CDATA = "<![CDATA[";

    private LenientJson() {}

    /** The values in the text as maps, lists and strings; the last may be incomplete. */
    static List<Object> read(String text) {
        return read(new StringReader(unwrapped(text)), Integer.MAX_VALUE);
    }

    /** The value that starts there; what follows it in a script is no JSON, and not looked at. */
    static Optional<Object> first(String text, int from) {
        try {
            Reader rest = new StringReader(text);
            rest.skip(from);
            return read(rest, 1).stream().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> read(Reader text, int most) {
        List<Object> values = new ArrayList<>();
        Frame top = new Frame(null, null, values);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Frame frame = top;
            while ((frame != top || values.size() < most) && parser.nextToken() != null) {
                frame = frame.take(parser.currentToken(), parser);
            }
        } catch (JacksonException broken) {
            return values;
        }
        return values;
    }

    /** Without the comment marks that hid scripts from the browsers of the nineties. */
    private static String unwrapped(String text) {
        int from = text.contains(CDATA) ? text.indexOf(CDATA) + CDATA.length() : 0;
        while (from < text.length() && text.charAt(from) != '{' && text.charAt(from) != '[') {
            from++;
        }
        return text.substring(from);
    }

    /** An object or array that is being read. */
    private static final class Frame {
        private final Frame outer;
        private final Map<String, Object> object;
        private final List<Object> array;
        private String name;

        Frame(Frame outer, Map<String, Object> object, List<Object> array) {
            this.outer = outer;
            this.object = object;
            this.array = array;
        }

        Frame take(JsonToken token, JsonParser parser) {
            switch (token) {
                case START_OBJECT -> {
                    Map<String, Object> inner = new LinkedHashMap<>();
                    add(inner);
                    return new Frame(this, inner, null);
                }
                case START_ARRAY -> {
                    List<Object> inner = new ArrayList<>();
                    add(inner);
                    return new Frame(this, null, inner);
                }
                case END_OBJECT, END_ARRAY -> {
                    return Optional.ofNullable(outer).orElse(this);
                }
                case PROPERTY_NAME -> name = parser.currentName();
                case VALUE_NULL -> {}
                default -> add(parser.getString());
            }
            return this;
        }

        private void add(Object value) {
            if (object != null) {
                object.putIfAbsent(name, value);
            } else {
                array.add(value);
            }
        }
    }
}
