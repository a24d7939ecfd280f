package newsreel.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import newsreel.topics.LexiconLine.Place;
import newsreel.topics.LexiconLine.ReplaceLine;
import newsreel.topics.LexiconLine.TermLine;
import newsreel.topics.LexiconLine.TopicLine;

/**
 * Reads lexicon files: tab-separated columns, a line a fact, {@code #} before a comment. A line that does not parse is
 * noted as a problem and skipped, so that one reading finds them all. Not thread-safe.
 */
final class LexiconParser {
    static final double MAX_WEIGHT = 5;

    private final UnaryOperator<String> stemmer;
    private final List<LexiconLine> lines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** @param stemmer the stem of a word in lower case */
    LexiconParser(UnaryOperator<String> stemmer) {
        this.stemmer = stemmer;
    }

    /** Reads files side by side; their lines and problems stand in the order of the files. */
    static LexiconParser parse(List<String> files, Function<String, List<String>> reader, Stemmer stemmer) {
        Map<String, String> stems = new ConcurrentHashMap<>();
        LexiconParser all = new LexiconParser(word -> stems.computeIfAbsent(word, stemmer::stem));
        files.parallelStream()
                .map(file -> all.parsed(file, reader.apply(file)))
                .toList()
                .forEach(all::append);
        return all;
    }

    private LexiconParser parsed(String file, List<String> text) {
        LexiconParser parser = new LexiconParser(stemmer);
        parser.parse(file, text);
        return parser;
    }

    private void append(LexiconParser other) {
        lines.addAll(other.lines);
        problems.addAll(other.problems);
    }

    void parse(String file, Iterable<String> text) {
        int number = 0;
        for (String line : text) {
            number++;
            String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!content.isBlank() && !content.startsWith("#")) {
                parse(content.split("\t", -1), new Place(file, number));
            }
        }
    }

    List<LexiconLine> lines() {
        return lines;
    }

    List<String> problems() {
        return problems;
    }

    private void parse(String[] columns, Place at) {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].strip();
        }
        switch (columns[0]) {
            case "topic" -> parseTopic(columns, at);
            case "replace" -> parseReplace(columns, at);
            default -> parseTerm(columns, at);
        }
    }

    private void parseTerm(String[] columns, Place at) {
        if (columns.length != 3) {
            refuse(at, "expected topic, term and weight, three columns separated by a tab, found " + columns.length);
            return;
        }
        WordPattern pattern = WordPattern.of(columns[1], stemmer);
        if (isTopicId(columns[0], at) && hasWords(pattern, columns[1], at) && isWeight(columns[2], at)) {
            lines.add(new TermLine(columns[0], columns[1], pattern, Double.parseDouble(columns[2]), at));
        }
    }

    private void parseTopic(String[] columns, Place at) {
        if (columns.length < 3 || columns.length > 4) {
            refuse(at, "expected \"topic\", id, name and perhaps a parent's id, found " + columns.length + " columns");
        } else if (columns[2].isEmpty()) {
            refuse(at, "the topic has no name");
        } else if (isTopicId(columns[1], at) && (columns.length == 3 || isTopicId(columns[3], at))) {
            lines.add(new TopicLine(columns[1], columns[2], columns.length == 3 ? null : columns[3], at));
        }
    }

    private void parseReplace(String[] columns, Place at) {
        if (columns.length != 2) {
            refuse(at, "expected \"replace\" and a topic's id, found " + columns.length + " columns");
        } else if (isTopicId(columns[1], at)) {
            lines.add(new ReplaceLine(columns[1], at));
        }
    }

    private boolean isTopicId(String id, Place at) {
        int colon = id.indexOf(':');
        return colon > 0 && colon < id.length() - 1 && id.chars().allMatch(LexiconParser::isIdCharacter)
                || refuse(at, "\"" + id + "\" is not a topic's id, as medtop:20000377 or acme:semiconductors are");
    }

    private static boolean isIdCharacter(int c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == '-' || c == '_';
    }

    private boolean hasWords(WordPattern pattern, String term, Place at) {
        int words = pattern.stems().size();
        if (words == 0) {
            return refuse(at, "\"" + term + "\" has no words");
        }
        return words <= TermTrie.MAX_WORDS || refuse(at, "the term has more than " + TermTrie.MAX_WORDS + " words");
    }

    private boolean isWeight(String weight, Place at) {
        try {
            return Math.abs(Double.parseDouble(weight)) <= MAX_WEIGHT
                    || refuse(at, "the weight " + weight + " is not between -5 and 5");
        } catch (NumberFormatException e) {
            return refuse(at, "the weight \"" + weight + "\" is not a number");
        }
    }

    private boolean refuse(Place at, String problem) {
        problems.add(at + ": " + problem);
        return false;
    }
}
