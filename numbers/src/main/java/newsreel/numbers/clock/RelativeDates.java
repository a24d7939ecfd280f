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
    private static final Traits OPENING = Traits.of(Trait.WEEKDAY, Trait.MONTH, Trait.ARTICLE, Trait.PERIOD);
    private static final Traits MONTH_LEAD = Traits.of(Trait.DAY_LEAD, Trait.YEAR_LEAD, Trait.AND);
    private static final int LONGEST_SINCE = 3;
    private static final Traits ANY = Traits.of(Trait.ARTICLE, Trait.EVERY);

    private final Phrases<ClockWord> words;
    private final Units units;
    private final Tenses tenses;
    private final Quarters quarters;
    private final Steps steps;
    private final Weekdays weekdays;
    private final boolean nounsHaveCapitals;

    RelativeDates(Lexicon lexicon, Phrases<ClockWord> words, Tenses tenses, Quarters quarters, Weekdays weekdays) {
        this.weekdays = weekdays;
        this.nounsHaveCapitals = lexicon.nouns().haveCapitals();
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
        if (match != null && !match.meaning().is(Role.WEEKDAY)) {
            return said(tokens, i, match, today);
        }
        Match<DayOfWeek> day = weekdays.at(tokens, i);
        if (day != null) {
            return weekday(tokens, i, day, today);
        }
        return isMonth(tokens, i) ? month(tokens, i, today) : period(tokens, i, today);
    }

    private Reading said(Tokens tokens, int i, Match<ClockWord> match, Today today) {
        ClockWord word = match.meaning();
        int last = match.last();
        return switch (word.role()) {
            case NAME -> new NoNumber(last);
            case DAY -> isNoun(tokens, i) ? null : Mention.meant(i, last, today.days(word.number()));
            case TODAY -> tenses.of(tokens, i, last) == null ? null : Mention.meant(i, last, today.days(0));
            case STEP, FREE -> step(tokens, i, last + 1, word, today);
            case SINCE, SINCE_OR_FOR -> since(tokens, i, last + 1, today);
            case QUARTER -> quarter(tokens, i, today);
            case AGO, FISCAL, AFTER, ANY, LEAD, WEEKDAY -> null;
        };
    }

    /** {@code am Morgen}: in a language whose nouns have capitals, no tomorrow. */
    private boolean isNoun(Tokens tokens, int i) {
        return nounsHaveCapitals && tokens.isCapital(i) && !tokens.opens(i);
    }

    private boolean isMonth(Tokens tokens, int i) {
        return tokens.is(i, Trait.MONTH) && (tokens.isCapital(i) || !weekdays.capitals());
    }

    /** {@code last Friday}, {@code next May}, {@code this year}; not {@code the last year of the war}. */
    private Reading step(Tokens tokens, int i, int next, ClockWord word, Today today) {
        boolean free = word.is(Role.FREE);
        int step = word.number();
        Match<DayOfWeek> day = weekdays.at(tokens, next);
        if (day != null) {
            String when = free && step == 0
                    ? today.weekday(day.meaning(), tenses.of(tokens, i, day.last()))
                    : today.weekday(day.meaning(), step);
            return meant(i, day.last(), when);
        }
        if (isMonth(tokens, next)) {
            return meant(i, next, today.month(month(tokens, next), step));
        }
        boolean one = step == 0 || !(tokens.is(i - 1, Trait.DETERMINER) && !free) && !tokens.is(next + 1, Trait.OF);
        Period period = one ? Period.at(units, tokens, next) : null;
        return period == null ? null : meant(i, next, today.period(period, step));
    }

    /** {@code semaine dernière}, {@code año pasado}. */
    private Reading period(Tokens tokens, int i, Today today) {
        Match<ClockWord> step = steps.after(tokens, i + 1);
        Period period = step == null ? null : Period.at(units, tokens, i);
        return period == null
                ? null
                : meant(i, step.last(), today.period(period, step.meaning().number()));
    }

    /** {@code a year ago}. */
    private Reading ago(Tokens tokens, int i, Today today) {
        Period period = isAgo(tokens, i + 2) ? Period.at(units, tokens, i + 1) : null;
        return period == null ? null : meant(i, i + 2, today.ago(period, 1));
    }

    /** {@code il y a un an}, {@code vor einem Jahr}; but {@code hace un año que}. */
    private Reading since(Tokens tokens, int i, int article, Today today) {
        int last = article + 1;
        Period period = tokens.is(article, Trait.ARTICLE) && isSince(tokens, article, last)
                ? Period.at(units, tokens, last)
                : null;
        return period == null ? null : meant(i, last, today.ago(period, 1));
    }

    /** Whether words before {@code first} say that it is so long since: {@code il y a deux ans}. */
    boolean isSince(Tokens tokens, int first, int last) {
        if (!words.mayEnd(tokens.word(first - 1))) {
            return false;
        }
        ClockWord word = null;
        int opens = first;
        for (int i = first - 1; i >= first - LONGEST_SINCE; i--) {
            Match<ClockWord> match = words.at(tokens, i);
            boolean ends = match != null && match.last() == first - 1;
            word = ends ? match.meaning() : word;
            opens = ends ? i : opens;
        }
        boolean since = word != null && !tokens.is(last + 1, Trait.THAN);
        return since
                && (word.is(Role.SINCE) || word.is(Role.SINCE_OR_FOR) && tenses.of(tokens, opens, last) == Tense.PAST);
    }

    boolean isAgo(Tokens tokens, int i) {
        return is(tokens, i, Role.AGO);
    }

    /** {@code Q3}, {@code Q3 2023}. */
    private Reading quarter(Tokens tokens, int i, Today today) {
        boolean named = tokens.isCapital(i) && tokens.isGlued(i + 1) && tokens.length(i + 1) == 1;
        String when = named ? quarters.when(tokens, i, i + 1, tokens.figures(i + 1), today) : null;
        return meant(i, i + 1, when);
    }

    /** {@code Friday}, {@code Friday last week}; not one of many, as {@code every Friday} and {@code Monday to Friday}. */
    private Reading weekday(Tokens tokens, int i, Match<DayOfWeek> day, Today today) {
        int last = day.last();
        boolean any = tokens.word(i - 1).isAny(ANY) && !tokens.is(i - 1, Trait.TO);
        boolean one = !any
                && !is(tokens, i - 1, Role.ANY)
                && !isJoined(tokens, last + 1, last + 2)
                && !isJoined(tokens, i - 1, i - 2);
        if (!one) {
            return null;
        }
        Match<ClockWord> after = steps.after(tokens, last + 1);
        if (after != null) {
            return meant(
                    i,
                    after.last(),
                    today.weekday(day.meaning(), after.meaning().number()));
        }
        Match<ClockWord> step = steps.at(tokens, last + 1, Period.WEEK);
        return step == null
                ? meant(i, last, today.weekday(day.meaning(), tenses.of(tokens, i, last)))
                : meant(
                        i,
                        step.last(),
                        today.dayOfWeek(day.meaning(), step.meaning().number()));
    }

    private boolean is(Tokens tokens, int i, Role role) {
        Match<ClockWord> match = words.at(tokens, i);
        return match != null && match.meaning().is(role);
    }

    private static boolean isJoined(Tokens tokens, int link, int other) {
        return tokens.is(other, Trait.WEEKDAY) && (tokens.is(link, Trait.TO) || tokens.isHyphen(link));
    }

    /** After a word that dates follow: {@code in February}, {@code mid-May}, {@code in May last year}; not {@code Mrs May}. */
    private Reading month(Tokens tokens, int i, Today today) {
        Match<ClockWord> after = steps.after(tokens, i + 1);
        if (after != null) {
            return meant(
                    i,
                    after.last(),
                    today.month(month(tokens, i), after.meaning().number()));
        }
        int lead = tokens.isHyphen(i - 1) ? i - 2 : i - 1;
        boolean led = tokens.word(lead).isAny(MONTH_LEAD) && !tokens.is(lead, Trait.DETERMINER);
        if (!led && !is(tokens, lead, Role.LEAD)) {
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

    private static Month month(Tokens tokens, int i) {
        return Month.of((int) tokens.word(i).value());
    }

    private static Mention meant(int first, int last, String when) {
        return when == null ? null : Mention.meant(first, last, when);
    }
}
