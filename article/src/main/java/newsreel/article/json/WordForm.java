package newsreel.article.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DeserializationContext;

/** One of few words: the constants of an enum, by the names that their {@link JsonProperty} gives them. */
public final class WordForm<E extends Enum<E>> implements Form<E> {
    private final Class<E> type;
    private final SerializedString[] words;
    private final Map<String, E> byWord = new HashMap<>();

    /** @throws IllegalArgumentException when a constant has no such name */
    public WordForm(Class<E> type) {
        this.type = type;
        E[] constants = type.getEnumConstants();
        words = new SerializedString[constants.length];
        for (E constant : constants) {
            String word = word(constant);
            words[constant.ordinal()] = new SerializedString(word);
            byWord.put(word, constant);
        }
    }

    private String word(E constant) {
        try {
            return type.getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException | NullPointerException e) {
            throw new IllegalArgumentException(constant + " has no name in JSON", e);
        }
    }

    @Override
    public void write(JsonGenerator out, E value) {
        out.writeString(words[value.ordinal()]);
    }

    @Override
    public E read(JsonParser in, DeserializationContext context) {
        E value = in.hasToken(JsonToken.VALUE_STRING) ? byWord.get(in.getString()) : null;
        return value != null ? value : Forms.odd(in, context, type);
    }
}
