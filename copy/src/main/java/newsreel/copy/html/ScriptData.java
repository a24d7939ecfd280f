package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The JSON in a script: all of it, what it assigns ({@code window.__STATE__ = {...}}), and what it has parsed
 * ({@code JSON.parse("...")}). Looked for at a few places in scripts of a sane length only.
 */
final class ScriptData {
    private static final int SHORTEST = 200;
    private static final int LONGEST = 4_000_000;
    private static final int MOST = 8;
    private static final String PARSE = "JSON.parse(";

    private ScriptData() {}

    /** The values, as {@link LenientJson} gives them. */
    static List<Object> in(String script) {
        List<Object> values = new ArrayList<>();
        if (script.length() < SHORTEST || script.length() > LONGEST) {
            return values;
        }
        if (startsJson(script, 0)) {
            values.addAll(LenientJson.read(script));
            return values;
        }
        int looked = 0;
        for (int at = next(script, 0); at >= 0 && looked < MOST; at = next(script, at)) {
            looked++;
            LenientJson.first(script, afterBlanks(script, at)).ifPresent(values::add);
        }
        parsed(script, values);
        return values;
    }

    /** Where something is assigned that is long enough; -1 when nothing more is. */
    private static int next(String script, int from) {
        for (int at = script.indexOf('=', from); at >= 0; at = script.indexOf('=', at + 1)) {
            if (startsJson(script, at + 1) && script.length() - at > SHORTEST && !isEmptyObject(script, at + 1)) {
                return at + 1;
            }
        }
        return -1;
    }

    private static boolean startsJson(String script, int from) {
        int at = afterBlanks(script, from);
        if (at >= script.length() || script.charAt(at) != '{' && script.charAt(at) != '[') {
            return false;
        }
        int inner = afterBlanks(script, at + 1);
        return inner < script.length() && "\"'{[".indexOf(script.charAt(inner)) >= 0
                || inner < script.length() && Character.isLetter(script.charAt(inner));
    }

    private static boolean isEmptyObject(String script, int from) {
        int at = afterBlanks(script, from);
        return script.startsWith("{}", at) || script.startsWith("[]", at);
    }

    private static int afterBlanks(String script, int from) {
        int at = from;
        while (at < script.length() && Character.isWhitespace(script.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void parsed(String script, List<Object> values) {
        int at = script.indexOf(PARSE);
        if (at >= 0) {
            LenientJson.read("[" + script.substring(at + PARSE.length())).stream()
                    .filter(List.class::isInstance)
                    .flatMap(list -> ((List<?>) list).stream())
                    .filter(String.class::isInstance)
                    .findFirst()
                    .ifPresent(text -> values.addAll(LenientJson.read((String) text)));
        }
    }
}
