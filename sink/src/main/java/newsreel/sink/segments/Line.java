package newsreel.sink.segments;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import newsreel.article.ArticleJson;
import newsreel.article.CommonEra;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.sink.stream.Arrival;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A record as a line of a segment. The record's own bytes are kept, so that nothing a later build adds is lost; they are
 * only looked over: whether they are one JSON object with id and version, and of which date.
 *
 * @param day the date in UTC: that of publication, else of retrieval, else of the record
 * @param json the record's bytes, without a line's end
 */
record Line(LocalDate day, byte[] json) {

    /** @throws MalformedArticleException when the record is no enriched article */
    static Line of(Arrival arrival) {
        if (arrival.value() == null) {
            throw new MalformedArticleException("the record has no value");
        }
        try (JsonParser parser = ArticleJson.mapper().createParser(arrival.value())) {
            Glance glance = Glance.at(parser);
            if (glance != null && !hasLineEnd(arrival.value())) {
                Instant time = glance.time() == null ? arrival.recorded() : glance.time();
                return new Line(LocalDate.ofInstant(time, ZoneOffset.UTC), arrival.value());
            }
        } catch (JacksonException | DateTimeException e) {
            // The full reading finds the words for what is wrong.
            return slowly(arrival);
        }
        return slowly(arrival);
    }

    /** What is unusual is read in full, and written anew on one line. */
    private static Line slowly(Arrival arrival) {
        EnrichedArticle article = arrival.article();
        Instant time = article.published() != null
                ? article.published()
                : article.retrieved() != null ? article.retrieved() : arrival.recorded();
        try {
            return new Line(LocalDate.ofInstant(time, ZoneOffset.UTC), ArticleJson.write(article));
        } catch (RuntimeException e) {
            throw new MalformedArticleException("not an article: " + e.getMessage(), e);
        }
    }

    private static boolean hasLineEnd(byte[] json) {
        for (byte b : json) {
            if (b == '\n' || b == '\r') {
                return true;
            }
        }
        return false;
    }

    /** What a pass over the tokens sees. */
    private record Glance(Instant time) {

        /** @return null when it is not as this project writes it */
        static Glance at(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            boolean named = false;
            boolean versioned = false;
            Instant published = null;
            Instant retrieved = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "id" ->
                        named = value == JsonToken.VALUE_STRING
                                && !parser.getString().isBlank();
                    case "version" -> versioned = value == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() > 0;
                    case "published" -> published = time(value, parser);
                    case "retrieved" -> retrieved = time(value, parser);
                    default -> parser.skipChildren();
                }
            }
            boolean whole = named && versioned && parser.nextToken() == null;
            return whole ? new Glance(published == null ? retrieved : published) : null;
        }

        private static Instant time(JsonToken value, JsonParser parser) {
            if (value == JsonToken.VALUE_NULL) {
                return null;
            }
            Instant time = value == JsonToken.VALUE_STRING ? Instant.parse(parser.getString()) : null;
            if (time == null || !CommonEra.holds(time)) {
                throw new DateTimeException("not a date that is written here");
            }
            return time;
        }
    }
}
