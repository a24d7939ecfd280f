package newsreel.numbers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;

/** A table of labelled sentences, and how much of it the extractor gets right. */
record LabelledTable(String resource, List<Sentence> sentences, NumberExtractor numbers) {

    /** A table of English. */
    static LabelledTable of(String resource) {
        return of("en", resource);
    }

    /** A table of that language. */
    static LabelledTable of(String language, String resource) {
        return new LabelledTable(
                resource, Sentence.read(resource), NumberExtractors.in(language).orElseThrow());
    }

    /** How many of the amounts have the right value. */
    Tally values() {
        return amounts(Expected::hasValueOf);
    }

    /** How many have the right value and unit. */
    Tally units() {
        return amounts((e, q) -> e.hasValueOf(q) && e.hasUnitOf(q));
    }

    /** How many have the right value, bound and trend. */
    Tally changes() {
        return amounts((e, q) -> e.hasValueOf(q) && e.hasChangeOf(q));
    }

    /** How many of the dates and times are right. */
    Tally moments() {
        Tally tally = new Tally();
        for (Sentence sentence : sentences) {
            tally.add(sentence.moments(), found(sentence, true), Expected::hasValueOf);
        }
        return tally;
    }

    /** How many sentences are right in full: every quantity of any kind, and nothing else. */
    long whole() {
        return sentences.stream().filter(this::isWhole).count();
    }

    /** The same by the kind of fault that each sentence is of: the first part of its id. */
    Map<String, Long> wholeByKind() {
        return sentences.stream()
                .collect(Collectors.groupingBy(
                        sentence -> sentence.id().substring(0, sentence.id().indexOf('-')),
                        TreeMap::new,
                        Collectors.filtering(this::isWhole, Collectors.counting())));
    }

    private boolean isWhole(Sentence sentence) {
        Tally tally = new Tally();
        tally.add(sentence.all(), numbers.extract(ArticleText.ofBody(sentence.text())), Expected::isWholly);
        long optional = sentence.all().stream()
                .filter(expected -> expected.label().optional())
                .count();
        return tally.isWhole(optional);
    }

    Tally amounts(BiPredicate<Expected, Quantity> right) {
        Tally tally = new Tally();
        for (Sentence sentence : sentences) {
            tally.add(sentence.amounts(), found(sentence, false), right);
        }
        return tally;
    }

    /** Prints the figures, and every sentence that is not right in full with what was found in it. */
    void print() {
        System.out.printf(
                "%s%n  value: %s%n  value and unit: %s%n  value, bound and trend: %s%n",
                resource, values(), units(), changes());
        for (Sentence sentence : sentences) {
            List<Quantity> found = found(sentence, false);
            Tally tally = new Tally();
            tally.add(sentence.amounts(), found, Expected::agreesWith);
            if (tally.f1() < 1) {
                System.out.println(sentence.id() + " " + sentence.text() + "\n    want " + sentence.amounts()
                        + "\n    got  " + found);
            }
        }
    }

    private List<Quantity> found(Sentence sentence, boolean moments) {
        return numbers.extract(ArticleText.ofBody(sentence.text())).stream()
                .filter(quantity -> moments ? Sentence.isMoment(quantity.kind()) : Sentence.isAmount(quantity.kind()))
                .toList();
    }
}
