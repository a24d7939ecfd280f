package newsreel.numbers.words;

/** What a word can be. A word may have several: {@code second} is an ordinal, a denominator of none, and a unit. */
public enum Trait {
    /** zero to nineteen. */
    CARDINAL,
    /** twenty, thirty, to ninety. */
    TENS,
    HUNDRED,
    /** thousand and above, lakh and crore. */
    SCALE,
    /** hundreds, thousands, millions: vague amounts when no numeral stands before them. */
    VAGUE,
    DOZEN,
    DOZENS,
    COUPLE,
    /** Scale marks that follow digits only: bn, m, k. */
    MARK,
    /** Scale marks that mean a scale after money alone: t, tn. */
    MONEY_MARK,
    ORDINAL,
    /** st, nd, rd, th after digits. */
    ORDINAL_END,
    /** The part a fraction counts: third, quarters. */
    DENOMINATOR,
    HALF,
    /** Words that say which of two halves: the second half is no half of anything. */
    WHICH_HALF,
    ARTICLE,
    AND,
    OR,
    TO,
    FROM,
    OF,
    IN,
    OUT,
    BETWEEN,
    PER,
    EVERY,
    POINT,
    MINUS,
    TWICE,
    /** Words that before a period make one of it: another, all. */
    WHOLE_ONE,
    /** Words that make a following hundred or dozen a number nobody knows. */
    FEW,
    FOLD,
    MONTH,
    WEEKDAY,
    CLOCK_HALF,
    /** What follows the hour: o'clock, by its last part. */
    CLOCK,
    /** Between minutes and the hour that they are after. */
    PAST,
    /** Between minutes and the hour that they are before: kwart voor negen. */
    BEFORE_HOUR,
    /** The noun of in place of: 180 in plaats van 120. */
    INSTEAD,
    /** How long before or after an hour something was: even voor negen uur. */
    SHORTLY,
    /** Minutes that are said before or after an hour: fünf vor zwölf. */
    MINUTES,
    /** The years before 1 count down, those from 1 on up: BC is -1, AD 1. */
    ERA,
    TIME_ZONE,
    YEAR_LEAD,
    OLD,
    AGED,
    /** People whose age may follow: a man of 81, those under 30. */
    AGER,
    /** Nouns of one person, whose age may stand in brackets: seine Beifahrerin (21). */
    PERSON,
    /** What is said of an amount between it and how often it is paid: 1.500 Euro netto monatlich. */
    GROSS,
    /** Words for a part of the sum before: davon 300 Millionen. */
    THEREOF,
    /** Nouns of what is agreed for a sum that over leads: ein Vertrag über 25 Millionen. */
    DEAL,
    /** Words that end a noun phrase: prepositions, pronouns, auxiliaries, conjunctions. */
    FUNCTION,
    /** Words that may stand between a number and its unit: more, full, consecutive. */
    QUALIFIER,
    DETERMINER,
    VERB,
    ADVERB,
    /** Adjectives that are easily taken for nouns. */
    ADJECTIVE,
    /** Nouns that count as plural though they do not look it: staff, people, aircraft. */
    PLURAL,
    /** Nouns that a number counts in the singular before another noun, where copy has lost the hyphen: three bedroom flat. */
    ATTRIBUTIVE,
    /** Nouns that look plural and are not: series, news. */
    SINGULAR,
    /** Verbs of the third person, which look like plurals: says. */
    THIRD,
    /** Nouns that make the number after them a name: section, flight. */
    LABEL,
    /** Nouns that do so only when the number counts nothing: day, level. */
    WEAK_LABEL,
    /** Nouns that do so of several numbers: sections, pages. */
    LABELS,
    STREET,
    /** Streets whose kind goes before their name: Rue, Via. */
    STREET_FIRST,
    /** Words of paying and costing, near which pounds are money. */
    PAY,
    /** Adjectives and nouns after which a period is a date, not a duration: last, next. */
    RELATIVE,
    AGO,
    CONTEST,
    /** Words that set a number beside another: vs, against, compared. */
    AGAINST,
    RATE_NOUN,
    RACE,
    /** Ways to swim or run, after the length over which it goes: über 200 Meter Freistil. */
    COURSE,
    UP_VERB,
    DOWN_VERB,
    UP_NOUN,
    DOWN_NOUN,
    /** Verbs that up or down completes: edged up. */
    EDGED,
    /** Verbs of how trading stood, after which up and down move: closed up. */
    SETTLED,
    /** Verbs that up or down makes another verb of: gave up. */
    PHRASAL,
    /** Words after which a verb of falling says something else: fell short. */
    STRAY,
    /** Forms of to add: what is added to something does not move it. */
    ADDED,
    /** Verbs of going somewhere, of which a length is how far. */
    TRAVEL,
    /** more, less, fewer: a trend after a percentage, a comparison before than. */
    MORE,
    /** Words across which no verb reaches a number. */
    BARRIER,
    /** Verbs whose object may be the number itself, which then did not move: who sheds 200 jobs sheds jobs. */
    TRANSITIVE,
    /** Months that are also verbs or adjectives. */
    AMBIGUOUS_MONTH,
    /** Words that a day of the month follows. */
    DAY_LEAD,
    /** Words before a year that are followed by about or at least. */
    TIME_LEAD,
    /** Words that say the four digits after them are an amount. */
    AMOUNT_LEAD,
    /** Words that a hyphen may join to a number: sub-300. */
    PREFIX,
    /** Words that say a quarter after them is a share, not a season. */
    SHARE_LEAD,
    /** Words that may stand between the two numbers of a pair. */
    HEDGE,
    /** plus, odd, strong: joined to a number by a hyphen, before what it counts. */
    SIZE,
    AGE_BOUND,
    /** Forms of to be, and turned: an age may follow. */
    BEING,
    /** Words before over that make it a bound on a period. */
    PERIOD_LEAD,
    /** Units that follow a number in full: seconds, games. */
    SPAN,
    /** Periods that a rate counts by, with other words between: barrels of crude a day. */
    PERIOD,
    /** Prepositions that set two amounts side by side: 21 mpg in the city and 28 on the highway. */
    SIDE,
    /** Verbs after which over says where, and under too: spread over 24 acres. */
    PLACED,
    THAN,
    BUT,
    BY,
    FOR,
    SO,
    UP,
    DOWN,
    OVER,
    UNDER,
    ABOVE,
    BELOW,
    OFF,
    ANOTHER,
    PERCENT,
    ZERO,
    /** A fourth, where no other fraction will do: a year and a quarter. */
    QUARTER,
    /** What is said in quarters without a hyphen too: a quarter mile. */
    QUARTERED,
    /** Words that say there are yet more of what was counted: dozens more people. */
    MORE_OF_THEM,
    /** Small words that may stand before a number that is moved to or from: from just 4. */
    JUST,
    /** The ending of decades and possessives: 1990s, Boeing's. */
    ENDING,
    /** Endings of ranks that are a unit too: 15st. */
    STONE,
    /** Scale marks that are a unit too, in lower case: 100m. */
    UNIT_MARK,
    /** What is counted by the million, near which the mark is a scale: viewers, votes. */
    MANY,
    /** Names of money, before which the mark is a scale. */
    CURRENCY,
    /** Pronouns and auxiliaries that make what stands before them their subject: 2m who pay. */
    OF_SUBJECT,
    /** Scale marks that may stand apart and count nothing: 300 k. */
    SPACED_MARK,
    /** Plurals of numbers that are people of that age after a bound: under-fives. */
    AGE_PLURAL,
    /** Nouns that odds before them describe: a 3:2 split, 9/4 favourites. */
    ODDS_NOUN,
    /** A word of paying that says how far somebody ran, too. */
    CHARGED,
    AS,
    /** What as young as 5 is. */
    YOUNG,
    /** What stands for the last figure of an age: 80-somethings. */
    SOMETHING,
    /** What 4K says the sharpness of. */
    SCREEN,
    /** Units so long or wide that they are counted by the million: 12m km. */
    LARGE_UNIT,
    /** A letter for the hundredth of the money just read: $5 and 20c. */
    CENT_MARK,
    DOLLARS,
    /** Names of money that are a weight too: pounds. */
    MONEY_OR_WEIGHT,
    INCH,
    /** Units that after a number above one are another noun, in the singular: two second-half goals. */
    NO_UNIT_OF_MANY,
    /** Time zones that are no other word, and so may lack their capitals. */
    SURE_ZONE,
    AGE,
    OLDER,
    /** Who may turn 40: he, she, who. */
    SOMEBODY,
    /** Verbs that say a price fell, and of a thing something else: crashed. */
    CRASHED,
    /** Nouns of whom one in so many is a share: one pupil in four. */
    ONE_IN,
    /** Adjectives of how often, which look like adverbs: weekly titles. */
    PERIODIC,
    /** Pronouns that in capitals are a name: US troops. */
    NAME_IN_CAPITALS,
    /** Verbs of moving that are adjectives too: corn grown by farmers. */
    GROWN,
    /** Words of moving that only describe the noun after them: the lower house. */
    COMPARED,
    /** Transitive verbs of which the subject may move: the lake dropped 37 feet. */
    OWN_MOVE,
    /** Verbs that say how much their subject is: was, totaled, costs. */
    MEASURES,
    /** Verbs that say how long their subject is: lasted. */
    LASTS,
    /** What a hyphen joins to how long something is: long. */
    LONG,
    /** Verbs whose object is sold for so much, and is the subject once it is. */
    TRADES,
    /** Verbs that say how much their object is: put the damage at. */
    PUTS,
    /** Verbs that stand before another, or before up and down: will, has, went. */
    AUXILIARY,
    /** Words between an auxiliary and to: expected to grow. */
    PROSPECT,
    /** Small words between a verb and its number: by, to, only, a record. */
    PATH,
    /** Nouns of moving, that are not themselves what moves: a rise in sales. */
    CHANGE,
    /** Nouns and what is said of them that have a capital only where they open a sentence: profit, net. */
    COMMON,
    /** Nouns that say nothing of what is measured: total. */
    EMPTY,
    /** Words that no clause reaches across: that, and. */
    CLAUSE,
    /** Verbs that are nouns too: vote, plan. */
    NOUN,
    /** Forms of to turn, after which an age may follow whoever turns: turns 65. */
    TURNED,
    /** Within: so many miles of something is how near it is. */
    WITHIN,
    /** What is said of a year, so that the four figures before it are one: 1998 sales. */
    OF_YEAR,
    /** Kinds of what a rate counts by: per ordinary share. */
    RATED,
    /** Units that an and joins to the tens before them: vingt et un, treinta y cinco. */
    JOINED,
    /** Tens that make eighty of the four before them: quatre-vingt. */
    FOURSCORE,
    /** Tens that ten to nineteen are added to, where they end sixty or eighty: soixante-dix. */
    TEEN_LEAD,
    /** A number with a part, or a part, in one word: anderthalb=3/2. */
    MIXED,
    /** Articles that say of whom a number before them is a part: 12 der 27 Staaten. */
    PART_OF,
    /** Words that make an age of the period that is said of them: im Alter von 81 Jahren. */
    OF_AGE,
    /** An age in one word: dreijährige. */
    AGED_WORD,
    /** People called after the ten years that their age is in: octogénaire. */
    AGE_DECADE,
    /** Articles of several people, before a bound on their age: gli under 35. */
    PEOPLE_LEAD,
    /** Prepositions between people and how old they are at least or at most: niños con menos de 6 años. */
    HAVING,
    /** Verbs of what a move ends at, after a word for in order to: pour atteindre. */
    REACH,
    /** Words between the two sides of a size: 2,10 por 1,60 metros. */
    SIDES,
    /** Articles in one word with the preposition before them: numa ribanceira. */
    IN_ARTICLE,
    /** How many times one thing is another, after its article: le double, el triple=3. */
    DOUBLE,
    /** Words for a hundred years, beside which the Roman figures of a century stand. */
    CENTURY,
    /** So many of a unit in one word: dreitägige. */
    AMOUNT_WORD,
    /** Denominators in the plural: thirds. */
    PARTS,
    /** Denominators that are no ordinal too, and the same for one and for more: Drittel, tiers. */
    SURE_PART,
    /** Denominators that copy leaves in the singular after a number, where grammar has a plural: trois cinquième. */
    LOOSE_PART,
    /** Halves that need no article after an and: deux ans et demi. */
    BARE_HALF,
    /** What stands between a scale and what is counted: deux millions d'euros. */
    PARTITIVE,
    /** Words before the whole that a share is of: 1 op de 3, un sur cinq. */
    SHARE_OF,
    /** The same, only before a word for every: una de cada cinco. */
    SHARE_OF_EVERY,
    /** Abbreviations that end in a dot, which is no stop: Mrd., ca. */
    DOTTED,
    /** Words that make the figures after them a rank, where a dot says so: am 3. Tag. */
    RANK_LEAD,
    /** Words of to that only a level follows, and no end of a range: auf, naar. */
    LEVEL,
    /** Words of to that only the end of a range follows, and no level: bis, tot. */
    UNTIL,
    /** What follows or parts the hours of a clock, and may be a duration too: 14 uur, 14h30. */
    HOUR_MARK,
    /** Words that say that hours after them are of a clock: om 3 uur, alle 14. */
    CLOCK_LEAD,
    /** Words before which a word for minus is none: al menos, au moins. */
    NO_MINUS,
    /** Words before which a minus is none where another word stands between: plus or minus. */
    PLUS,
    /** Articles that may stand before any number: un 3 %, los 41.000. */
    NUMBER_ARTICLE,
    /** Words that are from only where a second number follows: de 3 a 5. */
    FROM_TO,
    /** Words between the two numbers of a score, near a word of contests: venceu por 2 a 1. */
    SCORE_TO,
    /** Verbs of going from one number to another that do not say which way: pasó de 3 a 5. */
    SHIFT,
    /** Small words that lead what a rate counts by, and mean something else elsewhere: al mes, por hora. */
    RATE_LEAD,
    /** Verbs that an age may follow: tiene 25 años. */
    HAS_AGE,
    /** Articles and the like between to and an age: a los 92 años, aos 92 anos. */
    AGE_LEAD,
    /** The whole after the rank that a share is: la tercera parte. */
    PART,
    /** What makes the number before it that of a part: três vinte avos. */
    FRACTION_END,
    /** Words before coins, or a part, that belong to what was just counted: 25 euros con 50. */
    WITH,
    /** Scale marks in capitals only: 12 M. */
    CAPITAL_MARK,
    /** Round amounts that are said of about as many: une dizaine. */
    ROUGH,
    /** Words before the year or the tens of a decade: les années 1990, gli anni Novanta. */
    DECADE_LEAD,
    /** Prepositions before how long something took: em 2h38. */
    TAKING,
    /** Nouns of how far ahead or behind somebody is in a race: 1:12 de ventaja. */
    MARGIN,
    /** Words before a speed that has no unit: Tempo 30. */
    SPEED_LEAD,
    /** The tens of a decade in one word: neunziger=90. */
    DECADE,
    /** Periods that are somebody's age where the words around say so: un homme de 34 ans. */
    AGE_PERIOD,
    /** Words that hours follow without a mark: alle 14, dalle 6. */
    HOUR_LEAD,
    /** Articles of hours, after a word that says when: dopo le 20, antes de las 8. */
    HOUR_ARTICLE,
    /** Words that say when, before the article of an hour. */
    HOUR_BEFORE,
    /** Parts of the day, with the hours that those before noon of it lack: las nueve de la noche=12. */
    DAY_PART,
    /** Signs of money before digits that spaces group: R1 200. */
    SPACED_MONEY,
    /** Abbreviations of a scale and a unit in one word, with what they multiply by: bcm=1000000000. */
    SCALED_UNIT,
    /** Nouns of which half a one is an amount too: mezzo punto. */
    HALVED,
    /** Words for a piece of anything, before a rough number: een stuk of tien. */
    PIECE,
    /** How many there are together, after a word of its own: zu viert. */
    TOGETHER,
    TOGETHER_LEAD,
    /** Scales that lower ranks are added to: deux mille quatrième. */
    RANKED_SCALE,
    /** Words of cricket, near which runs and wickets are a score: 212 for six. */
    CRICKET,
    /** Verbs of dying, which an age may follow: died at 91. */
    DIED,
    /** Nouns of people together, before how many they are: a family of four. */
    GROUP,
    /** Words of how many times one thing is another: outnumbered, ratio. */
    ODDS,
    /** Verbs that over completes: handed over. */
    OVER_VERB,
    /** Verbs of bowlers, before the wickets and runs that are theirs: took 4-37. */
    BOWLING,
    /** Nought as scores have it: 2-nil. */
    NIL,
    /** Nouns for what a number moves to: a two-year low of, an annual rate of. */
    EXTREME,
    /** Nouns of what is counted in money, before an amount of it: sales of. */
    TAKINGS;
}
