package newsreel.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Somebody else's Maven project with nothing but one dependency on what this build made. It has a local repository of its
 * own, where the modules are installed and nothing is left behind; the one that built them stands in for a registry, so
 * that only what it does not hold is fetched.
 */
final class EmptyProject {
    private static final List<String> MODULES =
            List.of("article", "copy", "numbers", "topics", "enrich", "topology", "ingest", "sink");

    private static final long PATIENCE_SECONDS = 300;

    private final Document build = parse(CommandRun.HOME.resolve("pom.xml"));
    private final Path directory;

    EmptyProject(Path directory, String dependency) throws IOException {
        this.directory = directory;
        install(CommandRun.HOME.resolve("pom.xml"), "newsreel", "pom");
        for (String module : MODULES) {
            Path home = CommandRun.HOME.resolve(module);
            String artifact = "newsreel-" + module;
            install(home.resolve("pom.xml"), artifact, "pom");
            install(home.resolve("target").resolve(artifact + "-" + version() + ".jar"), artifact, "jar");
        }
        Files.writeString(directory.resolve("pom.xml"), pom(dependency));
    }

    String version() {
        return text("/project/version");
    }

    /** Compiles the class and runs its {@code main} on nothing but the dependency's class path; what it printed. */
    String run(String className, String source) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(directory.resolve("src/main/java"));
        Files.writeString(sources.resolve(className + ".java"), source);
        maven("compile");
        String classPath = "target/classes" + File.pathSeparator + String.join(File.pathSeparator, classPath());
        return output(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath, className));
    }

    /** The jars that the dependency brings. */
    List<String> classPath() throws IOException, InterruptedException {
        maven(dependencyPlugin("build-classpath"), "-Dmdep.outputFile=class-path.txt");
        return Arrays.asList(
                Files.readString(directory.resolve("class-path.txt")).strip().split(File.pathSeparator));
    }

    /** All that the dependency brings, a line each, without fetching it. */
    List<String> dependencies() throws IOException, InterruptedException {
        maven(dependencyPlugin("tree"), "-DoutputFile=tree.txt");
        return Files.readAllLines(directory.resolve("tree.txt"));
    }

    private String dependencyPlugin(String goal) {
        return "org.apache.maven.plugins:maven-dependency-plugin:" + versionOf("maven-dependency-plugin") + ":" + goal;
    }

    private void maven(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("newsreel.maven.home"), "bin", "mvn").toString(),
                "-q",
                "-B",
                "-Dmaven.repo.local=" + directory.resolve("m2")));
        command.addAll(List.of(arguments));
        output(command);
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String printed = Files.readString(out);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed:\n" + printed);
        }
        return printed;
    }

    private void install(Path file, String artifact, String extension) throws IOException {
        Path home = directory.resolve(Path.of("m2", "dev", "newsreel", artifact, version()));
        Files.createDirectories(home);
        Files.copy(file, home.resolve(artifact + "-" + version() + "." + extension));
    }

    private String pom(String dependency) {
        String registry =
                """
                <id>build</id><url>%s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases><snapshots><enabled>false</enabled></snapshots>""".formatted(Path.of(System.getProperty("localRepository")).toUri());
        String plugins = Stream.of("maven-resources-plugin", "maven-compiler-plugin")
                .map(plugin -> "<plugin><artifactId>%s</artifactId><version>%s</version></plugin>"
                        .formatted(plugin, versionOf(plugin)))
                .reduce("", String::concat);
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId><artifactId>empty</artifactId><version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>%s</dependencies>
                  <repositories><repository>%s</repository></repositories>
                  <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                  <build><plugins>%s</plugins></build>
                </project>""".formatted(dependency, registry, registry, plugins);
    }

    private String versionOf(String plugin) {
        return text("//plugin[artifactId='" + plugin + "']/version");
    }

    private String text(String path) {
        try {
            return XPathFactory.newInstance().newXPath().evaluate(path, build);
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
