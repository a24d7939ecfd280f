package newsreel.search.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Names of people, places and papers, in whatever language: as they stand, but for case and accents. */
public final class Names {
    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokens = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(tokens);
            return new TokenStreamComponents(tokens, new ASCIIFoldingFilter(words));
        }
    };

    private Names() {}

    /** How the words of a name are found. Thread-safe. */
    public static Analyzer analyzer() {
        return ANALYZER;
    }
}
