package newsreel.copy.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsreel.copy.ResourceTable;

/**
 * Tells the encoding of a page that is not in UTF-8 from its bytes: the one in which it reads most like a language that is
 * written so. What a page or its server says is believed unless the bytes say otherwise plainly. Thread-safe.
 */
final class LegacyEncoding {
    /** What an encoding that is little met must be better by, and one that is hardly met at all. */
    private static final double RARITY = 3;

    private static final double GREAT_RARITY = 6;

    private static final double LEAST_GAIN = 5;

    /** What a page that says nothing must read better by than in the encoding that most such pages are in. */
    private static final double LEAST_EVIDENCE = 2;

    private static final double LEAST_GAIN_EACH = 0.1;
    private static final Map<Charset, List<Alphabet>> ALPHABETS = read();

    private LegacyEncoding() {}

    /** Encodings in the order in which they are tried, each with the languages that are written in it. */
    private static Map<Charset, List<Alphabet>> read() {
        Map<Charset, List<Alphabet>> alphabets = new LinkedHashMap<>();
        List<Charset> section = List.of();
        for (String line : ResourceTable.read(LegacyEncoding.class, "alphabets.txt")) {
            if (line.startsWith("[")) {
                section = charsets(line.substring(1, line.length() - 1));
            } else {
                Alphabet alphabet = new Alphabet(line.substring(line.indexOf(' ') + 1));
                section.forEach(charset -> alphabets
                        .computeIfAbsent(charset, each -> new ArrayList<>())
                        .add(alphabet));
            }
        }
        return alphabets;
    }

    /** A runtime need not have them all. */
    private static List<Charset> charsets(String names) {
        return Stream.of(names.split(" "))
                .flatMap(name -> Charsets.named(name).stream())
                .toList();
    }

    /**
     * The page's encoding.
     *
     * @param declared what the page or its server says; null when neither does
     */
    static Charset of(byte[] page, Charset declared) {
        byte[] sample = HighText.in(page);
        Charset best = Charsets.WINDOWS_1252;
        double most = likelihood(sample, best) + LEAST_EVIDENCE;
        for (Charset charset : candidates()) {
            double likelihood = likelihood(sample, charset) - rarity(charset);
            if (likelihood > most) {
                most = likelihood;
                best = charset;
            }
        }
        return declared != null && !isContradicted(declared, sample, most) ? declared : best;
    }

    private static List<Charset> candidates() {
        List<Charset> candidates = new ArrayList<>(ALPHABETS.keySet());
        for (EastAsian encoding : EastAsian.values()) {
            candidates.add(encoding.charset);
        }
        return candidates;
    }

    private static double rarity(Charset charset) {
        String name = charset.name();
        if (name.contains("windows") || name.startsWith("KOI8") || name.startsWith("GB") || name.contains("-JP")) {
            return 0;
        }
        return name.startsWith("IBM") ? GREAT_RARITY : RARITY;
    }

    private static boolean isContradicted(Charset declared, byte[] sample, double most) {
        if (!candidates().contains(declared)) {
            return holdsImpossible(sample, declared);
        }
        double gain = most - likelihood(sample, declared);
        return gain > LEAST_GAIN && gain > LEAST_GAIN_EACH * HighText.count(sample);
    }

    /** Whether bytes mean nothing in an encoding that is not among those known. */
    private static boolean holdsImpossible(byte[] sample, Charset charset) {
        String text = decode(sample, charset);
        return text.chars().filter(c -> c == 0xFFFD).count() * 20
                > text.chars().filter(c -> c > 0x7F).count();
    }

    private static double likelihood(byte[] sample, Charset charset) {
        String text = charset.decode(ByteBuffer.wrap(sample)).toString();
        for (EastAsian encoding : EastAsian.values()) {
            if (encoding.charset.equals(charset)) {
                return encoding.likelihood(text);
            }
        }
        return ALPHABETS.getOrDefault(charset, ALPHABETS.get(Charsets.WINDOWS_1252)).stream()
                .mapToDouble(alphabet -> alphabet.likelihood(text))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** Bytes in that encoding as text: letters that it composes of two are one, as elsewhere. */
    static String decode(byte[] bytes, Charset charset) {
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        return charset.name().equals("windows-1258") ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }
}
