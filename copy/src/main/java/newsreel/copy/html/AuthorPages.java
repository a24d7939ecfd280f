package newsreel.copy.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Links to the pages that sites have for their authors, told by a part of their address, in the languages of such sites. */
final class AuthorPages {
    private static final Set<String> PARTS = Set.of(
            "author",
            "authors",
            "autor",
            "autoren",
            "autores",
            "autori",
            "autore",
            "auteur",
            "auteurs",
            "journalist",
            "journalists",
            "journaliste",
            "journalistes",
            "reporter",
            "reporters",
            "redakteur",
            "yazar",
            "yazarlar",
            "muhabir",
            "penulis",
            "kirjoittaja",
            "skribent",
            "forfatter",
            "columnist",
            "contributors",
            "contributor",
            "byline",
            "by",
            "tac-gia");
    private static final int SHORTEST_PART = 2;
    private static final int LONGEST_PART = 12;
    private static final int LONGEST = 60;

    private AuthorPages() {}

    /** Whether the element is one, with a few words in it. */
    static boolean isLinkTo(Element element) {
        return element.normalName().equals("a")
                && leadsToOne(Attribute.of(element, "href"))
                && element.childNodeSize() == 1
                && element.text().length() <= LONGEST;
    }

    private static boolean leadsToOne(String address) {
        int start = address.indexOf('/');
        for (int end = address.indexOf('/', start + 1); start >= 0 && end >= 0; end = address.indexOf('/', start + 1)) {
            int length = end - start - 1;
            if (length >= SHORTEST_PART
                    && length <= LONGEST_PART
                    && PARTS.contains(address.substring(start + 1, end))) {
                return true;
            }
            start = end;
        }
        return false;
    }
}
