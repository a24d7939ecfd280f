package newsreel.numbers.clock;

/** What a word or phrase says of the tense of its clause. */
public enum Cue {
    /** What was: fell, was, since. */
    PAST,
    /** What is to come: will, is due, expires. */
    FUTURE,
    /** By and until: a date at once after them is to come, where no verb says that it was. */
    LIMIT,
    /** Is and are: a date at once after them is to come, and further on they say nothing. */
    PRESENT,
    /** Verbs of telling, which a sentence of another tense may follow: said. */
    SAYING,
    /** Verbs that after to are infinitives, of what is to come: resume. */
    INFINITIVE
}
