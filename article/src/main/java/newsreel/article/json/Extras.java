package newsreel.article.json;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of properties that nobody knows.
 *
 * @param <T> what is written
 * @param <B> what is filled while it is read
 */
public interface Extras<T, B> {

    void write(JsonGenerator out, T object);

    void read(String name, JsonParser in, DeserializationContext context, B into);

    /** Nothing. */
    static <T, B> Extras<T, B> ignored() {
        return new Extras<>() {
            @Override
            public void write(JsonGenerator out, T object) {}

            @Override
            public void read(String name, JsonParser in, DeserializationContext context, B into) {
                in.skipChildren();
            }
        };
    }

    /** They are kept as they are, and written after all others. */
    static <T, B> Extras<T, B> kept(Function<T, Map<String, JsonNode>> values, Destination<B> destination) {
        return new Extras<>() {
            @Override
            public void write(JsonGenerator out, T object) {
                values.apply(object).forEach((name, value) -> {
                    out.writeName(name);
                    out.writeTree(value);
                });
            }

            @Override
            public void read(String name, JsonParser in, DeserializationContext context, B into) {
                destination.put(into, name, context.readTree(in));
            }
        };
    }

    /** Where one that is kept goes. */
    interface Destination<B> {
        void put(B into, String name, JsonNode value);
    }
}
