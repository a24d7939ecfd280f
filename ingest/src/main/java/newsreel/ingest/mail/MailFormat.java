package newsreel.ingest.mail;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;

/**
 * Mail: a message (RFC 5322, MIME), or a mailbox of any number of them (mbox). Each message is an article, each of a digest
 * too: its subject the headline, its text the content, its sender the source. Attachments are passed over.
 */
public final class MailFormat implements Format {
    private static final int LEAST_HEADERS = 3;
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}):(?:\\s.*)?");
    private static final Set<String> OF_MAIL = Set.of(
            "received", "return-path", "from", "to", "subject", "date", "message-id", "mime-version", "delivered-to");

    /** Whether nothing but headers, some of which only mail has, stands up to an empty line; or a mailbox begins so. */
    public static boolean looksLike(Beginning beginning) {
        return isMailbox(beginning) || isMessage(beginning.text());
    }

    private static boolean isMailbox(Beginning beginning) {
        String text = beginning.text();
        return text.startsWith(Mailbox.MARK) && isMessage(text.substring(Math.max(0, text.indexOf('\n') + 1)));
    }

    /** A header may go on in the next lines; the last line seen may be cut. */
    private static boolean isMessage(String text) {
        int headers = 0;
        int ofMail = 0;
        int end = text.length() < Beginning.BYTES / 2 ? text.length() : text.lastIndexOf('\n');
        for (String line : text.substring(0, Math.max(0, end))
                .lines()
                .takeWhile(any -> !any.isBlank())
                .toList()) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                headers++;
                ofMail += OF_MAIL.contains(header.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
            } else if (headers == 0 || !Character.isWhitespace(line.charAt(0))) {
                return false;
            }
        }
        return headers >= LEAST_HEADERS && ofMail >= 2;
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        if (isMailbox(Beginning.of(document.content()))) {
            readMailbox(document, items);
        } else {
            byte[] message = SizeLimit.DOCUMENT.read(document.content());
            readMessage(document, document.name(), () -> message, items);
        }
    }

    private static void readMailbox(Document document, Consumer<Item> items) throws IOException {
        Mailbox mailbox = new Mailbox(document.content(), SizeLimit.DOCUMENT);
        while (mailbox.next()) {
            readMessage(document, document.name() + ", message " + mailbox.number(), mailbox::bytes, items);
        }
    }

    /** @param bytes gives those of the message, or says that it is too large */
    private static void readMessage(Document document, String origin, Supplier<byte[]> bytes, Consumer<Item> items) {
        try {
            byte[] message = bytes.get();
            SizeLimit.DOCUMENT.check(message);
            MailMessage.items(origin, message, document.modified()).forEach(items);
        } catch (MalformedArticleException e) {
            items.accept(Item.Unreadable.of(origin, e));
        }
    }
}
