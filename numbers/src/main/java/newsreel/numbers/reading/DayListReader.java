package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Reads the first days of a list whose last one alone has the month: {@code le 12 et le 13 mars}, {@code les 5, 6 et 7 mai}, {@code 3 and 7 November}. */
public final class DayListReader implements DigitReader {
    private static final Traits LINKS = Traits.of(Trait.AND, Trait.OR);
    private static final int MOST_DAYS = 5;

    private final boolean articles;

    /** Of a language that leads the list with an article. */
    public DayListReader() {
        this(true);
    }

    /** @param articles whether an article leads the list */
    public DayListReader(boolean articles) {
        this.articles = articles;
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return next.isSign(",") || next.word().isAny(LINKS);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        boolean led = Calendar.isFree(tokens, i) && isLed(tokens, i - 1);
        int day = led || isListed(tokens, i - 1) ? Calendar.day(tokens, i) : -1;
        int month = day < 0 ? -1 : month(tokens, i);
        return month < 0 ? null : Mention.moment(i, i, Kind.DATE, "--" + Calendar.two(month) + "-" + Calendar.two(day));
    }

    private boolean isLed(Tokens tokens, int before) {
        return articles
                ? tokens.is(before, Trait.DETERMINER)
                : tokens.is(before, Trait.FUNCTION) && !tokens.is(before, Trait.BETWEEN);
    }

    /** Whether a day of the same list stands before. */
    private static boolean isListed(Tokens tokens, int link) {
        return isLink(tokens, link) && Calendar.day(tokens, link - 1) > 0;
    }

    private static boolean isLink(Tokens tokens, int i) {
        return tokens.isSymbol(i, ',') || tokens.word(i).isAny(LINKS);
    }

    /** The month that the list which goes on after {@code day} ends in; -1 when none does. */
    private static int month(Tokens tokens, int day) {
        int last = day;
        for (int days = 0; days < MOST_DAYS && isLink(tokens, last + 1); days++) {
            int next = tokens.is(last + 2, Trait.NUMBER_ARTICLE) ? last + 3 : last + 2;
            if (Calendar.day(tokens, next) < 0) {
                return -1;
            }
            last = next;
        }
        return last > day && tokens.is(last + 1, Trait.MONTH)
                ? (int) tokens.word(last + 1).value()
                : -1;
    }
}
