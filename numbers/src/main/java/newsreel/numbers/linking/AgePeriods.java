package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/**
 * Tells ages from other periods where a language says both in the same words: {@code un hombre de 34 años}, {@code tiene 25
 * años}, {@code la actriz, de 71 años,}, {@code a los 92 años}, {@code mayores de 65 años}; but {@code un plan de 3 años}.
 */
public final class AgePeriods implements Link {
    private static final Set<String> UNITS = Set.of(Unit.YEAR.id(), Unit.MONTH.id(), Unit.WEEK.id(), Unit.DAY.id());
    private static final int OLDEST = 125;

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> told = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            boolean age = mention.kind() == Kind.DURATION && isAge(passage.tokens(), mention);
            told.add(age ? mention.of(mention.thing().as(Kind.AGE)) : mention);
        }
        return told;
    }

    private static boolean isAge(Tokens tokens, Mention mention) {
        boolean period = UNITS.contains(mention.unit()) && mention.numeral().isWholeWithin(0, OLDEST);
        return period && (isSomebody(tokens, mention) || isHad(tokens, mention) || isReached(tokens, mention));
    }

    /** {@code mujer embarazada de 30 años}, {@code , de 71 años,}, {@code mayores de 65 años}, {@code edad de 12 años}. */
    private static boolean isSomebody(Tokens tokens, Mention mention) {
        if (tokens.is(mention.lead(), Trait.OLDER)) {
            return true;
        }
        int of = range(tokens, mention);
        if (!tokens.is(of, Trait.OF)) {
            return false;
        }
        return isAger(tokens, of - 1)
                || isAger(tokens, of - 2) && tokens.isWord(of - 1)
                || tokens.isSymbol(of - 1, ',') && tokens.isWord(of - 2) && isClosed(tokens, mention.last() + 1);
    }

    private static boolean isAger(Tokens tokens, int i) {
        return tokens.is(i, Trait.AGER) || tokens.is(i, Trait.AGE) || tokens.is(i, Trait.OLDER);
    }

    /** The token before the period and the words that bound it: {@code de entre 12 y 17 años}. */
    private static int range(Tokens tokens, Mention mention) {
        int before = tokens.beforeNumber(mention.lead());
        return tokens.is(before, Trait.BETWEEN) ? before - 1 : before;
    }

    private static boolean isClosed(Tokens tokens, int next) {
        return tokens.isStop(next)
                || tokens.isSymbol(next, ',')
                || tokens.isSymbol(next, ')')
                || tokens.is(next, Trait.AND);
    }

    /** {@code tiene 25 años}; but {@code tiene 25 años de experiencia}. */
    private static boolean isHad(Tokens tokens, Mention mention) {
        return tokens.is(tokens.beforeNumber(mention.lead()), Trait.HAS_AGE)
                && !tokens.is(mention.last() + 1, Trait.OF);
    }

    /** {@code murió a los 92 años}; but {@code a los dos años de su muerte}. */
    private static boolean isReached(Tokens tokens, Mention mention) {
        int article = mention.lead() - 1;
        boolean to = tokens.is(article, Trait.TO) || tokens.is(article - 1, Trait.TO);
        return to && tokens.is(article, Trait.AGE_LEAD) && !tokens.is(mention.last() + 1, Trait.OF);
    }
}
