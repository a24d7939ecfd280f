package newsreel.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Loads the shipped lexicon of a language, layer over layer, and a user's own over it. Not thread-safe. */
final class LexiconLoader {
    private static final String TOPICS = "mediatopics.tsv";
    private static final String VOICES = "voices.tsv";
    private static final String STEMS = "stems.tsv";
    private static final String COMMON_WORDS = "common-words.txt";
    private static final String WHOLE_WORDS = "whole-words.txt";
    private static final String LEARNED = "learned.tsv";

    private final TopicLanguage language;
    private final Stemmer stemmer;
    private final LexiconBuilder builder;

    LexiconLoader(TopicLanguage language) {
        this.language = language;
        this.stemmer = shippedStemmer(language);
        this.builder =
                new LexiconBuilder(IptcTopics.parse(ShippedFiles.lines(TOPICS)), language, stemmer, shippedVoices());
        builder.commonWords(ShippedFiles.factsIfAny(language.file(COMMON_WORDS)));
        builder.wholeWords(ShippedFiles.factsIfAny(language.file(WHOLE_WORDS)));
    }

    /** Every shipped file that what the language's lexicon comes to depends on. */
    static List<String> shipped(TopicLanguage language) {
        Stream<String> tables = Stream.of(
                TOPICS,
                language.file(STEMS),
                language.file(COMMON_WORDS),
                language.file(WHOLE_WORDS),
                VOICES,
                language.file(LEARNED));
        return Stream.of(tables, language.terms().stream(), language.names().stream())
                .flatMap(Function.identity())
                .filter(ShippedFiles::has)
                .toList();
    }

    /** The stemmer that the shipped terms are read with. */
    static Stemmer shippedStemmer(TopicLanguage language) {
        return new Stemmer(language, shippedStems(language));
    }

    /** The terms that were written by hand. */
    LexiconLoader addHandWritten() {
        builder.addNames(parsed(language.names(), ShippedFiles::lines));
        return add(language.terms(), ShippedFiles::lines);
    }

    /** What training made of them, where there was any. */
    LexiconLoader addLearned() {
        return ShippedFiles.has(language.file(LEARNED))
                ? add(List.of(language.file(LEARNED)), ShippedFiles::lines)
                : this;
    }

    /** A user's own. */
    LexiconLoader add(UserFiles user) {
        builder.declare(LexiconParser.parse(user.topics(language), UserFiles::lines, stemmer)
                .lines());
        return add(user.terms(language), UserFiles::lines);
    }

    /** @throws LexiconException when there is anything wrong with any of them */
    Lexicon load() {
        return compile().lexicon(language, stemmer);
    }

    /** @throws LexiconException when there is anything wrong with any of them */
    CompiledLexicon compile() {
        return builder.build();
    }

    private LexiconLoader add(List<String> files, Function<String, List<String>> reader) {
        builder.addLayer(parsed(files, reader));
        return this;
    }

    private List<LexiconLine> parsed(List<String> files, Function<String, List<String>> reader) {
        LexiconParser parsed = LexiconParser.parse(files, reader, stemmer);
        builder.problems().addAll(parsed.problems());
        return parsed.lines();
    }

    private static Map<String, String> shippedStems(TopicLanguage language) {
        Map<String, String> stems = new HashMap<>();
        for (String line : ShippedFiles.factsIfAny(language.file(STEMS))) {
            String[] columns = line.split("\t");
            List.of(columns[1].split(" ")).forEach(word -> stems.put(word, columns[0]));
        }
        return stems;
    }

    private static Map<String, Double> shippedVoices() {
        Map<String, Double> voices = new HashMap<>();
        for (String line : ShippedFiles.facts(VOICES)) {
            String[] columns = line.split("\t");
            voices.put(columns[0], Double.valueOf(columns[1]));
        }
        return voices;
    }
}
