package newsreel.ingest.formats;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.copy.encoding.TextDecoder;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;
import newsreel.ingest.wire.KillNotice;

/** A text file: one article. A notice of an agency's that a story must not be used is none. */
final class PlainTextFormat implements Format {

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] text = SizeLimit.ARTICLE.read(document.content());
        items.accept(Item.of(document.name(), () -> article(text, document.modified())));
    }

    private static RawArticle article(byte[] text, Instant modified) {
        if (text.length == 0) {
            throw new MalformedArticleException("it is empty");
        }
        SizeLimit.ARTICLE.check(text);
        String copy = TextDecoder.decode(text);
        KillNotice kill = KillNotice.in(copy);
        if (kill != null) {
            throw new MalformedArticleException(kill.refusal());
        }
        return ArticleIdentity.identified(RawArticle.ofText(copy).retrieved(modified));
    }
}
