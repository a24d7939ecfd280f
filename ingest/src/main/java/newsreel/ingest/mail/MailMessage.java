package newsreel.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.copy.language.LanguageTag;
import newsreel.copy.time.Timestamps;
import newsreel.copy.time.UnreadDate;
import newsreel.ingest.source.Item;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A message, as an article; a digest, as an article for each message in it.
 *
 * @param message as it was parsed
 * @param retrieved when it was fetched
 */
record MailMessage(Message message, Instant retrieved) {
    private static final int DEEPEST_DIGEST = 3;

    /**
     * @param origin where the message stood, in words for a person
     * @throws MalformedArticleException when it is no message
     */
    static List<Item> items(String origin, byte[] bytes, Instant retrieved) {
        return new MailMessage(parse(bytes), retrieved).items(origin, 0);
    }

    private static Message parse(byte[] bytes) {
        if (bytes.length == 0) {
            throw new MalformedArticleException("it is empty");
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try {
            return builder.parseMessage(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new MalformedArticleException("it cannot be read as mail: " + e.getMessage(), e);
        }
    }

    private List<Item> items(String origin, int depth) {
        List<Item> items = new ArrayList<>();
        if (depth < DEEPEST_DIGEST) {
            for (Message inner : digested(message, 0)) {
                items.addAll(new MailMessage(inner, retrieved)
                        .items(origin + ", digested message " + (items.size() + 1), depth + 1));
            }
        }
        return items.isEmpty() ? List.of(item(origin)) : items;
    }

    /** The messages of a digest, which may stand below a list of what is in it. */
    private static List<Message> digested(Entity part, int depth) {
        if (!(part.getBody() instanceof Multipart parts) || depth == DEEPEST_DIGEST) {
            return List.of();
        }
        boolean isDigest = parts.getSubType().equalsIgnoreCase("digest");
        return parts.getBodyParts().stream()
                .flatMap(each -> isDigest
                        ? each.getBody() instanceof Message inner ? Stream.of(inner) : Stream.empty()
                        : digested(each, depth + 1).stream())
                .toList();
    }

    private Item item(String origin) {
        MailHeader header = new MailHeader(message.getHeader());
        Optional<String> written = header.first("Date");
        Optional<Instant> published = written.flatMap(Timestamps::parse);
        List<String> notes =
                written.isPresent() && published.isEmpty() ? List.of(UnreadDate.note(written.get())) : List.of();
        return Item.of(origin, () -> article(header, published.orElse(null)), notes);
    }

    private RawArticle article(MailHeader header, Instant published) {
        MailText text = MailText.of(message)
                .orElseThrow(() -> new MalformedArticleException(
                        "the message has no text, but " + message.getMimeType() + " alone"));
        return ArticleIdentity.identified(RawArticle.builder()
                .source(header.sender())
                .uri(header.address())
                .contentType(text.contentType())
                .headline(header.headline())
                .language(header.first("Content-Language")
                        .flatMap(LanguageTag::canonical)
                        .orElse(null))
                .published(published)
                .retrieved(retrieved)
                .content(text.text())
                .build());
    }
}
