package newsreel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * What this build made, installed in a local Maven repository of its own, where nothing else is and nothing is left
 * behind.
 *
 * @param repository a directory for it
 */
record BuiltModules(Path repository) {
    private static final List<String> MODULES = List.of(
            "article",
            "copy",
            "numbers",
            "topics",
            "enrich",
            "streams",
            "topology",
            "trends",
            "ingest",
            "sink",
            "search",
            "serve");

    private static final Document BUILD = parse(CommandRun.HOME.resolve("pom.xml"));

    static BuiltModules install(Path repository) throws IOException {
        BuiltModules modules = new BuiltModules(repository);
        modules.install(CommandRun.HOME.resolve("pom.xml"), "newsreel", "pom");
        for (String module : MODULES) {
            Path home = CommandRun.HOME.resolve(module);
            String artifact = "newsreel-" + module;
            modules.install(home.resolve("pom.xml"), artifact, "pom");
            modules.install(home.resolve("target").resolve(artifact + "-" + version() + ".jar"), artifact, "jar");
        }
        return modules;
    }

    private void install(Path file, String artifact, String extension) throws IOException {
        Path home = Files.createDirectories(repository.resolve(Path.of("dev", "newsreel", artifact, version())));
        Files.copy(file, home.resolve(artifact + "-" + version() + "." + extension));
    }

    private static String version() {
        return text("/project/version");
    }

    /** The version of the plugin that this build uses. */
    static String versionOf(String plugin) {
        return text("//plugin[artifactId='" + plugin + "']/version");
    }

    private static String text(String path) {
        try {
            return XPathFactory.newInstance().newXPath().evaluate(path, BUILD);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static Document parse(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
