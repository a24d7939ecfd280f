package newsreel.copy.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.copy.time.TimesInText;

/** Reads a byline's parts one after the other, and takes the names from them: what one says may be about the next. */
final class BylineReading {
    private static final BylineWords WORDS = BylineWords.shared();
    private static final int LONGEST_BYLINE = 500;

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|/•·\\n\\t、]\\s*|\\s+(?:and|with|und|et|y|e|og|och|en|dan|и)\\s+|\\s*&\\s*|\\s+[–—-]+\\s+|\\s+(?:for|at|in)\\s+.*"
                    + "|(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOISE = Pattern.compile(
            "\\([^)]*\\)|\\[[^]]*]|\\S*@\\S*|https?:\\S*|www\\.\\S*|\\S+\\.(?:com|org|net|co\\.uk)\\b\\S*");

    /** One of these is in all that is noise. */
    private static final String SIGNS_OF_NOISE = "([@:.";

    /** Where a date starts; digits within a word are part of a name that somebody goes by. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:updated|published|posted|created)\\b(?!\\s+by\\b)|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d|\\son\\s+\\p{Lu}"
                    + "|(?<![\\p{L}\\p{N}_])\\d",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile(
            "\\s(?:by|von|par|por|door|da|av|af|oleh|(?:autor|author|автор)\\s?:)\\s", Pattern.CASE_INSENSITIVE);

    private final PersonNames people;
    private final boolean persons;
    private final boolean agencies;
    private final Map<String, String> names = new LinkedHashMap<>();
    private int before;
    private boolean introduced;
    private boolean elsewhere;
    private boolean afterOutlet;
    private String agency;

    /**
     * @param persons whether each is said to be a person's name: then it may be one in small letters too
     * @param agencies whether a news agency is an author without a word before it that says so
     */
    BylineReading(PersonNames people, boolean persons, boolean agencies) {
        this.people = people;
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
            add(agency, PlainText.key(agency));
        }
        agency = null;
    }

    List<String> names() {
        finish();
        return names.values().stream().limit(AuthorNames.MOST_NAMES).toList();
    }

    void read(String byline) {
        String start = byline.substring(0, Math.min(byline.length(), LONGEST_BYLINE));
        String text = withoutNoise(PlainText.of(start));
        Matcher date = DATE.matcher(text);
        if (!mayHoldDate(text) || !date.find()) {
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

    /** Most bylines have none of the signs that noise goes with. */
    private static String withoutNoise(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS_OF_NOISE.indexOf(text.charAt(i)) >= 0) {
                return NOISE.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** Whether it has a digit, the end of "updated" or "Friday", or a word that begins as "on": no date goes without. */
    private static boolean mayHoldDate(String text) {
        int before = ' ';
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i) | ' ';
            boolean sign = switch (c) {
                case 'd' -> before == 'e' || text.regionMatches(true, i, "day", 0, 3);
                case 'o' -> before == ' ' && text.regionMatches(true, i, "on", 0, 2);
                default -> c >= '0' && c <= '9';
            };
            if (sign) {
                return true;
            }
            before = c;
        }
        return false;
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
        String name = PersonNames.trimmed(bare);
        if (!elsewhere && !name.isEmpty()) {
            take(name);
        }
    }

    private void take(String name) {
        String key = PlainText.key(name);
        boolean isAgency = WORDS.isAgency(key);
        if (isAgency || WORDS.isOrganization(key)) {
            agency = agency == null && isAgency && (agencies || introduced) ? name : agency;
            elsewhere |= names.size() == before && !isAgency;
            afterOutlet = true;
        } else if (people.mayBe(name, key) && isPersons(name)) {
            add(name, key);
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

    private void add(String name, String key) {
        names.putIfAbsent(key, PersonNames.cased(name));
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
}
