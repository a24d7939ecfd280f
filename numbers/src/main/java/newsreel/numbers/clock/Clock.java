package newsreel.numbers.clock;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.linking.Link;
import newsreel.numbers.linking.Passage;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.WordSet;

/**
 * Adds what dates mean where it is known when the article was published: to those that say a date, to {@code two weeks
 * ago} and {@code the third quarter}, and as mentions of their own to those that are a date by the clock alone, as
 * {@code Friday}. The last of a language's links: the new mentions are nobody else's business.
 */
public final class Clock implements Link {
    /** Before that many years, months, weeks or days nobody counts them. */
    private static final int LONGEST_AGO = 500;
    /** Mentions this near tell whether a quarter is one of money or of a match. */
    private static final int NEIGHBOURS = 3;

    private final Tenses tenses;
    private final Quarters quarters;
    private final Weekdays weekdays;
    private final RelativeDates relative;
    private final WordSet openings;

    /**
     * The clock of a language.
     *
     * @param words what phrases say of a date beside the clock
     * @param capitals whether the names of days and months have a capital
     */
    public Clock(Lexicon lexicon, Phrases<ClockWord> words, Tenses tenses, boolean capitals) {
        this.tenses = tenses;
        this.quarters = new Quarters(words, lexicon.units(), tenses);
        this.weekdays = new Weekdays(words, capitals);
        this.relative = new RelativeDates(lexicon, words, tenses, quarters, weekdays);
        this.openings = new WordSet(
                lexicon.vocabulary().words().stream().filter(relative::mayOpen).toList());
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        if (passage.published() == null) {
            return mentions;
        }
        Today today = new Today(passage.published());
        Tokens tokens = passage.tokens();
        List<Mention> dated = new ArrayList<>(mentions.size() + mentions.size() / 2);
        int at = 0;
        for (int k = 0; k < mentions.size(); k++) {
            Mention mention = mentions.get(k);
            addRelative(tokens, today, at, datedFrom(tokens, mention), dated);
            String when = when(tokens, today, mentions, k);
            dated.add(when == null ? mention : mention.meaning(when));
            at = mention.last() + 1;
        }
        addRelative(tokens, today, at, tokens.size(), dated);
        return dated;
    }

    private void addRelative(Tokens tokens, Today today, int first, int end, List<Mention> dated) {
        int i = tokens.next(first, end, openings);
        while (i < end) {
            Reading reading = relative.at(tokens, i, today);
            if (reading instanceof Mention mention && mention.last() < end) {
                dated.add(mention);
            }
            i = tokens.next(reading == null ? i + 1 : reading.last() + 1, end, openings);
        }
    }

    /** Its first token, or the weekday before it that belongs to it: {@code Monday, Oct. 3}. */
    private int datedFrom(Tokens tokens, Mention mention) {
        int weekday = isDay(mention) ? weekdayBefore(tokens, mention.first()) : -1;
        return weekday < 0 ? mention.first() : weekday;
    }

    private int weekdayBefore(Tokens tokens, int first) {
        return weekdays.endingAt(tokens, tokens.isSymbol(first - 1, ',') ? first - 2 : first - 1);
    }

    /** Whether it is more than a year. */
    private static boolean isDay(Mention mention) {
        return mention.kind() == Kind.DATE
                && mention.moment() != null
                && mention.moment().indexOf('-') >= 0;
    }

    private String when(Tokens tokens, Today today, List<Mention> mentions, int k) {
        Mention mention = mentions.get(k);
        return switch (mention.kind()) {
            case DATE -> date(tokens, today, mention);
            case DURATION -> ago(tokens, today, mention);
            case ORDINAL -> quarter(tokens, today, mentions, k);
            default -> null;
        };
    }

    private String date(Tokens tokens, Today today, Mention mention) {
        String said = mention.moment();
        if (said == null || !SaidDate.lacksYear(said)) {
            boolean other = said == null
                    || quarters.isFiscal(tokens, mention.first() - 1)
                    || quarters.isFiscal(tokens, mention.first() - 2);
            return other ? null : SaidDate.withYear(said);
        }
        int named = weekdayBefore(tokens, mention.first());
        DayOfWeek weekday = named < 0 ? null : weekdays.at(tokens, named).meaning();
        return SaidDate.withoutYear(said, today, weekday, tenses.of(tokens, mention.first(), mention.last()));
    }

    /** {@code two weeks ago}; but {@code more than two weeks ago} can be any day before. */
    private String ago(Tokens tokens, Today today, Mention mention) {
        boolean ago = mention.isPlain()
                && mention.bound() == null
                && mention.numeral().isWholeWithin(1, LONGEST_AGO)
                && (relative.isAgo(tokens, mention.last() + 1)
                        || relative.isSince(tokens, mention.first(), mention.last()));
        Period period = ago ? Period.of(mention.unit()) : null;
        return period == null ? null : today.ago(period, mention.low().intValue());
    }

    /** {@code third-quarter profit rose 5%}; but {@code scored in the third quarter}. */
    private String quarter(Tokens tokens, Today today, List<Mention> mentions, int k) {
        Mention rank = mentions.get(k);
        int last = quarters.counted(tokens, rank);
        boolean money = last >= 0 && (quarters.hasYear(tokens, last, today) || isBesideMoney(tokens, mentions, k));
        return money ? quarters.when(tokens, rank.first(), last, rank.low().intValue(), today) : null;
    }

    private static boolean isBesideMoney(Tokens tokens, List<Mention> mentions, int k) {
        for (int i = Math.max(0, k - NEIGHBOURS); i < mentions.size() && i <= k + NEIGHBOURS; i++) {
            Mention other = mentions.get(i);
            boolean money = other.kind() == Kind.MONEY || other.kind() == Kind.PERCENT;
            int first = mentions.get(Math.min(i, k)).last() + 1;
            if (money && tokens.isOneClause(first, mentions.get(Math.max(i, k)).first())) {
                return true;
            }
        }
        return false;
    }
}
