package newsreel.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.numbers.words.Tables;

/** A sentence with what its numbers are about. */
record AboutSentence(String text, List<Thing> things) {

    /**
     * Words of a number, and the phrase of what it is about.
     *
     * @param head the word of the phrase that has to be given
     */
    record Thing(String number, String phrase, String head) {
        static Thing of(String label) {
            String[] sides = label.split("=");
            String starred = sides[1].toLowerCase(Locale.ROOT);
            int star = starred.indexOf('*');
            return new Thing(
                    sides[0], starred.replace("*", ""), starred.substring(starred.lastIndexOf(' ', star) + 1, star));
        }

        boolean isSaidBy(Quantity quantity) {
            String given = quantity.of().toLowerCase(Locale.ROOT);
            boolean same = quantity.text().contains(number) || number.contains(quantity.text());
            return same && List.of(given.split(" ")).contains(head) && (" " + phrase + " ").contains(" " + given + " ");
        }
    }

    /** Those of a table: sentence and things in columns, as its head tells. */
    static List<AboutSentence> read(String resource) {
        return new Tables(AboutSentence.class)
                .columns(resource).stream()
                        .map(columns -> new AboutSentence(columns[0], things(columns[1])))
                        .toList();
    }

    private static List<Thing> things(String labels) {
        return labels.equals("-")
                ? List.of()
                : Arrays.stream(labels.split("; ")).map(Thing::of).toList();
    }

    /** Its quantities that are said to be about something. */
    List<Quantity> given() {
        return NumberExtractors.english().extract(ArticleText.ofBody(text)).stream()
                .filter(quantity -> quantity.of() != null)
                .toList();
    }

    boolean isRight(Quantity quantity) {
        return things.stream().anyMatch(thing -> thing.isSaidBy(quantity));
    }
}
