package newsreel.search.query;

import java.time.Instant;
import newsreel.search.query.Query.InLanguage;
import newsreel.search.query.Query.InTopic;
import newsreel.search.query.Query.Named;
import newsreel.search.query.Query.Origin;
import newsreel.search.words.Language;
import newsreel.search.words.Words;

/** Reads what is asked of the article itself. */
final class Conditions {
    private static final int LONGEST_TAG = 35;

    private final TopicTree topics;
    private final Dates dates;

    Conditions(TopicTree topics, Instant now) {
        this.topics = topics;
        this.dates = new Dates(now);
    }

    Query read(Token token) {
        Field field = field(token);
        if (!token.sign().equals(":")) {
            throw instead(token, field.word() + " is followed by a colon", field.word() + ":" + value(token));
        }
        if (token.value().isBlank()) {
            throw Slip.at(token, field.word() + ": says nothing");
        }
        return switch (field) {
            case TOPIC -> new InTopic(token.value().strip(), topics.within(token.value()));
            case SOURCE -> new Named(Origin.SOURCE, words(token));
            case AUTHOR -> new Named(Origin.AUTHOR, words(token));
            case DATELINE -> new Named(Origin.DATELINE, words(token));
            case LANG -> new InLanguage(tag(token));
            case PUBLISHED -> dates.published(token);
            default -> dates.since(token);
        };
    }

    private static Field field(Token token) {
        Field field = Field.of(token.name());
        if (field != null) {
            return field;
        }
        Field nearest = Field.nearest(token.name());
        String asWords = QueryWriter.quoted(token.name() + token.sign() + token.value());
        throw instead(
                token,
                "nothing can be asked for as " + token.name(),
                nearest == null ? asWords : nearest.word() + token.sign() + value(token));
    }

    /** The value of a word, in which there must be one. */
    static String words(Token token) {
        if (Words.list(Language.OTHER.analyzer(), token.value()).isEmpty()) {
            throw Slip.at(token, "no word to look for");
        }
        return token.value();
    }

    private static LanguageTag tag(Token token) {
        String tag = token.value().strip();
        boolean isTag = tag.length() <= LONGEST_TAG
                && Character.isLetter(tag.charAt(0))
                && tag.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        if (!isTag) {
            throw Slip.at(token, "lang takes a language tag such as en or pt-BR");
        }
        return new LanguageTag(tag);
    }

    /** The token is wrong as a whole, and something else could stand for it. */
    static Slip instead(Token token, String message, String instead) {
        return new Slip(message, token.start(), token.end(), instead);
    }

    /** The token's value as it can stand behind a sign. */
    static String value(Token token) {
        return token.quoted() ? QueryWriter.quoted(token.value()) : token.value();
    }
}
