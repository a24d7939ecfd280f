package newsreel.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.Quantity.Kind;
import tools.jackson.databind.JsonNode;

/** A sentence of a labelled table, one JSON object a line, with all of its quantities. */
record Sentence(String id, String text, List<Expected> all) {

    static List<Sentence> read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Sentence.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(ArticleJson.mapper()::readTree)
                    .map(Sentence::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** Its quantities, but for ranks, scores and what {@link #moments} has. */
    List<Expected> amounts() {
        return all.stream()
                .filter(expected -> isAmount(expected.label().kind()))
                .toList();
    }

    /** Its dates and times. */
    List<Expected> moments() {
        return all.stream()
                .filter(expected -> isMoment(expected.label().kind()))
                .toList();
    }

    static boolean isAmount(Kind kind) {
        return !isMoment(kind) && kind != Kind.ORDINAL && kind != Kind.SCORE;
    }

    static boolean isMoment(Kind kind) {
        return kind == Kind.DATE || kind == Kind.TIME;
    }

    private static Sentence of(JsonNode row) {
        List<Expected> all = row.get("numbers")
                .valueStream()
                .map(number -> new Expected(ArticleJson.mapper().treeToValue(number, Label.class)))
                .toList();
        return new Sentence(row.get("id").asString(), row.get("text").asString(), all);
    }
}
