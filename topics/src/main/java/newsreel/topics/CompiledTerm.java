package newsreel.topics;

/**
 * A term and the path that leads to it.
 *
 * @param term what it speaks for
 * @param words the numbers of its words, from 1
 * @param capitals what each word asks for, by position in {@code words}
 */
record CompiledTerm(Term term, int[] words, byte[] capitals) {

    /** Whether it is one word that speaks for some topic. */
    boolean isWord() {
        return words.length == 1 && term.topics().length > 0;
    }
}
