package newsreel.ingest.formats;

import java.util.List;
import java.util.regex.Pattern;

/** Tells text that is written for machines: programs, style sheets, scripts. Prose has neither their marks nor their lines. */
final class ProgramText {
    private static final int FEWEST_LINES = 5;
    private static final int FEWEST_CHARACTERS = 120;

    /** Of a hundred characters, so many are braces and semicolons in code that is packed for the web, and none in prose. */
    private static final int MARKS_IN_A_HUNDRED = 3;

    private static final Pattern OPENING = Pattern.compile(
            "(?s)#!\\s*/.*|<\\?php\\b.*|['\"]use strict['\"];.*|@(?:charset|import|media)\\b.*\\{.*|/\\*.*\\*/\\s*[\\w.#@:*-][^{}]{0,200}\\{.*");

    /** Lines of languages that end them as code does, or begin them with their own words. */
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:.*[;{}]\\s*|.*\\)\\s*:\\s*|(?:import|from|def|class|return|elif|else:|try:|package|using|#include|#define|func|"
                    + "fn|let|var|const|end|public|private|static)\\b.*|(?://|/\\*|\\*/|--\\s|#\\s).*|@\\w+.*|[\\w.]+\\s*(?:[+*/-]?=|:=)\\s*\\S+.*)");

    private static final int CODE_IN_TEN = 6;

    private ProgramText() {}

    /** @param text how a file begins */
    static boolean is(String text) {
        return OPENING.matcher(text).matches() || isPacked(text) || isOfCodeLines(text);
    }

    private static boolean isPacked(String text) {
        long marks = text.chars().filter(c -> c == '{' || c == '}' || c == ';').count();
        return text.length() >= FEWEST_CHARACTERS
                && marks * 100 > (long) MARKS_IN_A_HUNDRED * text.length()
                && text.indexOf('{') >= 0
                && text.indexOf('}') >= 0;
    }

    private static boolean isOfCodeLines(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        long code = lines.stream().filter(line -> LINE.matcher(line).matches()).count();
        return lines.size() >= FEWEST_LINES && code * 10 >= (long) CODE_IN_TEN * lines.size();
    }
}
