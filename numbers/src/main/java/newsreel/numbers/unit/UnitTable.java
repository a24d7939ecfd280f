package newsreel.numbers.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsreel.numbers.unit.CldrSpellings.NamedUnit;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Vocabulary;
import newsreel.numbers.words.Word;

/** Builds the table of units: what the language's own table says, and CLDR's names and symbols of every unit it has. */
public final class UnitTable {
    /** A name without ICU's notes, as in {@code cup [JP]}. */
    private static final Pattern NAME = Pattern.compile("[^\\[\\]\\d]+");

    private static final int LONGEST_SYMBOL = 2;

    private final Vocabulary vocabulary;
    private final CldrNames names;
    private final Map<List<Word>, List<UnitForm>> forms = new LinkedHashMap<>();
    /** How CLDR spells those of its symbols that stand in the table for any case. */
    private final Map<List<Word>, String> anyCase = new HashMap<>();

    private UnitTable(Vocabulary vocabulary, CldrNames names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** @param lines spelling, unit and how, as the head of a language's {@code units.tsv} tells */
    public static Phrases<List<UnitForm>> of(Vocabulary vocabulary, List<String[]> lines, CldrNames names) {
        Phrases<List<UnitForm>> units = new Phrases<>();
        forms(vocabulary, lines, names).forEach(units::add);
        return units;
    }

    /** The units of every spelling, in the order in which they are tried. */
    static Map<List<Word>, List<UnitForm>> forms(Vocabulary vocabulary, List<String[]> lines, CldrNames names) {
        UnitTable table = new UnitTable(vocabulary, names);
        lines.forEach(table::addLine);
        names.spellings().units().forEach(table::addNames);
        names.prefixed().forEach(table::addPrefixed);
        return table.forms;
    }

    private void addPrefixed(String name, String id) {
        for (String prefix : names.prefixes()) {
            add(prefix + name, new UnitForm(Unit.of(prefix + id), null, UnitForm.Use.ANYWHERE));
        }
    }

    private void addLine(String[] columns) {
        boolean exact = columns[0].endsWith("!");
        String spelling = exact ? columns[0].substring(0, columns[0].length() - 1) : columns[0];
        Unit unit = columns[1].equals("-") ? null : Unit.of(columns[1]);
        String how = columns.length > 2 ? columns[2] : "";
        add(spelling, new UnitForm(unit, exact ? spelling : null, UnitForm.use(how)));
    }

    private void addNames(NamedUnit unit) {
        unit.names().forEach(name -> addName(unit.id(), name));
    }

    private void addName(String id, String name) {
        if (NAME.matcher(name).matches() && names.isUnit(name)) {
            UnitForm.Use use = name.length() <= LONGEST_SYMBOL ? UnitForm.Use.AFTER_DIGITS : UnitForm.Use.ANYWHERE;
            UnitForm form = new UnitForm(Unit.of(id), null, use);
            if (name.length() <= LONGEST_SYMBOL) {
                addSymbol(name, form);
            } else {
                add(name, form);
            }
            add(names.respell(name), form);
        }
    }

    /** {@code ml} and {@code Ml}: where capitals alone tell two symbols apart, each is its own unit. */
    private void addSymbol(String name, UnitForm form) {
        List<Word> words = vocabulary.phrase(name);
        String other = forms.containsKey(words) ? anyCase.get(words) : anyCase.computeIfAbsent(words, any -> name);
        if (other == null || other.equals(name)) {
            add(name, form);
            return;
        }
        List<UnitForm> spelled = forms.get(words);
        UnitForm first = spelled.get(spelled.size() - 1);
        spelled.add(0, new UnitForm(form.unit(), name, form.use()));
        spelled.add(0, new UnitForm(first.unit(), other, first.use()));
    }

    /** Exact spellings go before the one that stands for any case, of which the first stays. */
    private void add(String spelling, UnitForm form) {
        List<Word> words = vocabulary.phrase(spelling);
        List<UnitForm> spelled = forms.computeIfAbsent(words, any -> new ArrayList<>());
        if (form.exact() != null) {
            spelled.add(0, form);
        } else if (spelled.stream().allMatch(other -> other.exact() != null)) {
            spelled.add(form);
        }
    }
}
