package newsreel.copy.html;

import java.util.List;
import java.util.Set;

/** Tells by the words in its class or id whether an element holds a byline, a deck or a time. {@link Names} remembers it. */
final class FactHints {
    enum Fact {
        BYLINE,
        DECK,
        TIME,
        NONE
    }

    private static final Set<String> BYLINE = Set.of(
            "byline",
            "bylines",
            "bylinename",
            "author",
            "authors",
            "authorname",
            "authornames",
            "authorlink",
            "authorinfo",
            "articleauthor",
            "postauthor",
            "writer",
            "writers",
            "autor",
            "autoren",
            "autores",
            "autorname",
            "auteur",
            "auteurs",
            "autore",
            "autori",
            "verfasser",
            "forfatter",
            "skribent",
            "penulis",
            "yazar");
    private static final Set<String> DECK =
            Set.of("dek", "deck", "excerpt", "standfirst", "subheadline", "subtitle", "subhead");
    private static final Set<String> NONE = Set.of(
            "comment",
            "comments",
            "form",
            "bio",
            "avatar",
            "image",
            "related",
            "widget",
            "sidebar",
            "footer",
            "share",
            "theme",
            "plugin",
            "caption",
            "teaser",
            "teasers");
    private static final Set<String> TIME = Set.of(
            "date",
            "time",
            "timestamp",
            "dateline",
            "published",
            "datetime",
            "pubdate",
            "publishdate",
            "pubtime",
            "postdate",
            "posttime",
            "articledate",
            "entrydate",
            "datum",
            "fecha",
            "tanggal",
            "tarih");

    private FactHints() {}

    static Fact factOf(String names) {
        for (String name : RoleHints.BLANKS.split(names)) {
            List<String> words = RoleHints.wordsOf(name);
            if (!holds(words, NONE)) {
                Fact fact = holds(words, TIME)
                        ? Fact.TIME
                        : holds(words, BYLINE) ? Fact.BYLINE : holds(words, DECK) ? Fact.DECK : Fact.NONE;
                if (fact != Fact.NONE) {
                    return fact;
                }
            }
        }
        return Fact.NONE;
    }

    private static boolean holds(List<String> words, Set<String> hints) {
        return words.stream().anyMatch(hints::contains);
    }
}
