package newsreel.numbers.reading;

import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Vocabulary;

/**
 * What a language gives to its readers and links.
 *
 * @param vocabulary its words with their traits, and how it writes digits
 * @param nouns its nouns
 * @param numerals its numerals
 * @param units its units and currencies
 * @param bounds phrases that say how exact a number is
 * @param idioms expressions that hold a number and say none, as {@code 9/11}; whether they do so only with a capital, as
 *     {@code 50 Cent}
 */
public record Lexicon(
        Vocabulary vocabulary,
        Nouns nouns,
        NumeralReader numerals,
        Units units,
        Phrases<BoundPhrase> bounds,
        Phrases<Boolean> idioms) {}
