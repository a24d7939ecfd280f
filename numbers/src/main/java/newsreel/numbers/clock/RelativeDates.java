package newsreel.numbers.clock;

import java.time.DayOfWeek;
import java.time.Month;
import newsreel.numbers.clock.ClockWord.Role;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.NoNumber;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Reads dates that say none of their own, and are one by the clock alone: {@code Friday}, {@code last year}, {@code in February}, {@code Q3}. */
final class RelativeDates {
    private static final Traits OPENING = Traits.of(Trait.WEEKDAY, Trait.MONTH, Trait.ARTICLE);
    private static final Traits MONTH_LEAD = Traits.of(Trait.DAY_LEAD, Trait.YEAR_LEAD, Trait.AND);
    private static final Traits ANY = Traits.of(Trait.ARTICLE, Trait.EVERY);

    private final Phrases<ClockWord> words;
    private final Units units;
    private final Tenses tenses;
    private final Quarters quarters;
    private final Steps steps;

    RelativeDates(Lexicon lexicon, Phrases<ClockWord> words, Tenses tenses, Quarters quarters) {
        this.words = words;
        this.units = lexicon.units();
        this.tenses = tenses;
        this.quarters = quarters;
        this.steps = new Steps(words, units);
    }

    /** Whether one may open with that word. */
    boolean mayOpen(Word word) {
        return word != Word.UNKNOWN && (word.isAny(OPENING) || words.mayStart(word));
    }

    /** The date at {@code i}, or words that look like one and are a name; null when neither stands there. */
    Reading at(Tokens tokens, int i, Today today) {
        if (tokens.is(i, Trait.ARTICLE)) {
            return ago(tokens, i, today);
        }
        Match<ClockWord> match = words.at(tokens, i);
        if (match != null) {
            return said(tokens, i, match, today);
        }
        if (!tokens.isCapital(i)) {
            return null;
        }
        if (tokens.is(i, Trait.WEEKDAY)) {
            return weekday(tokens, i, today);
        }
        return tokens.is(i, Trait.MONTH) ? month(tokens, i, today) : null;
    }

    private Reading said(Tokens tokens, int i, Match<ClockWord> match, Today today) {
        ClockWord word = match.meaning();
        int last = match.last();
        return switch (word.role()) {
            case NAME -> new NoNumber(last);
            case DAY -> Mention.meant(i, last, today.days(word.number()));
            case TODAY -> tenses.of(tokens, i, last) == null ? null : Mention.meant(i, last, today.days(0));
            case STEP -> step(tokens, i, last + 1, word.number(), today);
            case QUARTER -> quarter(tokens, i, today);
            case AGO, FISCAL -> null;
        };
    }

    /** {@code last Friday}, {@code next May}, {@code this year}; not {@code the last year of the war}. */
    private Reading step(Tokens tokens, int i, int next, int step, Today today) {
        if (tokens.isCapital(next) && tokens.is(next, Trait.WEEKDAY)) {
            return meant(i, next, today.weekday(weekday(tokens, next), step));
        }
        if (tokens.isCapital(next) && tokens.is(next, Trait.MONTH)) {
            return meant(i, next, today.month(month(tokens, next), step));
        }
        boolean one = step == 0 || !tokens.is(i - 1, Trait.DETERMINER) && !tokens.is(next + 1, Trait.OF);
        Period period = one ? Period.at(units, tokens, next) : null;
        return period == null ? null : meant(i, next, today.period(period, step));
    }

    /** {@code a year ago}. */
    private Reading ago(Tokens tokens, int i, Today today) {
        Period period = isAgo(tokens, i + 2) ? Period.at(units, tokens, i + 1) : null;
        return period == null ? null : meant(i, i + 2, today.ago(period, 1));
    }

    boolean isAgo(Tokens tokens, int i) {
        Match<ClockWord> match = words.at(tokens, i);
        return match != null && match.meaning().is(Role.AGO);
    }

    /** {@code Q3}, {@code Q3 2023}. */
    private Reading quarter(Tokens tokens, int i, Today today) {
        boolean named = tokens.isCapital(i) && tokens.isGlued(i + 1) && tokens.length(i + 1) == 1;
        String when = named ? quarters.when(tokens, i, i + 1, tokens.figures(i + 1), today) : null;
        return meant(i, i + 1, when);
    }

    /** {@code Friday}, {@code Friday last week}; not one of many, as {@code every Friday} and {@code Monday to Friday}. */
    private Reading weekday(Tokens tokens, int i, Today today) {
        boolean one =
                !tokens.word(i - 1).isAny(ANY) && !isJoined(tokens, i + 1, i + 2) && !isJoined(tokens, i - 1, i - 2);
        if (!one) {
            return null;
        }
        Match<ClockWord> step = steps.at(tokens, i + 1, Period.WEEK);
        return step == null
                ? meant(i, i, today.weekday(weekday(tokens, i), tenses.of(tokens, i, i)))
                : meant(
                        i,
                        step.last(),
                        today.dayOfWeek(weekday(tokens, i), step.meaning().number()));
    }

    private static boolean isJoined(Tokens tokens, int link, int other) {
        return tokens.is(other, Trait.WEEKDAY) && (tokens.is(link, Trait.TO) || tokens.isHyphen(link));
    }

    /** After a word that dates follow: {@code in February}, {@code mid-May}, {@code in May last year}; not {@code Mrs May}. */
    private Reading month(Tokens tokens, int i, Today today) {
        int lead = tokens.isHyphen(i - 1) ? i - 2 : i - 1;
        boolean led = tokens.word(lead).isAny(MONTH_LEAD) && !tokens.is(lead, Trait.DETERMINER);
        if (!led) {
            return null;
        }
        Match<ClockWord> step = steps.at(tokens, i + 1, Period.YEAR);
        return step == null
                ? meant(i, i, today.month(month(tokens, i), tenses.of(tokens, i, i)))
                : meant(
                        i,
                        step.last(),
                        today.monthOfYear(month(tokens, i), step.meaning().number()));
    }

    private static DayOfWeek weekday(Tokens tokens, int i) {
        return DayOfWeek.of((int) tokens.word(i).value());
    }

    private static Month month(Tokens tokens, int i) {
        return Month.of((int) tokens.word(i).value());
    }

    private static Mention meant(int first, int last, String when) {
        return when == null ? null : Mention.meant(first, last, when);
    }
}
