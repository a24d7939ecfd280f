package newsreel.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The lexicons of all languages, each loaded when it is first asked for. Thread-safe. */
final class Lexicons {
    private final Function<TopicLanguage, Lexicon> source;
    private final Map<TopicLanguage, Lexicon> loaded = new ConcurrentHashMap<>();

    /** @param source loads the lexicon of a language */
    Lexicons(Function<TopicLanguage, Lexicon> source) {
        this.source = source;
    }

    /**
     * The shipped ones with a user's own over them. What the user brings terms for is loaded at once, to find what is
     * wrong with it.
     *
     * @throws LexiconException when anything is wrong in any language
     */
    static Lexicons with(UserFiles user) {
        List<String> problems = new ArrayList<>(user.foreign());
        Lexicons lexicons = new Lexicons(language -> load(language, user));
        TopicLanguages.ALL.stream().filter(user::speaks).forEach(language -> lexicons.load(language, problems));
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return lexicons;
    }

    /**
     * The lexicon of that language, where topics are found in it.
     *
     * @param tag BCP 47; null for text that does not say what it is in
     */
    Optional<Lexicon> of(String tag) {
        return TopicLanguages.of(tag).map(language -> loaded.computeIfAbsent(language, source));
    }

    private void load(TopicLanguage language, List<String> problems) {
        try {
            loaded.put(language, source.apply(language));
        } catch (LexiconException e) {
            problems.addAll(e.problems());
        }
    }

    private static Lexicon load(TopicLanguage language, UserFiles user) {
        return new LexiconLoader(language)
                .addHandWritten()
                .addLearned()
                .add(user)
                .load();
    }
}
