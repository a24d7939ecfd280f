package newsreel.copy.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsreel.copy.ResourceTable;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every encoding in the languages that are written in it, declared rightly, wrongly and not at all. */
class LegacyEncodingTest {
    private static final List<String> FALSE_LABELS = List.of("", "utf-8", "iso-8859-1");

    record Case(String language, Charset charset, String label, String text) {
        @Override
        public String toString() {
            return language + " in " + charset + " said to be " + (label.isEmpty() ? "nothing" : label);
        }
    }

    static Stream<Case> cases() {
        return ResourceTable.read(LegacyEncodingTest.class, "legacy-copy.txt").stream()
                .map(line -> line.split(" \\| "))
                .flatMap(entry -> Stream.of(entry[1].split(" ")).flatMap(charset -> cases(entry, charset)));
    }

    private static Stream<Case> cases(String[] entry, String charset) {
        List<String> labels = new ArrayList<>(FALSE_LABELS);
        labels.add(charset);
        return labels.stream().map(label -> new Case(entry[0], Charset.forName(charset), label, entry[2]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReadWhatIsWritten(Case each) {
        byte[] page = page(each.text(), each.charset(), each.label());
        assertThat(Parser.unescapeEntities(WebPageDecoder.decode(page, null), false))
                .contains(each.text());
    }

    @Test
    void shouldBelieveAPageInAnEncodingThatNoTableHas() {
        String text = "新河鎮居民週日在公投中決定";
        byte[] page = ("<meta charset=x-EUC-TW><p>" + text).getBytes(Charset.forName("x-EUC-TW"));
        assertThat(WebPageDecoder.decode(page, null)).endsWith(text);
    }

    @Test
    void shouldComposeTheLettersThatVietnameseIsWrittenIn() {
        byte[] decomposed = "<p>Chu\u0309 sơ\u0309 hư\u0303u".getBytes(Charset.forName("windows-1258"));
        assertThat(WebPageDecoder.decode(decomposed, "text/html; charset=windows-1258"))
                .isEqualTo("<p>Chủ sở hữu");
    }

    @Test
    void shouldTakeAStraySignForThatOfWesternEurope() {
        byte[] page = "<p>Copy of the day</p><p>© 2021</p><a>Home »</a>".getBytes(Charset.forName("windows-1252"));
        assertThat(WebPageDecoder.decode(page, null)).contains("© 2021").contains("Home »");
    }

    @Test
    void shouldReadUtf16WithoutItsMark() {
        String page = "<html><title>Lindholm</title><p>The harbour – closed.</p></html>";
        assertThat(WebPageDecoder.decode(page.getBytes(StandardCharsets.UTF_16LE), null))
                .isEqualTo(page);
        assertThat(WebPageDecoder.decode(page.getBytes(StandardCharsets.UTF_16BE), null))
                .isEqualTo(page);
    }

    @Test
    void shouldTakeUtf8ForThatWhateverItsLabel() {
        String page = "<meta charset=windows-1251><p>Zürich kauft sein Wasserwerk zurück";
        assertThat(WebPageDecoder.decode(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=koi8-r"))
                .isEqualTo(page);
    }

    /** Letters that the encoding lacks are entities, as on the pages of its time. */
    private static byte[] page(String text, Charset charset, String label) {
        String meta = label.isEmpty() ? "" : "<meta charset=\"" + label + "\">";
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(("<html><head>" + meta + "</head><body><a href=/>Home</a><p>").getBytes(charset));
        if (charset.name().startsWith("ISO-2022")) {
            page.writeBytes(text.getBytes(charset));
            return page.toByteArray();
        }
        CharsetEncoder encoder = charset.newEncoder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> page.writeBytes(
                        encoder.canEncode(letter)
                                ? letter.getBytes(charset)
                                : ("&#" + letter.codePointAt(0) + ";").getBytes(charset)));
        return page.toByteArray();
    }
}
