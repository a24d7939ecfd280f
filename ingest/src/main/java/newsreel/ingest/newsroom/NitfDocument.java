package newsreel.ingest.newsroom;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.article.IptcTime;
import newsreel.article.MalformedArticleException;

/** Reads what an NITF document says of itself. */
final class NitfDocument {
    private NitfDocument() {}

    /** @throws MalformedArticleException when it is canceled or withheld, or holds no text */
    static Copy copy(XmlElement nitf) {
        Standing.check(attribute(nitf, "management-status", "head", "docdata"));
        if (nitf.all("body").allMatch(body -> body.text() == null)) {
            throw new MalformedArticleException("it holds no text");
        }
        return new Copy(id(nitf), source(nitf), language(nitf), published(nitf));
    }

    /** Identifiers are unique with their register only. */
    private static String id(XmlElement nitf) {
        String register = attribute(nitf, "regsrc", "head", "docdata", "doc-id");
        String id = attribute(nitf, "id-string", "head", "docdata", "doc-id");
        return id == null || register == null ? id : register + ":" + id;
    }

    private static String source(XmlElement nitf) {
        return Facts.first(
                nitf.all("body", "body.head", "distributor").map(XmlElement::text),
                Stream.ofNullable(attribute(nitf, "holder", "head", "docdata", "doc.copyright")),
                Stream.ofNullable(attribute(nitf, "regsrc", "head", "docdata", "doc-id")));
    }

    private static String language(XmlElement nitf) {
        return Facts.first(
                nitf.all("body").map(body -> body.attribute("lang")),
                Stream.of(nitf).map(root -> root.attribute("lang")));
    }

    private static Instant published(XmlElement nitf) {
        return Stream.of(
                        attribute(nitf, "norm", "head", "docdata", "date.release"),
                        attribute(nitf, "norm", "head", "docdata", "date.issue"),
                        attribute(nitf, "date.publication", "head", "pubdata"),
                        attribute(nitf, "norm", "body", "body.head", "dateline", "story.date"))
                .map(IptcTime::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static String attribute(XmlElement nitf, String name, String... path) {
        return Facts.first(nitf.all(path).map(element -> element.attribute(name)));
    }
}
