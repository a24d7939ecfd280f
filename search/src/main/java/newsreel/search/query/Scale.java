package newsreel.search.query;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The scales that amounts are written with: {@code 5bn}, {@code 5 billion}. */
enum Scale {
    TRILLION(12, "tn", "trn", "trillion"),
    BILLION(9, "bn", "b", "billion"),
    MILLION(6, "m", "mn", "million"),
    THOUSAND(3, "k", "thousand");

    private final BigDecimal factor;
    private final String[] words;

    Scale(int zeros, String... words) {
        this.factor = BigDecimal.TEN.pow(zeros);
        this.words = words;
    }

    BigDecimal factor() {
        return factor;
    }

    /** The shortest word for it. */
    String sign() {
        return words[0];
    }

    static Optional<Scale> of(String word) {
        String asked = word.toLowerCase(Locale.ROOT);
        for (Scale scale : values()) {
            for (String known : scale.words) {
                if (known.equals(asked)) {
                    return Optional.of(scale);
                }
            }
        }
        return Optional.empty();
    }
}
