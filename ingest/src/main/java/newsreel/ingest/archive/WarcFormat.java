package newsreel.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import newsreel.article.failure.Reason;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Item;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Web archives (WARC 1.0 and 1.1): every web page that was answered with status 200, or was filed as a resource without an
 * answer, is an article, as it came. Requests, pictures, redirects and all other records are passed over. One page at a time is held, whatever the archive's size.
 */
public final class WarcFormat implements Format {
    /** The longest header of a record, and of the HTTP response in it. */
    private static final int HEADER_BYTES = 1024 * 1024;

    public static boolean looksLike(Beginning beginning) {
        return beginning.startsWith('W', 'A', 'R', 'C', '/');
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        Allowance allowance = new Allowance(document.content());
        long pages = new Walk(document.name(), reader(allowance), allowance, items).read();
        if (pages == 0) {
            items.accept(new Item.Unreadable(document.name(), "there is no web page in it"));
        }
    }

    private static WarcReader reader(Allowance content) throws IOException {
        try {
            WarcReader reader = new WarcReader(content);
            reader.setLenient(true);
            return reader;
        } catch (EOFException e) {
            throw new BrokenInputException("the archive is cut off, before its first record", e);
        }
    }

    /** One way through one archive. */
    private record Walk(String archive, WarcReader reader, Allowance allowance, Consumer<Item> items) {

        /** How many pages there are. */
        long read() throws IOException {
            long pages = 0;
            for (Optional<WarcRecord> record = next(); record.isPresent(); record = next()) {
                Optional<Item> item = item(record.get());
                pass(record.get());
                item.ifPresent(items);
                pages += item.isPresent() ? 1 : 0;
            }
            return pages;
        }

        private Optional<WarcRecord> next() throws IOException {
            try {
                return allowance.within(HEADER_BYTES, "a record's header", reader::next);
            } catch (ParsingException | IllegalArgumentException | DateTimeException e) {
                throw broken(reader.position() == 0 ? "is none, or corrupt" : "is corrupt", e);
            } catch (EOFException e) {
                throw broken("is cut off", e);
            }
        }

        private Optional<Item> item(WarcRecord record) throws IOException {
            if (record instanceof WarcResponse response) {
                return item(response);
            }
            return record instanceof WarcResource resource ? WarcPage.ofResource(archive, resource) : Optional.empty();
        }

        /** A response that cannot be read spoils no other. */
        private Optional<Item> item(WarcResponse response) {
            try {
                Optional<WarcPage> page = WarcPage.of(archive, response, allowance, HEADER_BYTES);
                return page.isPresent() ? Optional.of(page.get().item()) : Optional.empty();
            } catch (IOException | IllegalArgumentException e) {
                String origin = archive + ", record at byte " + reader.position();
                return Optional.of(new Item.Unreadable(origin, "its response cannot be read: " + reason(e)));
            }
        }

        /** To the end of the record; whether it is whole shows here. */
        private void pass(WarcRecord record) throws IOException {
            try {
                record.body().consume();
            } catch (EOFException e) {
                throw broken("is cut off", e);
            }
        }

        private BrokenInputException broken(String what, Exception cause) {
            return new BrokenInputException(
                    "the archive " + what + ", in the record at byte " + reader.position(), cause);
        }

        /** What the parser says of bytes that are no HTTP is a picture of those bytes. */
        private static String reason(Exception e) {
            return e instanceof ParsingException ? "it is no HTTP" : Reason.of(e);
        }
    }
}
