package newsreel.copy.encoding;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import newsreel.article.MalformedArticleException;
import org.junit.jupiter.api.Test;

class WebPageDecoderTest {
    private static final String COPY = "“Zoë’s” – €5";

    @Test
    void aByteOrderMarkDecidesWhateverElseIsSaid() {
        String page = "\uFEFF<meta charset=shift_jis>" + COPY;
        assertThat(WebPageDecoder.decode(page.getBytes(UTF_8), "text/html; charset=koi8-r"))
                .isEqualTo(page.substring(1));
        assertThat(WebPageDecoder.decode(page.getBytes(UTF_16LE), null)).isEqualTo(page.substring(1));
    }

    @Test
    void theServersWordComesBeforeThePagesOwn() {
        String page = "<meta charset='windows-1251'>Москва";
        byte[] koi = page.getBytes(Charset.forName("KOI8-R"));
        assertThat(WebPageDecoder.decode(koi, "text/html; charset=\"KOI8-R\"")).isEqualTo(page);
    }

    @Test
    void aPageTellsItsEncodingInAMetaElementOrAnXmlDeclaration() {
        assertDecoded("<meta charset=windows-1251>Москва", "windows-1251");
        assertDecoded("<META http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>東京", "windows-31j");
        assertDecoded("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><html>Łódź", "iso-8859-2");
        assertDecoded("<meta charset=gb2312>北京", "gb18030");
    }

    @Test
    void aNameThatNoEncodingHasIsPassedOver() {
        String page = "<meta charset=windows-1251>Москва";
        assertThat(WebPageDecoder.decode(page.getBytes(Charset.forName("windows-1251")), "text/html; charset=none"))
                .isEqualTo(page);
    }

    @Test
    void latin1MeansWindows1252AndAPageThatSaysNothingIsUtf8OrThat() {
        assertDecoded("<meta charset=iso-8859-1>" + COPY, "windows-1252");
        assertDecoded("<p>" + COPY, "windows-1252");
        assertDecoded("<p>" + COPY, "utf-8");
    }

    @Test
    void commonLiesAreNotBelieved() {
        assertDecoded("<meta charset=iso-8859-1>" + COPY, "utf-8");
        assertDecoded("<meta charset=utf-8>" + COPY, "windows-1252");
    }

    @Test
    void oneBadByteDoesNotTurnAUtf8PageIntoAnotherEncoding() {
        byte[] page = ("<meta charset=utf-8>" + COPY + "*").getBytes(UTF_8);
        page[page.length - 1] = (byte) 0xC3;
        assertThat(WebPageDecoder.decode(page, null)).isEqualTo("<meta charset=utf-8>" + COPY + "\uFFFD");
    }

    @Test
    void binaryFilesAreRefused() {
        assertThatThrownBy(() -> WebPageDecoder.decode(new byte[500], null))
                .isInstanceOf(MalformedArticleException.class)
                .hasMessageContaining("binary");
    }

    private static void assertDecoded(String page, String encoding) {
        Charset charset = Charset.forName(encoding);
        assertThat(WebPageDecoder.decode(page.getBytes(charset), null)).isEqualTo(page);
    }
}
