package newsreel.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Somebody else's Maven project with nothing but one dependency on what this build made. The local repository that built
 * the modules stands in for a registry, so that only what it does not hold is fetched.
 */
final class EmptyProject {
    private static final long PATIENCE_SECONDS = 300;

    private final BuiltModules modules;
    private final Path directory;

    EmptyProject(BuiltModules modules, Path directory, String dependency) throws IOException {
        this.modules = modules;
        this.directory = directory;
        Files.writeString(directory.resolve("pom.xml"), pom(dependency));
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

    private static String dependencyPlugin(String goal) {
        String plugin = "maven-dependency-plugin";
        return "org.apache.maven.plugins:" + plugin + ":" + BuiltModules.versionOf(plugin) + ":" + goal;
    }

    private void maven(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("newsreel.maven.home"), "bin", "mvn").toString(),
                "-q",
                "-B",
                "-Dmaven.repo.local=" + modules.repository()));
        command.addAll(List.of(arguments));
        output(command);
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().merge("MAVEN_OPTS", ShortLived.JVM_OPTIONS, (its, ours) -> ours + " " + its);
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String printed = Files.readString(out);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed:\n" + printed);
        }
        return printed;
    }

    private static String pom(String dependency) {
        String registry =
                """
                <id>build</id><url>%s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases><snapshots><enabled>false</enabled></snapshots>""".formatted(Path.of(System.getProperty("localRepository")).toUri());
        String plugins = Stream.of("maven-resources-plugin", "maven-compiler-plugin")
                .map(plugin -> "<plugin><artifactId>%s</artifactId><version>%s</version></plugin>"
                        .formatted(plugin, BuiltModules.versionOf(plugin)))
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
}
