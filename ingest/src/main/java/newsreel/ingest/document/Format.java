package newsreel.ingest.document;

import java.io.IOException;
import java.util.function.Consumer;
import newsreel.ingest.source.Item;

/** A form that articles come in. Implementations are stateless and thread-safe. */
public interface Format {

    /**
     * Hands on the document's articles in order, and what of it is none.
     *
     * @throws IOException when the document cannot be read any further; what was handed on before stands
     */
    void read(Document document, Consumer<Item> items) throws IOException;
}
