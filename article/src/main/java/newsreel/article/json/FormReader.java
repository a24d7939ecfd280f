package newsreel.article.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Has Jackson read objects by their form, whatever mapper it is. Thread-safe. */
public abstract class FormReader<T> extends StdDeserializer<T> {
    private final ObjectForm<T, ?> form;

    protected FormReader(ObjectForm<T, ?> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public final T deserialize(JsonParser in, DeserializationContext context) {
        return form.read(in, context);
    }
}
