package newsreel.article.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.Named;
import tools.jackson.databind.DeserializationContext;

/**
 * A property of objects in JSON: its name, and what stands there.
 *
 * @param <T> what is written
 * @param <B> what is filled while it is read
 */
public abstract class Property<T, B> implements Named {
    private final SerializedString name;

    private Property(String name) {
        this.name = new SerializedString(name);
    }

    /** A value of that form. */
    public static <T, B, V> Property<T, B> of(
            String name, Form<V> form, Function<T, V> value, BiConsumer<B, V> destination) {
        return new Property<>(name) {
            @Override
            void write(JsonGenerator out, T object) {
                V there = value.apply(object);
                if (!form.isAbsent(there)) {
                    writeName(out);
                    form.write(out, there);
                }
            }

            @Override
            void read(JsonParser in, DeserializationContext context, B into) {
                destination.accept(into, form.read(in, context));
            }
        };
    }

    /** A whole number that is always there. */
    public static <T, B> Property<T, B> ofInt(String name, ToIntFunction<T> value, ObjIntConsumer<B> destination) {
        return new Property<>(name) {
            @Override
            void write(JsonGenerator out, T object) {
                writeName(out);
                out.writeNumber(value.applyAsInt(object));
            }

            @Override
            void read(JsonParser in, DeserializationContext context, B into) {
                boolean usual = in.hasToken(JsonToken.VALUE_NUMBER_INT);
                destination.accept(into, usual ? in.getIntValue() : context.readValue(in, int.class));
            }
        };
    }

    @Override
    public final String getName() {
        return name.getValue();
    }

    final void writeName(JsonGenerator out) {
        out.writeName(name);
    }

    abstract void write(JsonGenerator out, T object);

    abstract void read(JsonParser in, DeserializationContext context, B into);
}
