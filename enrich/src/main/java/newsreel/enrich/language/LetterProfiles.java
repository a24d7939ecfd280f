package newsreel.enrich.language;

import java.util.List;

/**
 * How much a run of one to three letters speaks for each language: a hash table over the runs, each with a chain of the
 * languages that have it. Built in some milliseconds, asked without making an object. Immutable.
 */
final class LetterProfiles {
    /** Stands for the beginning and the end of a word. */
    static final char EDGE = '_';

    static final int LONGEST = 3;

    private static final int BITS_OF_A_LETTER = 16;

    private final long[] runs;
    private final int[] firstEntries;
    private final int[] nextEntries;
    private final byte[] languages;
    private final float[] weights;
    private int entries;

    /** @param lines each a language, a weight, and the runs that have this weight in it, with tabs between the three */
    LetterProfiles(List<String> lines, List<String> languages) {
        int most = lines.stream().mapToInt(line -> line.length() / 2).sum() + 1;
        this.runs = new long[2 * Integer.highestOneBit(most)];
        this.firstEntries = new int[runs.length];
        this.nextEntries = new int[most + 1];
        this.languages = new byte[most + 1];
        this.weights = new float[most + 1];
        lines.forEach(line -> addLine(line, languages));
    }

    /** The table that ships, for those languages. */
    static LetterProfiles shipped(List<String> languages) {
        return new LetterProfiles(FunctionWords.lines("letter-profiles.tsv"), languages);
    }

    /** The run of that many letters at most that ends in this letter, after a longer or shorter one. */
    static long run(long before, char letter, int letters) {
        return (before << BITS_OF_A_LETTER | letter) & (1L << BITS_OF_A_LETTER * letters) - 1;
    }

    /** Adds to each language's score that part of what the run says for it. */
    void score(long run, double part, double[] scores) {
        for (int entry = firstEntries[slot(run)]; entry > 0; entry = nextEntries[entry]) {
            scores[languages[entry]] += part * weights[entry];
        }
    }

    private void addLine(String line, List<String> known) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] columns = line.split("\t");
        byte language = (byte) known.indexOf(columns[0]);
        float weight = Float.parseFloat(columns[1]);
        long run = 0;
        for (int i = 0; i <= columns[2].length(); i++) {
            char letter = i < columns[2].length() ? columns[2].charAt(i) : ' ';
            if (letter != ' ') {
                run = run(run, letter, LONGEST);
            } else {
                add(run, language, weight);
                run = 0;
            }
        }
    }

    private void add(long run, byte language, float weight) {
        int slot = slot(run);
        entries++;
        runs[slot] = run;
        languages[entries] = language;
        weights[entries] = weight;
        nextEntries[entries] = firstEntries[slot];
        firstEntries[slot] = entries;
    }

    private int slot(long run) {
        long mixed = run * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & runs.length - 1;
        while (firstEntries[slot] > 0 && runs[slot] != run) {
            slot = slot + 1 & runs.length - 1;
        }
        return slot;
    }
}
