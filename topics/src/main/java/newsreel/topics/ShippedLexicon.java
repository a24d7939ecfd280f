package newsreel.topics;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The lexicon that ships. Its texts are what people read and edit; the build keeps beside them what they come to, since
 * finding that out takes a process half a second and more. A compiled form that is not of these very texts is not used.
 */
final class ShippedLexicon {
    private static final String COMPILED = "lexicon.bin";

    /** Raised when the compiled form, or what compiling makes of the same texts, changes. */
    private static final int FORM = 1;

    private ShippedLexicon() {}

    /** The shipped lexicon: the compiled form where there is one of these texts, else the texts. */
    static Lexicon load() {
        Stemmer stemmer = LexiconLoader.shippedStemmer();
        return compiledForm().orElseGet(ShippedLexicon::compile).lexicon(stemmer);
    }

    /** The compiled form, where the build left one of these texts. */
    static Optional<CompiledLexicon> compiledForm() {
        return ShippedFiles.bytes(COMPILED)
                .map(LexiconReader::new)
                .filter(file -> file.fingerprint() == fingerprint())
                .map(LexiconReader::lexicon);
    }

    /** What the texts come to. */
    static CompiledLexicon compile() {
        return new LexiconLoader().addHandWritten().addLearned().compile();
    }

    /** Writes the compiled form, as the build does. */
    static void write(CompiledLexicon lexicon, OutputStream out) throws IOException {
        new LexiconWriter(out).write(fingerprint(), lexicon);
    }

    /** @param args the directory of this package's resources */
    public static void main(String[] args) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0], COMPILED)))) {
            write(compile(), out);
        }
    }

    private static long fingerprint() {
        CRC32 crc = new CRC32();
        crc.update(FORM);
        texts().forEach(text -> crc.update(ShippedFiles.bytes(text).orElseThrow()));
        return crc.getValue();
    }

    private static Stream<String> texts() {
        return Stream.concat(LexiconLoader.SHIPPED.stream(), LexiconLoader.handWritten().stream());
    }
}
