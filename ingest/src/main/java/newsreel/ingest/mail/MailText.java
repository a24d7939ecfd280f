package newsreel.ingest.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsreel.article.RawArticle;
import newsreel.copy.encoding.TextDecoder;
import newsreel.copy.encoding.WebPageDecoder;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.jsoup.Jsoup;

/**
 * The text of a message. Of several that say the same in plain text and as a page, the plain one: what mail dresses a page
 * up with is left where it is; unless it is but a remark that there is a page. Texts one after another are one.
 *
 * @param contentType {@code text/plain} or {@code text/html}
 */
record MailText(String text, String contentType) {
    private static final int DEEPEST = 20;

    /** Nothing when there is none. What is handed on as a message of its own counts where there is nothing else. */
    static Optional<MailText> of(Entity message) {
        return of(message, 0).filter(text -> !text.text.isBlank());
    }

    private static Optional<MailText> of(Entity part, int depth) {
        if (depth == DEEPEST || "attachment".equalsIgnoreCase(part.getDispositionType())) {
            return Optional.empty();
        }
        if (part.getBody() instanceof Multipart parts) {
            List<MailText> texts = parts.getBodyParts().stream()
                    .flatMap(each -> of(each, depth + 1).stream())
                    .filter(text -> !text.text.isBlank())
                    .toList();
            return parts.getSubType().equalsIgnoreCase("alternative")
                    ? best(texts)
                    : joined(texts).or(() -> handedOn(parts, depth));
        }
        return part.getBody() instanceof SingleBody body ? ofText(part, body) : Optional.empty();
    }

    private static Optional<MailText> handedOn(Multipart parts, int depth) {
        return parts.getBodyParts().stream()
                .filter(part -> part.getBody() instanceof Message)
                .flatMap(part -> of((Message) part.getBody(), depth + 1).stream())
                .findFirst();
    }

    private static Optional<MailText> ofText(Entity part, SingleBody body) {
        return switch (part.getMimeType()) {
            case RawArticle.HTML ->
                Optional.of(new MailText(
                        WebPageDecoder.decode(bytes(body), "text/html; charset=" + part.getCharset()),
                        RawArticle.HTML));
            case RawArticle.PLAIN_TEXT ->
                Optional.of(new MailText(
                        PlainMail.of(part, TextDecoder.decode(bytes(body), part.getCharset())), RawArticle.PLAIN_TEXT));
            default -> Optional.empty();
        };
    }

    private static byte[] bytes(SingleBody body) {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("of bytes in memory", e);
        }
    }

    private static Optional<MailText> best(List<MailText> texts) {
        Optional<MailText> plain = first(texts, RawArticle.PLAIN_TEXT);
        Optional<MailText> page = first(texts, RawArticle.HTML);
        boolean isRemark = plain.isPresent()
                && page.isPresent()
                && 2 * plain.get().length() < page.get().length();
        return isRemark ? page : plain.or(() -> page);
    }

    /** After a page, plain text is the remark of a list or of a firm. */
    private static Optional<MailText> joined(List<MailText> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String type = texts.get(0).contentType;
        return Optional.of(new MailText(
                texts.stream()
                        .filter(text -> text.contentType.equals(type))
                        .map(MailText::text)
                        .collect(Collectors.joining("\n\n")),
                type));
    }

    private static Optional<MailText> first(List<MailText> texts, String type) {
        return texts.stream().filter(text -> text.contentType.equals(type)).findFirst();
    }

    /** How much of it a reader sees. */
    private int length() {
        return contentType.equals(RawArticle.HTML) ? Jsoup.parse(text).text().length() : text.length();
    }
}
