package newsreel.topics;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The lexicons that ship, one a language. Their texts are what people read and edit; the build keeps beside them what
 * they come to, since finding that out takes a process half a second and more. A compiled form that is not of these very
 * texts is not used.
 */
final class ShippedLexicon {
    private static final String COMPILED = "lexicon.bin";

    /** Raised when the compiled form, or what compiling makes of the same texts, changes. */
    private static final int FORM = 6;

    private final TopicLanguage language;

    ShippedLexicon(TopicLanguage language) {
        this.language = language;
    }

    /** The shipped lexicon: the compiled form where there is one of these texts, else the texts. */
    Lexicon load() {
        Stemmer stemmer = LexiconLoader.shippedStemmer(language);
        return compiledForm().orElseGet(this::compile).lexicon(language, stemmer);
    }

    /** The compiled form, where the build left one of these texts. */
    Optional<CompiledLexicon> compiledForm() {
        return ShippedFiles.bytes(language.file(COMPILED))
                .map(LexiconReader::new)
                .filter(file -> file.fingerprint() == fingerprint())
                .map(LexiconReader::lexicon);
    }

    /** What the texts come to. */
    CompiledLexicon compile() {
        return new LexiconLoader(language).addHandWritten().addLearned().compile();
    }

    /** Writes the compiled form, as the build does. */
    void write(CompiledLexicon lexicon, OutputStream out) throws IOException {
        new LexiconWriter(out).write(fingerprint(), lexicon);
    }

    /** @param args the directory of this package's resources */
    public static void main(String[] args) throws IOException {
        for (TopicLanguage language : TopicLanguages.ALL) {
            Path file = Path.of(args[0], language.file(COMPILED));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                ShippedLexicon lexicon = new ShippedLexicon(language);
                lexicon.write(lexicon.compile(), out);
            }
        }
    }

    /** Of the texts' checksums: a jar has them ready. */
    private long fingerprint() {
        StringBuilder checksums = new StringBuilder().append(FORM);
        for (String text : LexiconLoader.shipped(language)) {
            long checksum = ShippedFiles.checksum(text).orElseThrow();
            checksums.append('\n').append(text).append(' ').append(checksum);
        }
        CRC32 crc = new CRC32();
        crc.update(checksums.toString().getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
