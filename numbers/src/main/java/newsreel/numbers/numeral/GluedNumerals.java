package newsreel.numbers.numeral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsreel.numbers.words.CompoundWords;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Vocabulary;
import newsreel.numbers.words.Word;

/**
 * Numbers that a language writes in one word, unit first or last: {@code vierundzwanzig}, {@code dreihundertzwölf},
 * {@code ventiquattro}; and what else begins with one: ranks ({@code siebenundzwanzigster}), parts ({@code hundertstel}),
 * halves ({@code zweieinhalb}), multiples ({@code dreifach}). Made of the parts that the language's table lists, the
 * longest first; a word with a piece left over is none.
 */
public final class GluedNumerals implements CompoundWords {
    /** What the last part makes of the number. */
    private enum Ending {
        ORDINAL(Trait.ORDINAL),
        PART(Trait.DENOMINATOR, Trait.SURE_PART),
        /** A rank, and of more than one a part: {@code de derde}, {@code twee derde}. */
        EITHER(Trait.ORDINAL, Trait.DENOMINATOR, Trait.PARTS),
        HALF(Trait.MIXED),
        FOLD(Trait.FOLD),
        AGE(Trait.AGED_WORD),
        /** So many of a unit: {@code dreitägig}. */
        AMOUNT(Trait.AMOUNT_WORD);

        private final List<Trait> traits;

        Ending(Trait... traits) {
            this.traits = List.of(traits);
        }
    }

    /**
     * A piece of a word.
     *
     * @param value its number; 0 for what joins two, and for what only ends a number
     * @param ending what it makes of the number; null for nothing
     * @param made what the word is that it ends, but for its number; null for nothing
     */
    private record Part(String spelling, long value, Ending ending, Word made) {
        boolean isJoin() {
            return value == 0 && ending == null;
        }
    }

    private static final String CARDINALS = "cardinal";
    private static final String JOINS = "glue";
    private static final String ENDINGS = " ending";
    /** Past the character that no text has. */
    private static final int UNIT_AT = 1;

    private static final int MOST_STEPS = 200;
    private static final int SHORTEST = 4;
    private static final char MOST_LETTERS = 0x180;

    /** What a word may open with, by its first letter. */
    private final Part[][] opening = new Part[MOST_LETTERS][];
    /** What can only end one. */
    private final Part[][] closing = new Part[MOST_LETTERS][];

    private final Word cardinal;

    private GluedNumerals(Word cardinal, List<Part> parts) {
        this.cardinal = cardinal;
        for (Part part : parts) {
            add(part.value == 0 && part.ending != null ? closing : opening, part);
        }
    }

    private static void add(Part[][] byFirst, Part part) {
        char first = part.spelling.charAt(0);
        Part[] others = byFirst[first] == null ? new Part[0] : byFirst[first];
        byFirst[first] = Arrays.copyOf(others, others.length + 1);
        byFirst[first][others.length] = part;
    }

    /**
     * Those of lines {@code cardinal: vier=4 zwanzig=20 ...}, {@code glue: und}, and of ranks, parts, both in one, halves, multiples,
     * ages and amounts: {@code ordinal: viert=4}, {@code ordinal ending: e er}, {@code amount: tägig=day}, each stem with each ending.
     * The stem {@code -} ends any cardinal.
     */
    public static CompoundWords of(Vocabulary vocabulary, Map<String, List<String>> lines) {
        List<Part> parts = new ArrayList<>();
        lines.getOrDefault(CARDINALS, List.of()).forEach(entry -> parts.add(part(entry, "", null, null)));
        lines.getOrDefault(JOINS, List.of()).forEach(entry -> parts.add(part(entry, "", null, null)));
        for (Ending ending : Ending.values()) {
            String name = ending.name().toLowerCase(Locale.ROOT);
            for (String end : lines.getOrDefault(name + ENDINGS, List.of("-"))) {
                lines.getOrDefault(name, List.of())
                        .forEach(entry -> parts.add(part(entry, end, ending, made(vocabulary, ending, entry))));
            }
        }
        parts.sort(Comparator.comparingInt((Part part) -> -part.spelling.length()));
        return new GluedNumerals(word(vocabulary, CARDINALS, List.of(Trait.CARDINAL)), parts);
    }

    /** The identifier of the unit that a word of an amount has. */
    public static String unitOf(Word amount) {
        return amount.spelling.substring(UNIT_AT);
    }

    private static Part part(String entry, String end, Ending ending, Word made) {
        int equals = entry.indexOf('=');
        String stem = equals < 0 ? entry : entry.substring(0, equals);
        long value = equals < 0 || ending == Ending.AMOUNT ? 0 : Long.parseLong(entry.substring(equals + 1));
        return new Part((stem + end).replace("-", ""), value, ending, made);
    }

    /** What words with that ending are; those of amounts by their unit. */
    private static Word made(Vocabulary vocabulary, Ending ending, String entry) {
        String name = ending == Ending.AMOUNT ? entry.substring(entry.indexOf('=') + 1) : ending.name();
        return word(vocabulary, name, ending.traits);
    }

    /** A word that no text has, for all that are like it. */
    private static Word word(Vocabulary vocabulary, String name, List<Trait> traits) {
        String spelling = "\0" + name;
        traits.forEach(trait -> vocabulary.mark(trait, List.of(spelling)));
        return vocabulary.intern(spelling);
    }

    @Override
    public Word find(char[] text, int start, int end) {
        boolean mayBe = end - start >= SHORTEST && begins(text, start, end);
        return mayBe ? new Search(text, end).find(start) : Word.UNKNOWN;
    }

    /** Whether any part stands at the start: a quick look. */
    private boolean begins(char[] text, int start, int end) {
        Part[] parts = partsAt(opening, text, start, end);
        for (int i = 0; parts != null && i < parts.length; i++) {
            if (starts(text, start, end, parts[i].spelling)) {
                return true;
            }
        }
        return false;
    }

    private static Part[] partsAt(Part[][] byFirst, char[] text, int at, int end) {
        char first = at < end ? CompoundWords.fold(text[at]) : MOST_LETTERS;
        return first < MOST_LETTERS ? byFirst[first] : null;
    }

    private static boolean starts(char[] text, int at, int end, String part) {
        if (at + part.length() > end) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (CompoundWords.fold(text[at + i]) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A word being taken apart. */
    private final class Search {
        private final char[] text;
        private final int end;
        private int steps;

        Search(char[] text, int end) {
            this.text = text;
            this.end = end;
        }

        Word find(int start) {
            Word word = from(start, GluedSum.NOTHING);
            return word == null ? Word.UNKNOWN : word;
        }

        private Word from(int at, GluedSum sum) {
            Word ended = sum.any() ? first(partsAt(closing, text, at, end), at, sum) : null;
            return ended == null ? first(partsAt(opening, text, at, end), at, sum) : ended;
        }

        /** The word that the first of the parts makes which makes any; null when none does. */
        private Word first(Part[] parts, int at, GluedSum sum) {
            for (int i = 0; parts != null && i < parts.length && steps < MOST_STEPS; i++) {
                Word word = starts(text, at, end, parts[i].spelling) ? with(parts[i], at, sum) : null;
                if (word != null) {
                    return word;
                }
            }
            return null;
        }

        private Word with(Part part, int at, GluedSum sum) {
            steps++;
            int next = at + part.spelling.length();
            GluedSum more = part.isJoin() ? sum.joined() : sum.plus(part.value);
            if (more == null) {
                return null;
            }
            if (part.ending != null) {
                return ending(part, next, more);
            }
            if (next < end) {
                return from(next, more);
            }
            return more.isNumber() ? Word.like(cardinal, more.value(), 1) : null;
        }

        private Word ending(Part part, int next, GluedSum sum) {
            if (!sum.isNumber()) {
                return null;
            }
            if (part.ending != Ending.HALF) {
                return next == end ? Word.like(part.made, sum.value(), 1) : null;
            }
            Word last = next == end ? part.made : ofHalf(next);
            return last == null ? null : Word.like(last, 2 * sum.value() + 1, 2);
        }

        /** What goes on after a half: {@code zweieinhalbfach}, {@code zweieinhalbstündig}; null for anything else. */
        private Word ofHalf(int at) {
            Part[] parts = partsAt(closing, text, at, end);
            for (int i = 0; parts != null && i < parts.length; i++) {
                Part part = parts[i];
                boolean whole = part.ending != Ending.HALF && at + part.spelling.length() == end;
                if (whole && starts(text, at, end, part.spelling)) {
                    return part.made;
                }
            }
            return null;
        }
    }
}
