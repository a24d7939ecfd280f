package newsreel.numbers.unit;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newsreel.numbers.words.Tables;

/**
 * How a language takes over CLDR's names of units and currencies, which come by way of ICU4J.
 *
 * @param spellings the names
 * @param respelled parts of names that are spelled in another way too: {@code meter}, {@code metre}
 * @param moneyRespelled last words of names of money that news writes otherwise: {@code kroner}, {@code crowns}
 * @param prefixes of units, in the language's spelling, which is CLDR's too: {@code giga}
 * @param prefixed names of units that take them, with the identifier of each
 * @param noUnit words that a unit's name does not begin with, as they only follow another unit
 * @param noCurrency parts of names that are no currencies of news: {@code European units of account}
 * @param bareMoney whether the last word of a name of money names it too: {@code zlotys}; not where it is the people: {@code pesos argentinos}
 */
public record CldrNames(
        CldrSpellings spellings,
        Map<String, String> respelled,
        Map<String, String> moneyRespelled,
        List<String> prefixes,
        Map<String, String> prefixed,
        List<String> noUnit,
        List<String> noCurrency,
        boolean bareMoney) {

    /** The names as they are. */
    public static CldrNames of(ULocale locale) {
        return new CldrNames(
                CldrSpellings.of(locale), Map.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), true);
    }

    /** As a table says, in lines {@code respelled: meter=metre}, {@code money-respelled: krone=crown}, {@code no-unit: word}, {@code no-currency: word} and {@code no-bare-money: yes}. */
    public static CldrNames of(ULocale locale, Tables tables, String resource) {
        Map<String, List<String>> lines = tables.words(resource);
        return new CldrNames(
                CldrTable.read(locale, tables),
                pairs(lines, "respelled"),
                pairs(lines, "money-respelled"),
                lines.getOrDefault("prefixes", List.of()),
                pairs(lines, "prefixed"),
                lines.getOrDefault("no-unit", List.of()),
                lines.getOrDefault("no-currency", List.of()),
                !lines.containsKey("no-bare-money"));
    }

    private static Map<String, String> pairs(Map<String, List<String>> lines, String name) {
        return lines.getOrDefault(name, List.of()).stream()
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    boolean isUnit(String name) {
        return noUnit.stream().noneMatch(word -> name.startsWith(word + " "));
    }

    boolean isCurrency(String name) {
        return noCurrency.stream().noneMatch(name::contains);
    }

    /** The name of money with its last word as news writes it, or as it is: {@code Norwegian crowns}. */
    String respellMoney(String name) {
        int last = name.lastIndexOf(' ') + 1;
        return name.substring(0, last) + moneyRespelled.getOrDefault(name.substring(last), name.substring(last));
    }

    /** The name in its other spelling, or as it is. */
    String respell(String name) {
        String other = name;
        for (Map.Entry<String, String> pair : respelled.entrySet()) {
            other = other.replace(pair.getKey(), pair.getValue());
        }
        return other;
    }
}
