package newsreel.enrich.topics;

import java.util.ArrayList;
import java.util.List;
import newsreel.enrich.topics.LexiconLine.Place;
import newsreel.enrich.topics.LexiconLine.ReplaceLine;
import newsreel.enrich.topics.LexiconLine.TermLine;
import newsreel.enrich.topics.LexiconLine.TopicLine;

/**
 * Reads lexicon files: tab-separated columns, a line a fact, {@code #} before a comment. A line that does not parse is
 * noted as a problem and skipped, so that one reading finds them all. Not thread-safe.
 */
final class LexiconParser {
    static final double MAX_WEIGHT = 5;

    private final List<LexiconLine> lines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

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
        } else if (isTopicId(columns[0], at) && isTerm(columns[1], at) && isWeight(columns[2], at)) {
            lines.add(new TermLine(columns[0], columns[1], Double.parseDouble(columns[2]), at));
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

    private boolean isTerm(String term, Place at) {
        return term.chars().anyMatch(Character::isLetterOrDigit) || refuse(at, "\"" + term + "\" has no words");
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
