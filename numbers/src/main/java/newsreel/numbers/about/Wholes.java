package newsreel.numbers.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.linking.Link;
import newsreel.numbers.linking.Passage;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/**
 * Adds the whole that a share is of, in languages whose nouns articles lead: {@code 40 % des électeurs}, {@code ein Drittel der
 * Wälder}, {@code drie kwart van de huishoudens}; and what there is so much of, {@code 20 tonnes de blé}.
 */
public final class Wholes implements Link {
    private static final Set<String> STATES = Set.of(Unit.DEGREE.id(), Unit.CELSIUS.id(), Unit.FAHRENHEIT.id());

    private final LedNouns nouns;

    public Wholes(Lexicon lexicon) {
        this.nouns = new LedNouns(lexicon);
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> told = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Span whole = isShare(mention) ? whole(passage.tokens(), mention) : null;
            told.add(whole == null ? mention : mention.about(whole.in(passage.tokens(), false)));
        }
        return told;
    }

    private static boolean isShare(Mention mention) {
        if (mention.about() != null || mention.isMove()) {
            return false;
        }
        return switch (mention.kind()) {
            case PERCENT, RATIO -> true;
            case MEASURE -> !Unit.isDistance(mention.unit()) && !STATES.contains(mention.unit());
            default -> false;
        };
    }

    private Span whole(Tokens tokens, Mention mention) {
        int of = mention.last() + 1;
        boolean share = mention.kind() != Kind.MEASURE;
        boolean genitive = share && tokens.is(of, Trait.PART_OF) && !tokens.is(mention.lead() - 1, Trait.WITHIN);
        boolean said = tokens.is(of, Trait.OF) && !tokens.isBreak(of);
        if (!said && !genitive || tokens.isNumber(of + 1)) {
            return null;
        }
        return share || tokens.is(of, Trait.PARTITIVE) ? nouns.at(tokens, of + 1) : null;
    }
}
