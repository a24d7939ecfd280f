package newsreel.numbers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.article.VisibleText;

/**
 * Reads of each field what is seen, so that a soft hyphen parts no number word ({@code Milli-arden}), and gives the quantities
 * their places in the text as it came.
 */
record SeenNumbers(NumberExtractor numbers) implements NumberExtractor {
    SeenNumbers {
        Objects.requireNonNull(numbers, "numbers");
    }

    @Override
    public List<Quantity> extract(ArticleText article) {
        boolean someUnseen =
                hasUnseen(article.headline()) || hasUnseen(article.subheadline()) || hasUnseen(article.body());
        return someUnseen ? extractSeen(article) : numbers.extract(article);
    }

    private List<Quantity> extractSeen(ArticleText article) {
        Map<TextField, VisibleText> fields = new EnumMap<>(TextField.class);
        fields.put(TextField.HEADLINE, visible(article.headline()));
        fields.put(TextField.SUBHEADLINE, visible(article.subheadline()));
        fields.put(TextField.BODY, visible(article.body()));
        ArticleText seen = article.toBuilder()
                .headline(fields.get(TextField.HEADLINE).seen())
                .subheadline(fields.get(TextField.SUBHEADLINE).seen())
                .body(fields.get(TextField.BODY).seen())
                .build();
        return numbers.extract(seen).stream()
                .map(quantity -> placed(quantity, fields.get(quantity.field())))
                .toList();
    }

    private static Quantity placed(Quantity seen, VisibleText text) {
        return new Quantity(
                text.cut(seen.start(), seen.end()),
                seen.field(),
                text.start(seen.start()),
                text.end(seen.end()),
                seen.kind(),
                seen.amount(),
                seen.when(),
                seen.unit(),
                seen.of(),
                seen.bound(),
                seen.trend());
    }

    private static boolean hasUnseen(String text) {
        return text != null && VisibleText.hasUnseen(text);
    }

    /** A field that is not there has nothing to be seen. */
    private static VisibleText visible(String text) {
        return VisibleText.of(text == null ? "" : text);
    }
}
