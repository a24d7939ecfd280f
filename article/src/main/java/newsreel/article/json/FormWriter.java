package newsreel.article.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Has Jackson write objects by their form, whatever mapper it is. Thread-safe. */
public abstract class FormWriter<T> extends StdSerializer<T> {
    private final ObjectForm<T, ?> form;

    protected FormWriter(ObjectForm<T, ?> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public final void serialize(T object, JsonGenerator out, SerializationContext context) {
        form.write(out, object);
    }
}
