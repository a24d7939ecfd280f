package newsreel.copy.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by the words in its class or id whether an element holds a byline, a deck or a time. {@link Names} remembers it. */
final class FactHints {
    /** Of two that words say, the later holds. */
    enum Fact {
        NONE,
        DECK,
        BYLINE,
        TIME
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

    private static final Map<String, Fact> BY_WORD = byWord();

    private FactHints() {}

    /** A word that stands for something else stands for no fact. */
    private static Map<String, Fact> byWord() {
        Map<String, Fact> facts = new HashMap<>();
        DECK.forEach(word -> facts.put(word, Fact.DECK));
        BYLINE.forEach(word -> facts.put(word, Fact.BYLINE));
        TIME.forEach(word -> facts.put(word, Fact.TIME));
        NONE.forEach(word -> facts.put(word, Fact.NONE));
        return facts;
    }

    /** The words that tell. */
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    /** What the words of a name say; nothing where one of them says that it is another's. */
    static Fact factOf(List<String> words) {
        Fact strongest = Fact.NONE;
        for (String word : words) {
            Fact fact = BY_WORD.get(word);
            if (fact == Fact.NONE) {
                return fact;
            }
            strongest = fact != null && fact.compareTo(strongest) > 0 ? fact : strongest;
        }
        return strongest;
    }
}
