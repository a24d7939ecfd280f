package newsreel.numbers.clock;

/** On which side of today a date lies. */
enum Tense {
    PAST,
    FUTURE
}
