package newsreel.numbers.about;

/** What words do between a number and what it measures. */
enum Role {
    /** Verbs that say how much their subject is: was, totaled, costs. */
    MEASURES,
    /** Verbs that say how long their subject is: lasted. */
    LASTS,
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
    /** Nouns that are how much was lost, and look like verbs of moving. */
    THING,
    /** Nouns and what is said of them that have a capital only where they open a sentence: profit, net. */
    COMMON,
    /** Nouns that say nothing of what is measured: total. */
    EMPTY,
    /** Words that no clause reaches across: that, and. */
    CLAUSE,
    /** Verbs that are nouns too. */
    NOUN
}
