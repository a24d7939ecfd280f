package newsreel.copy.newsroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.copy.text.Byline;
import newsreel.copy.text.Dateline;

/**
 * How a story's paragraphs open: what of the first ones is no body.
 *
 * @param credit of a byline that stands there; none where none does
 * @param place of a dateline that stands there; null where none does
 * @param body what is left
 */
record Opening(Credit credit, String place, List<String> body) {

    /** @param headline that the paragraphs may repeat; null when there is none */
    static Opening of(List<String> paragraphs, String headline) {
        return new Opening(Credit.NONE, null, paragraphs)
                .withoutHeadline(headline)
                .withoutByline()
                .withoutDateline();
    }

    private Optional<String> first() {
        // A text of one paragraph is all body.
        return body.size() > 1 ? Optional.of(body.get(0)) : Optional.empty();
    }

    private List<String> rest() {
        return body.subList(1, body.size());
    }

    private Opening withoutHeadline(String headline) {
        boolean repeated = !body.isEmpty() && body.get(0).equals(headline);
        return repeated ? new Opening(credit, place, rest()) : this;
    }

    private Opening withoutByline() {
        return first().flatMap(Byline::introduced)
                .map(byline -> new Opening(new Credit(byline.text(), byline.authors()), place, rest()))
                .orElse(this);
    }

    private Opening withoutDateline() {
        Optional<String> alone = first().flatMap(Dateline::alone);
        if (alone.isPresent()) {
            return new Opening(credit, alone.get(), rest());
        }
        return body.stream()
                .findFirst()
                .flatMap(Dateline::parse)
                .map(dateline -> new Opening(
                        credit,
                        dateline.place(),
                        Stream.concat(Stream.of(dateline.rest()), rest().stream())
                                .toList()))
                .orElse(this);
    }
}
