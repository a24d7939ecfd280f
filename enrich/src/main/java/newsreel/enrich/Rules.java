package newsreel.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import newsreel.numbers.NumberExtractor;
import newsreel.topics.TopicTagger;

/**
 * Which rules and lexicon an enricher works by: the release, and a digest of the code and the tables that its answers hang on,
 * so that two builds under one version number are told apart. The same sources give the same digest, in a jar or beside it.
 */
final class Rules {
    private static final List<Class<?>> OF =
            List.of(RawArticle.class, ArticleReader.class, NumberExtractor.class, TopicTagger.class, Enricher.class);

    private static final String SHIPPED = release() + "-" + digest(OF.stream().map(Rules::home));

    private Rules() {}

    /** Those of this build, as {@code 1.2.0-8f3a52c1}. */
    static String shipped() {
        return SHIPPED;
    }

    /** Those, and what lies in that directory. */
    static String with(Path directory) {
        return SHIPPED + "-" + digest(Stream.of(directory));
    }

    private static String release() {
        Properties build = new Properties();
        try (InputStream in = Rules.class.getResourceAsStream("build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(Stream<Path> homes) {
        TreeMap<String, Long> checksums = new TreeMap<>();
        homes.forEach(home -> add(home, checksums));
        CRC32C all = new CRC32C();
        checksums.forEach(
                (name, checksum) -> all.update((name + " " + checksum + "\n").getBytes(StandardCharsets.UTF_8)));
        return String.format("%08x", all.getValue());
    }

    private static void add(Path home, TreeMap<String, Long> checksums) {
        try {
            if (Files.isDirectory(home)) {
                addDirectory(home, checksums);
            } else {
                addJar(home, checksums);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(home + " cannot be read", e);
        }
    }

    /** A jar has the checksums in its directory. */
    private static void addJar(Path home, TreeMap<String, Long> checksums) throws IOException {
        try (JarFile jar = new JarFile(home.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
                    .forEach(entry -> checksums.put(entry.getName(), ((ZipEntry) entry).getCrc()));
        }
    }

    private static void addDirectory(Path home, TreeMap<String, Long> checksums) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = home.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (!name.startsWith("META-INF/")) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    checksums.put(name, checksum.getValue());
                }
            }
        }
    }
}
