package newsreel.article.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** How values of one kind stand in JSON. Thread-safe. */
public interface Form<V> {

    /** Whether a property with that value is left out. */
    default boolean isAbsent(V value) {
        return value == null;
    }

    /** @param value never null */
    void write(JsonGenerator out, V value);

    /**
     * The value that begins at the parser's token, which is then at the value's last.
     *
     * @return null for JSON's null
     * @throws tools.jackson.core.JacksonException when it is no such value; the message says what stands there
     */
    V read(JsonParser in, DeserializationContext context);

    /** The same in JSON, but a property is written whatever its value is. */
    default Form<V> always() {
        return new Form<>() {
            @Override
            public boolean isAbsent(V value) {
                return false;
            }

            @Override
            public void write(JsonGenerator out, V value) {
                Form.this.write(out, value);
            }

            @Override
            public V read(JsonParser in, DeserializationContext context) {
                return Form.this.read(in, context);
            }
        };
    }
}
