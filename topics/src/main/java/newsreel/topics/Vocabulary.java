package newsreel.topics;

/**
 * Numbers the words of text by their stems. Stemming costs far more than reading, and news repeats its words: words seen
 * before are kept in a table of fixed size, two to a slot, where a newcomer drives out the older of them. Thread-safe
 * without locks: entries are immutable, and a lost one only costs a stemming.
 */
final class Vocabulary {
    /** The number of each word that no term has. */
    static final int UNKNOWN = 0;

    private static final int BITS = 15;

    private final Stems stems;
    private final Stemmer stemmer;
    private final Compounds compounds;
    private final Word[] seen = new Word[2 << BITS];

    /** @param stems of the words that terms have */
    Vocabulary(Stems stems, Stemmer stemmer, Compounds compounds) {
        this.stems = stems;
        this.stemmer = stemmer;
        this.compounds = compounds;
    }

    /** The word that was just read. Finding it writes nothing: what every thread reads stays in every cache. */
    Word word(WordReader read) {
        int newer = place(read.key()) << 1;
        Word word = seen[newer];
        if (word != null && word.is(read)) {
            return word;
        }
        Word older = seen[newer + 1];
        if (older != null && older.is(read)) {
            return older;
        }
        Word newcomer = wordOf(read);
        seen[newer + 1] = word;
        seen[newer] = newcomer;
        return newcomer;
    }

    /** The numbers of known words within a word that no term has. */
    int[] parts(Word word, byte capitals) {
        return word.parts().length > 0 && compounds.mayBe(capitals) ? word.parts() : Word.noParts();
    }

    private Word wordOf(WordReader read) {
        String word = read.toString();
        int number = stems.numberOf(stemmer.stem(word));
        boolean looksWithin = number == UNKNOWN && !stemmer.isListed(word);
        return Word.of(read, number, looksWithin ? compounds.partsOf(word) : Word.noParts());
    }

    private static int place(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
    }
}
