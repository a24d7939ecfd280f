package newsreel.copy.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.copy.ResourceTable;
import newsreel.copy.time.TimesInText;

/**
 * Takes authors' names out of what pages give as author: without roles, outlets, addresses, dates and the word "by". A news
 * agency is an author where somebody says so: in linked data, or behind "by"; named beside a person, it is that one's outlet.
 */
final class AuthorNames {
    private static final Set<String> NOT_NAMES = Set.copyOf(ResourceTable.read(AuthorNames.class, "not-names.txt"));
    private static final BylineWords WORDS = BylineWords.shared();
    private static final int LONGEST_BYLINE = 500;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAMES = 20;
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|/•·\\n\\t、]\\s*|\\s+(?:and|with|und|et|y|e|og|och|en|dan|и)\\s+|\\s*&\\s*|\\s+[–—-]+\\s+|\\s+(?:for|at|in)\\s+.*"
                    + "|(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LINE_PARTS = Pattern.compile("\\s*[|·•\\n]\\s*");
    private static final Pattern GLUED_DATE = Pattern.compile("(?<=\\p{Ll})(?=\\d{1,2}\\P{L})");
    private static final int MOST_WORDS_IN_LINE = 4;
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "zu",
            "ten", "el", "al", "bin", "ibn", "ben", "y", "e", "af", "av");
    private static final Pattern NOISE = Pattern.compile(
            "\\([^)]*\\)|\\[[^]]*]|\\S*@\\S*|https?:\\S*|www\\.\\S*|\\S+\\.(?:com|org|net|co\\.uk)\\b\\S*");

    /** Where a date starts; digits within a word are part of a name that somebody goes by. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:updated|published|posted|created)\\b(?!\\s+by\\b)|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d|\\son\\s+\\p{Lu}"
                    + "|(?<![\\p{L}\\p{N}_])\\d",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile(
            "\\s(?:by|von|par|por|door|da|av|af|oleh|(?:autor|author|автор)\\s?:)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{M}\\d.]+$");
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}{1,4}|PhD|\\p{Lu}[a-z]?\\p{Lu}{1,2}|Jr|Sr|II|III");
    private static final Pattern ROLE_JOINED = Pattern.compile("\\s?(?:기자|記者|记者|특파원)$|^(?:記者|记者)[\\s:：/／]?");

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
        return in(bylines, new Reading(false, false));
    }

    /** The names in what a page claims for its author: an agency may be it. */
    List<String> inClaims(List<String> claims) {
        return in(claims, new Reading(false, true));
    }

    /** The names in what is said to be persons' names: those that readers call themselves by count too. */
    List<String> inPersons(List<String> persons) {
        return in(persons, new Reading(true, true));
    }

    /** The names in a line of no name, which says that they are: {@code By Ida Berg | 3 May}; none in any other line. */
    List<String> inLine(String line) {
        for (String part : LINE_PARTS.split(line)) {
            boolean said = WORDS.withoutLead(part).length() < part.length()
                    || ROLE_JOINED.matcher(part.strip()).find();
            List<String> found = said ? in(GLUED_DATE.matcher(part).replaceAll(" ")) : List.of();
            if (!found.isEmpty() && found.stream().allMatch(AuthorNames::isWritten)) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether each word of a name is written as in names: {@code Di Maio meets Conte} is none by its second. */
    private static boolean isWritten(String name) {
        String[] words = name.split(" ");
        if (words.length == 1 && Character.isLowerCase(Character.toLowerCase(name.charAt(0)))) {
            return false;
        }
        for (String word : words) {
            if (Character.isLowerCase(word.charAt(0)) && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return words.length <= MOST_WORDS_IN_LINE;
    }

    private static List<String> in(List<String> bylines, Reading reading) {
        for (String byline : bylines.subList(0, Math.min(bylines.size(), MOST_NAMES))) {
            reading.start();
            reading.read(byline);
        }
        return reading.names();
    }

    /** The names in a byline whose parts stand in boxes of their own: what one says may be about the next. */
    List<String> inParts(List<String> parts) {
        Reading reading = new Reading(false, false);
        reading.start();
        parts.stream().limit(MOST_NAMES).forEach(reading::read);
        return reading.names();
    }

    /** Reads one byline after the other. */
    private final class Reading {
        private final boolean persons;
        private final boolean agencies;
        private final Map<String, String> names = new LinkedHashMap<>();
        private int before;
        private boolean introduced;
        private boolean elsewhere;
        private boolean afterOutlet;
        private String agency;

        Reading(boolean persons, boolean agencies) {
            this.persons = persons;
            this.agencies = agencies;
        }

        /** A byline of its own starts, about which none of the others says anything. */
        void start() {
            finish();
            before = names.size();
            introduced = false;
            elsewhere = false;
            afterOutlet = false;
        }

        /** An agency stands for the byline that names nobody else. */
        private void finish() {
            if (agency != null && names.size() == before) {
                add(agency);
            }
            agency = null;
        }

        List<String> names() {
            finish();
            return names.values().stream().limit(MOST_NAMES).toList();
        }

        void read(String byline) {
            String start = byline.substring(0, Math.min(byline.length(), LONGEST_BYLINE));
            String text = NOISE.matcher(PlainText.of(start)).replaceAll(" ");
            Matcher date = DATE.matcher(text);
            if (!date.find()) {
                readParts(text);
                return;
            }
            readParts(withoutDateWords(text.substring(0, date.start())));
            Matcher by = BY.matcher(text);
            if (names.size() == before && by.find(date.start())) {
                introduced = true;
                String rest = text.substring(by.end()).strip();
                Matcher next = DATE.matcher(rest);
                readParts(next.find() ? withoutDateWords(rest.substring(0, next.start())) : rest);
            }
        }

        private void readParts(String text) {
            for (String part : BETWEEN.split(text.strip())) {
                readPart(part.strip());
            }
        }

        private void readPart(String part) {
            String bare = WORDS.withoutLead(part);
            if (bare.length() < part.length()) {
                introduced = true;
                elsewhere = false;
                afterOutlet = false;
            } else if (WORDS.startsOther(part)) {
                elsewhere = true;
            }
            String name = trimmed(bare);
            if (!elsewhere && !name.isEmpty()) {
                take(name);
            }
        }

        private void take(String name) {
            boolean isAgency = WORDS.isAgency(name);
            if (isAgency || WORDS.isOrganization(name)) {
                agency = agency == null && isAgency && (agencies || introduced) ? name : agency;
                elsewhere |= names.size() == before && !isAgency;
                afterOutlet = true;
            } else if (isName(name) && isPersons(name)) {
                add(name);
            }
        }

        /** Whether it reads as a person's: in small letters, or alone behind an outlet, only what is said to be one does. */
        private boolean isPersons(String name) {
            boolean one = name.indexOf(' ') < 0;
            boolean first = names.size() == before;
            return !(afterOutlet && one)
                    && (persons || !Character.isLowerCase(name.codePointAt(0)))
                    && (persons && first || !name.regionMatches(true, 0, "the ", 0, 4));
        }

        private void add(String name) {
            names.putIfAbsent(PlainText.key(name), cased(name));
        }
    }

    /** "Ida Berg Do 9 Apr", cut before the digits, ends in words of the date. */
    private static String withoutDateWords(String text) {
        String rest = text.strip();
        int blank = rest.lastIndexOf(' ');
        while (blank > 0 && TimesInText.isWordOfDate(rest.substring(blank + 1))) {
            rest = rest.substring(0, blank).strip();
            blank = rest.lastIndexOf(' ');
        }
        return rest;
    }

    private static String trimmed(String part) {
        String name = AROUND.matcher(PlainText.of(part)).replaceAll("");
        return ROLE_JOINED.matcher(name).replaceAll("").strip();
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
        return DEGREE.matcher(text.replace(".", "")).matches();
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
