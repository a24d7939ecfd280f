package newsreel.enrich;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsreel.article.ArticleText;

/** A fourth annotation, as somebody else would write it: who is quoted, and how often. */
final class Speakers implements Annotator<Map<String, Integer>> {

    @Override
    public String name() {
        return "speakers";
    }

    @Override
    public Set<String> languages() {
        return Set.of("en", "de");
    }

    @Override
    public String schema() {
        return """
                {
                  "$id": "urn:acme:speakers",
                  "type": "object",
                  "additionalProperties": {"$ref": "#/$defs/times"},
                  "$defs": {"times": {"type": "integer", "minimum": 1}}
                }""";
    }

    /** The word after "said" or "sagte". */
    @Override
    public Map<String, Integer> annotate(ArticleText text) {
        String[] words = text.body().split("\\W+");
        String verb = text.language().startsWith("de") ? "sagte" : "said";
        Map<String, Integer> speakers = new TreeMap<>();
        for (int i = 1; i < words.length; i++) {
            if (words[i - 1].equals(verb)) {
                speakers.merge(words[i], 1, Integer::sum);
            }
        }
        return speakers.isEmpty() ? null : speakers;
    }
}
