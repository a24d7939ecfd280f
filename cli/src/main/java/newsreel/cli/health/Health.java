package newsreel.cli.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsreel.article.count.Stage;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a stage is at one moment.
 *
 * @param live whether it is of any use to let it go on: false when it has stalled though its broker is there
 * @param reasons why it is not ready to work, in words; empty when it is
 */
public record Health(Stage stage, boolean live, List<String> reasons) {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    public Health {
        reasons = List.copyOf(reasons);
    }

    /** Connected, assigned, and moving where there is work. */
    public boolean ready() {
        return reasons.isEmpty();
    }

    /** {@code {"stage":"enrich","status":"down","reasons":["..."]}}. */
    byte[] json(boolean up) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("stage", stage.key());
        properties.put("status", up ? "up" : "down");
        if (!reasons.isEmpty()) {
            properties.put("reasons", reasons);
        }
        return MAPPER.writeValueAsBytes(properties);
    }
}
