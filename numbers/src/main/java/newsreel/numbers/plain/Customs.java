package newsreel.numbers.plain;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ways in which the places of a language write numbers; what all of them agree on is settled. Immutable. */
final class Customs {
    private static final String LATIN_DIGITS = "latn";

    private final Set<Custom> all;

    private Customs(Set<Custom> all) {
        this.all = Set.copyOf(all);
    }

    /** Those of the locales: one, where the copy says which, else all of its language. */
    static Customs of(Collection<ULocale> locales) {
        Set<Custom> all = new LinkedHashSet<>();
        for (ULocale locale : locales) {
            Stream.of(LATIN_DIGITS, NumberingSystem.getInstance(locale).getName())
                    .map(digits -> Custom.of(locale, digits))
                    .filter(custom -> custom.decimal() == '.' || custom.decimal() == ',')
                    .forEach(all::add);
        }
        return new Customs(all);
    }

    /** Whether it is the mark before decimals everywhere. */
    boolean isDecimal(char mark) {
        return agree(custom -> custom.decimal() == mark);
    }

    /** Whether it groups everywhere. */
    boolean groups(char mark) {
        return agree(custom -> custom.group() == mark);
    }

    boolean groupBySpaces() {
        return agree(Custom::groupsBySpaces);
    }

    boolean groupPairs() {
        return agree(Custom::pairs);
    }

    private boolean agree(Predicate<Custom> one) {
        return !all.isEmpty() && all.stream().allMatch(one);
    }
}
