package newsreel.copy.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.copy.ResourceTable;

/** Takes persons' names out of what pages give as author: without roles, outlets, addresses, dates and the word "by". */
final class AuthorNames {
    private static final Set<String> NOT_NAMES = Set.copyOf(ResourceTable.read(AuthorNames.class, "not-names.txt"));
    private static final int LONGEST_BYLINE = 500;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAMES = 20;
    private static final Pattern LEAD = Pattern.compile(
            "^\\W*(?:(?:(?:written|posted|story|words|text|report(?:ed|ing)?|review(?:ed)?|published|article|analysis|opinion)\\s+)?"
                    + "(?:by|von|par|por|di|door|av|af|oleh)(?:\\s*:\\s*|\\s+)|(?:authors?|text|автор|текст|autore?|auteur|penulis|yazar)\\s*:\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|/•·\\n\\t、]\\s*|\\s+(?:and|with|und|et|y|e|og|och|en|dan|и)\\s+|\\s*&\\s*|\\s+[–—-]+\\s+|\\s+(?:for|at|in)\\s+.*"
                    + "|(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOISE = Pattern.compile(
            "\\([^)]*\\)|\\[[^]]*]|\\S*@\\S*|https?:\\S*|www\\.\\S*|\\S+\\.(?:com|org|net|co\\.uk)\\b\\S*");
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:updated|published|posted|created)\\b.*|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d.*|\\son\\s+\\p{Lu}.*|\\d.*",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> outlets;

    /** @param outlets names of the site and its publisher, which are no authors' names */
    AuthorNames(List<String> outlets) {
        this.outlets = outlets.stream().map(PlainText::key).collect(Collectors.toSet());
    }

    /** The names in a byline, each once, in normal case. */
    List<String> in(String byline) {
        return in(List.of(byline));
    }

    List<String> in(List<String> bylines) {
        return in(bylines, false);
    }

    /** The names in what is said to be persons' names: those that readers call themselves by count too. */
    List<String> inPersons(List<String> persons) {
        return in(persons, true);
    }

    private List<String> in(List<String> bylines, boolean handles) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String byline : bylines.subList(0, Math.min(bylines.size(), MOST_NAMES))) {
            for (String part : parts(byline.substring(0, Math.min(byline.length(), LONGEST_BYLINE)))) {
                String name = bare(part);
                if (isName(name) && (handles || !Character.isLowerCase(name.codePointAt(0)))) {
                    names.putIfAbsent(PlainText.key(name), cased(name));
                }
            }
        }
        return names.values().stream().limit(MOST_NAMES).toList();
    }

    private static List<String> parts(String byline) {
        String text = NOISE.matcher(PlainText.of(byline)).replaceAll(" ");
        String names = DATE.matcher(text).replaceFirst("");
        return List.of(BETWEEN.split(withoutLead(names)));
    }

    private static String withoutLead(String text) {
        return LEAD.matcher(text.strip()).replaceFirst("");
    }

    private static String bare(String part) {
        return PlainText.of(withoutLead(part)).replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "");
    }

    private boolean isName(String text) {
        String key = PlainText.key(text);
        if (key.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        List<String> words = List.of(key.split(" "));
        return words.size() <= MOST_WORDS && !isDegree(text) && !isOutlet(key) && !hasRole(words, key);
    }

    /** {@code MD}, {@code PhD}, {@code R.D.}: what stands behind a name. */
    private static boolean isDegree(String text) {
        return text.replace(".", "").matches("\\p{Lu}{1,4}|PhD|\\p{Lu}[a-z]?\\p{Lu}{1,2}|Jr|Sr|II|III");
    }

    private boolean isOutlet(String key) {
        return outlets.contains(key)
                || key.indexOf(' ') > 0 && outlets.stream().anyMatch(outlet -> outlet.startsWith(key + " "));
    }

    private static boolean hasRole(List<String> words, String key) {
        return NOT_NAMES.contains(key) || words.stream().anyMatch(NOT_NAMES::contains);
    }

    /** A name set in capitals, as names are written. */
    private static String cased(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 5) {
            return name;
        }
        StringBuilder cased = new StringBuilder(name.length());
        boolean start = true;
        for (char c : name.toCharArray()) {
            cased.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return cased.toString();
    }
}
