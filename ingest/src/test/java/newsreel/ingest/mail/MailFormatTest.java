package newsreel.ingest.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailFormatTest {
    private static final String RELEASE = """
            Return-Path: <press@example.org>
            Received: from mx (mx [192.0.2.1])
            \tby mail; Mon, 4 Mar 2024 07:00:01 -0500 (EST)
            Message-ID: <20240304.1@example.org>
            From: =?ISO-8859-1?Q?Jos=E9_Mart=EDn?= <press@example.org>
            To: <desk@example.net>
            Subject: FW: [press] =?ISO-8859-1?Q?Caf=E9s?= =?ISO-8859-1?Q?_wait_for_the?=
             bank
            List-Id: Press <press.example.org>
            Date: Mon, 4 Mar 2024 07:00:00 EST
            Content-Language: en-GB
            Content-Type: text/plain; charset=iso-8859-1; format=flowed
            Content-Transfer-Encoding: 8bit

            The central bank raised its rate to 5% on Monday,\s
            the second rise this year, caf\u00E9s said.

            More may follow.
            --\s
            Jos\u00E9 Mart\u00EDn, +47 22 00 00 00
            """;

    private static final String NEWSLETTER = """
            From: Wire <wire@example.org>
            Subject: Bridge opens
            Date: Mon, 04 Mar 2024 12:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="m"

            --m
            Content-Type: multipart/alternative; boundary="a"

            --a
            Content-Type: text/plain; charset=utf-8

            %s
            --a
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            %s
            --a--
            --m
            Content-Type: application/pdf
            Content-Disposition: attachment; filename=report.pdf

            %%PDF-1.4
            --m--
            """;

    private static final String PAGE =
            "<html><body><h1>Bridge opens</h1><p>The bridge over the harbor opened on Monday, the city said.</p></body>";

    @Test
    void shouldReadAMessageAsItsStandardsHaveIt() throws IOException {
        Item.Found found = (Item.Found) read(RELEASE.getBytes(ISO_8859_1)).get(0);

        RawArticle article = found.article();
        assertThat(article.headline()).isEqualTo("Caf\u00E9s wait for the bank");
        assertThat(article.source()).isEqualTo("Jos\u00E9 Mart\u00EDn");
        assertThat(article.uri()).isEqualTo("mid:20240304.1@example.org");
        assertThat(article.published()).isEqualTo("2024-03-04T12:00:00Z");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.content())
                .isEqualTo(
                        "The central bank raised its rate to 5% on Monday, the second rise this year, caf\u00E9s said."
                                + "\n\nMore may follow.");
        assertThat(found.notes()).isEmpty();
    }

    @Test
    void shouldPreferThePlainText() throws IOException {
        assertThat(newsletter("The bridge over the harbor opened on Monday, the city said.")
                        .content())
                .isEqualTo("The bridge over the harbor opened on Monday, the city said.");
    }

    @Test
    void shouldTakeThePageWhereThePlainTextIsARemark() throws IOException {
        RawArticle article = newsletter("View it in a browser.");

        assertThat(article.mediaType()).isEqualTo(RawArticle.HTML);
        assertThat(article.content()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "wire@example.org (Example Wire), Example Wire",
        "'\"Desk, The\" <desk@example.org>', 'Desk, The'",
        "<desk@example.org>, desk@example.org",
        "caf\u00E9 <desk@example.org>, caf\u00E9"
    })
    void shouldNameTheSender(String from, String name) throws IOException {
        String message = "From: " + from + "\nTo: x\nSubject: Rain\n\nIt rained.\n";

        assertThat(article(message.getBytes(UTF_8)).source()).isEqualTo(name);
        assertThat(article(message.getBytes(ISO_8859_1)).source()).isEqualTo(name);
    }

    @Test
    void shouldReadLettersThatAreWrittenInAscii() throws IOException {
        String text = "\u65E5\u9280\u306F\u5229\u4E0A\u3052\u3057\u305F\u3002";
        byte[] head = "From: a\nTo: b\nSubject: x\nContent-Type: text/plain; charset=ISO-2022-JP\n\n".getBytes(UTF_8);
        byte[] body = text.getBytes(java.nio.charset.Charset.forName("ISO-2022-JP"));

        assertThat(article(joined(head, body)).content()).isEqualTo(text);
    }

    @Test
    void shouldSayWhatHasNoText() throws IOException {
        assertThat(read("From: a\nTo: b\nSubject: A file\nContent-Type: application/pdf\n\n%PDF-1.4\n".getBytes(UTF_8)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Unreadable.class,
                        item -> assertThat(item.reason()).contains("no text").contains("application/pdf"));
    }

    @Test
    void shouldNoteADateThatIsNone() throws IOException {
        Item.Found found = (Item.Found) read("From: a\nTo: b\nSubject: x\nDate: soon\n\nIt rained.\n".getBytes(UTF_8))
                .get(0);

        assertThat(found.article().published()).isNull();
        assertThat(found.notes()).containsExactly("its date is none, and left out: \"soon\"");
    }

    @Test
    void shouldReadEachMessageOfAMailbox() throws IOException {
        String box = """
                From press@example.org Mon Mar  4 12:00:00 2024
                From: a
                To: b
                Subject: Rates rise

                The bank raised its rate.

                From Monday on, loans will cost more.

                >From the market came no answer.

                From - Tue Mar  5 10:00:00 2024
                X-Mozilla-Status: 0001
                From: a
                To: b

                It has no subject.
                """;
        List<Item> items = read(box.getBytes(UTF_8));

        assertThat(items).extracting(Item::origin).containsExactly("box, message 1", "box, message 2");
        RawArticle first = ((Item.Found) items.get(0)).article();
        assertThat(first.headline()).isEqualTo("Rates rise");
        assertThat(first.content())
                .isEqualTo("The bank raised its rate.\n\nFrom Monday on, loans will cost more.\n\n"
                        + "From the market came no answer.\n");
        RawArticle second = ((Item.Found) items.get(1)).article();
        assertThat(second.headline()).isNull();
        assertThat(second.content()).isEqualTo("It has no subject.");
    }

    @Test
    void shouldReadEachMessageOfADigest() throws IOException {
        String digest = """
                From: list@example.org
                To: b
                Subject: Digest, Vol 3, Issue 4
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="o"

                --o

                Topics: 1. One
                --o
                Content-Type: multipart/digest; boundary="i"

                --i

                Subject: One

                The first story.
                --i

                Subject: Two

                The second story.
                --i--
                --o--
                """;
        assertThat(read(digest.getBytes(UTF_8)))
                .hasOnlyElementsOfType(Item.Found.class)
                .extracting(item -> ((Item.Found) item).article().headline())
                .containsExactly("One", "Two");
    }

    @Test
    void shouldReadPastAMessageThatIsTooLarge() throws IOException {
        String large = "From a\nFrom: a\nTo: b\nSubject: x\n\n" + "It rained.\n".repeat(SizeLimit.DOCUMENT.bytes() / 10)
                + "\nFrom a\nFrom: a\nTo: b\nSubject: Rain\n\nIt rained.\n";
        List<Item> items = read(large.getBytes(UTF_8));

        assertThat(items).hasSize(2);
        assertThat(items.get(0))
                .isInstanceOfSatisfying(
                        Item.Unreadable.class,
                        item -> assertThat(item.oversized()).isTrue());
        assertThat(((Item.Found) items.get(1)).article().headline()).isEqualTo("Rain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | Received: from a\\n by b\\nFrom: c@d\\nSubject: Rain\\n\\nIt rained.",
                "true | From a@b Mon Mar 4\\nFrom: c@d\\nTo: e@f\\nSubject: Rain\\n\\nIt rained.",
                "false | Date: soon\\n\\nIt rained.",
                "false | Rain, snow, sleet and hail\\n\\nIt rained.",
                "false | From Oslo to Rome: it rained.\\nSubject to change.\\n\\nIt snowed."
            })
    void shouldTellMailFromCopy(boolean mail, String beginning) {
        assertThat(MailFormat.looksLike(
                        Beginning.of(beginning.replace("\\n", "\n").getBytes(UTF_8))))
                .isEqualTo(mail);
    }

    private static RawArticle newsletter(String plain) throws IOException {
        String page = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8));
        return article(NEWSLETTER.formatted(plain, page).getBytes(UTF_8));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static RawArticle article(byte[] message) throws IOException {
        return ((Item.Found) read(message).get(0)).article();
    }

    private static List<Item> read(byte[] mail) throws IOException {
        List<Item> items = new ArrayList<>();
        new MailFormat().read(new Document("box", null, new ByteArrayInputStream(mail)), items::add);
        return items;
    }
}
