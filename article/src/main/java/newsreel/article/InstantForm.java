package newsreel.article;

import java.time.Instant;
import newsreel.article.json.Form;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** A moment in JSON: written in ISO 8601 in UTC, read as {@link InstantReader} does. */
final class InstantForm implements Form<Instant> {
    static final InstantForm MOMENT = new InstantForm();

    private static final InstantReader ANY = new InstantReader();

    private InstantForm() {}

    @Override
    public void write(JsonGenerator out, Instant moment) {
        out.writeString(WholeSeconds.fits(moment) ? WholeSeconds.written(moment) : moment.toString());
    }

    @Override
    public Instant read(JsonParser in, DeserializationContext context) {
        Instant usual = in.hasToken(JsonToken.VALUE_STRING) ? WholeSeconds.read(in.getString()) : null;
        if (usual != null) {
            return usual;
        }
        return in.hasToken(JsonToken.VALUE_NULL) ? null : ANY.deserialize(in, context);
    }
}
