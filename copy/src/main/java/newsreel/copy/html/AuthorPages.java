package newsreel.copy.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Links to the pages that sites have for their authors, told by a part of their address, in the languages of such sites. */
final class AuthorPages {
    private static final List<String> PARTS = List.of(
            "/author/",
            "/authors/",
            "/autor/",
            "/autoren/",
            "/autores/",
            "/autori/",
            "/autore/",
            "/auteur/",
            "/auteurs/",
            "/journalist/",
            "/journalists/",
            "/journaliste/",
            "/journalistes/",
            "/reporter/",
            "/reporters/",
            "/redakteur/",
            "/yazar/",
            "/yazarlar/",
            "/muhabir/",
            "/penulis/",
            "/profil/redakt",
            "/kirjoittaja/",
            "/skribent/",
            "/forfatter/",
            "/columnist/",
            "/contributors/",
            "/contributor/",
            "/byline/",
            "/tac-gia/");
    private static final int LONGEST = 60;

    private AuthorPages() {}

    static boolean isLinkTo(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String address = element.attr("href");
        return address.indexOf('/') >= 0
                && PARTS.stream().anyMatch(address::contains)
                && element.childNodeSize() == 1
                && element.text().length() <= LONGEST;
    }
}
