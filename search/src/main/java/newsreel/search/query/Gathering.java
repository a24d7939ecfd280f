package newsreel.search.query;

import java.util.stream.Stream;

/** Gathers from all parts of a query, in their order; each form alone has nothing, but for those that are told otherwise. */
abstract class Gathering<T> implements Query.Visitor<Stream<T>> {
    @Override
    public Stream<T> everything() {
        return Stream.empty();
    }

    @Override
    public Stream<T> and(Query.And and) {
        return and.parts().stream().flatMap(part -> part.accept(this));
    }

    @Override
    public Stream<T> or(Query.Or or) {
        return or.parts().stream().flatMap(part -> part.accept(this));
    }

    @Override
    public Stream<T> not(Query.Not not) {
        return not.part().accept(this);
    }

    @Override
    public Stream<T> text(Query.Text text) {
        return Stream.empty();
    }

    @Override
    public Stream<T> inTopic(Query.InTopic topic) {
        return Stream.empty();
    }

    @Override
    public Stream<T> named(Query.Named named) {
        return Stream.empty();
    }

    @Override
    public Stream<T> inLanguage(Query.InLanguage language) {
        return Stream.empty();
    }

    @Override
    public Stream<T> published(Query.Published published) {
        return Stream.empty();
    }

    @Override
    public Stream<T> oneNumber(Query.OneNumber number) {
        return Stream.empty();
    }
}
