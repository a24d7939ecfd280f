package newsreel.article.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import tools.jackson.databind.DeserializationContext;

/**
 * Objects of one kind: their properties are written in the order of the list, and read in any; of one that stands twice the
 * later holds.
 *
 * @param <T> the objects
 * @param <B> what is filled while one is read
 */
public final class ObjectForm<T, B> implements Form<T> {
    private static final JsonFactory NAMES = new JsonFactory();

    private final Class<T> type;
    private final Property<T, B>[] properties;
    private final PropertyNameMatcher names;
    private final Supplier<B> begin;
    private final Function<B, T> build;
    private final Extras<T, B> extras;

    /**
     * @param build makes the object; what it throws that is no refusal of its own says why the JSON is none
     */
    @SuppressWarnings("unchecked")
    public ObjectForm(
            Class<T> type,
            List<Property<T, B>> properties,
            Extras<T, B> extras,
            Supplier<B> begin,
            Function<B, T> build) {
        this.type = type;
        this.properties = properties.toArray(Property[]::new);
        this.names = NAMES.constructNameMatcher(List.<Named>copyOf(properties), false);
        this.extras = extras;
        this.begin = begin;
        this.build = build;
    }

    /** The names of all properties, in the order in which they are written. */
    public List<String> names() {
        return Arrays.stream(properties).map(Property::getName).toList();
    }

    Class<T> type() {
        return type;
    }

    @Override
    public void write(JsonGenerator out, T object) {
        out.writeStartObject(object);
        for (Property<T, B> property : properties) {
            property.write(out, object);
        }
        extras.write(out, object);
        out.writeEndObject();
    }

    @Override
    public T read(JsonParser in, DeserializationContext context) {
        if (!in.isExpectedStartObjectToken()) {
            return none(in, context);
        }
        B filled = begin.get();
        for (int match = in.nextNameMatch(names);
                match != PropertyNameMatcher.MATCH_END_OBJECT;
                match = in.nextNameMatch(names)) {
            readProperty(match, in, context, filled);
        }
        return built(filled, context);
    }

    private T none(JsonParser in, DeserializationContext context) {
        if (!in.hasToken(JsonToken.VALUE_NULL)) {
            context.handleUnexpectedToken(type, in);
        }
        return null;
    }

    private void readProperty(int match, JsonParser in, DeserializationContext context, B into) {
        String name = in.currentName();
        in.nextToken();
        try {
            if (match >= 0) {
                properties[match].read(in, context, into);
            } else {
                extras.read(name, in, context, into);
            }
        } catch (JacksonException e) {
            throw e.prependPath(into, name);
        }
    }

    private T built(B filled, DeserializationContext context) {
        try {
            return build.apply(filled);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw context.instantiationException(type, e);
        }
    }
}
