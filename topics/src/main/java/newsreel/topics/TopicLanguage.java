package newsreel.topics;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tartarus.snowball.SnowballStemmer;

/**
 * What is special of a language that topics are found in, beside the folder of files that it has. Immutable.
 *
 * @param tag ISO 639, two letters; also the name of its folder
 * @param snowball makes its stemmer
 * @param traits what holds of it
 */
record TopicLanguage(String tag, Supplier<? extends SnowballStemmer> snowball, Set<Trait> traits) {
    private static final String LEXICONS = "lexicon/";
    private static final String NAMES = LEXICONS + "names/";

    /** What holds of one language and not of another. */
    enum Trait {
        /** Its stemmer goes by accents: they are taken away after it, else before. */
        ACCENTS_INFLECT,
        /** Its nouns have capitals: a capital does not tell a name. */
        CAPITAL_NOUNS,
        /** It writes compounds as one word: those of no term are looked into for words that are. */
        COMPOUNDS,
        /** The names that most languages write alike are read before its own terms. */
        SHARED_NAMES
    }

    TopicLanguage {
        traits = Set.copyOf(traits);
    }

    TopicLanguage(String tag, Supplier<? extends SnowballStemmer> snowball, Trait... traits) {
        this(tag, snowball, Set.of(traits));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** A file of its folder, where there may be one. */
    String file(String name) {
        return LEXICONS + tag + "/" + name;
    }

    /** The files of the names that it shares with others. */
    List<String> names() {
        return has(Trait.SHARED_NAMES) ? indexed(NAMES) : List.of();
    }

    /** The files of its terms that were written by hand. */
    List<String> terms() {
        return indexed(file(""));
    }

    private static List<String> indexed(String folder) {
        Stream<String> files = ShippedFiles.facts(folder + "INDEX").stream();
        return files.map(folder::concat).toList();
    }
}
