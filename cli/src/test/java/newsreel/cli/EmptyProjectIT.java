package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modules are to somebody who has nothing but a dependency on them: README's section for a library. */
class EmptyProjectIT {
    private static final Readme README = Readme.whole();
    private static final long MOST_BYTES = 20_000_000;

    @TempDir
    private static Path repository;

    private static BuiltModules modules;
    private static List<String> annotationsWithoutKafka;

    @TempDir
    private Path directory;

    @BeforeAll
    static void installTheModules(@TempDir Path project) throws IOException, InterruptedException {
        modules = BuiltModules.install(repository);
        annotationsWithoutKafka = annotations(new EmptyProject(modules, project, README.sample("xml")).dependencies());
    }

    @Test
    void shouldReadTheNumbersOfASentenceAsReadmeSays() throws IOException, InterruptedException {
        EmptyProject project = new EmptyProject(modules, directory, README.sample("xml"));
        String source = README.sample("java");
        assertThat(project.run(className(source), source))
                .contains("5% is ", "$1.2 billion is ", "USD")
                .contains("\"kind\" : \"percent\"", "\"value\" : 1200000000,");

        List<String> classPath = project.classPath();
        long bytes = 0;
        for (String jar : classPath) {
            bytes += Files.size(Path.of(jar));
        }
        System.out.printf("newsreel-numbers and all that it needs: %,d bytes in %d jars%n", bytes, classPath.size());
        assertThat(bytes).isLessThan(MOST_BYTES);
        assertThat(classPath).noneMatch(jar -> jar.contains("kafka") || jar.contains("rocksdb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"topology", "sink", "ingest"})
    void shouldBringTheAnnotationsThatArticlesNeedBesideKafka(String module) throws IOException, InterruptedException {
        String dependency = README.sample("xml").replace("newsreel-numbers", "newsreel-" + module);
        List<String> all = new EmptyProject(modules, directory, dependency).dependencies();
        assertThat(all).anyMatch(line -> line.contains("kafka-clients"));
        assertThat(annotations(all)).hasSize(1).isEqualTo(annotationsWithoutKafka);
    }

    private static List<String> annotations(List<String> dependencies) {
        return dependencies.stream()
                .filter(line -> line.contains("jackson-annotations"))
                .map(line -> line.substring(line.indexOf("com.fasterxml")))
                .toList();
    }

    private static String className(String source) {
        Matcher name = Pattern.compile("class (\\w+)").matcher(source);
        assertThat(name.find()).isTrue();
        return name.group(1);
    }
}
