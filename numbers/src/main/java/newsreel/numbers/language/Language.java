package newsreel.numbers.language;

import java.util.List;
import newsreel.numbers.linking.Link;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Reader;

/**
 * Everything that tells the numbers of one language from those of another.
 *
 * @param tag its BCP 47 tag, as {@code en}
 * @param lexicon its tables: words, nouns, numerals, units, phrases
 * @param readers what reads a number on its own; at each place the first that knows it has it
 * @param links what then tells the numbers of a passage apart or together, each working on what the one before made
 * @param custom how each article writes digits
 */
public record Language(String tag, Lexicon lexicon, List<Reader> readers, List<Link> links, DigitCustom custom) {

    public Language {
        readers = List.copyOf(readers);
        links = List.copyOf(links);
    }

    /** A language in which all articles write digits with the same marks. */
    public Language(String tag, Lexicon lexicon, List<Reader> readers, List<Link> links) {
        this(tag, lexicon, readers, links, any -> lexicon.vocabulary().marks());
    }
}
