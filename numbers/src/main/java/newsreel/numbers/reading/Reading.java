package newsreel.numbers.reading;

/** What a reader made of a place: a mention, or words that hold a number and say none. */
public sealed interface Reading permits Mention, NoNumber {

    /** Its last token; the text is read on from the one after. */
    int last();
}
