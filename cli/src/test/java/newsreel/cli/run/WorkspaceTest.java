package newsreel.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    private final List<String> said = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    void shouldBeGoneWithAllThatLiesThere() throws IOException {
        Workspace workspace = Workspace.of(null, said::add);
        Files.createDirectories(workspace.kafka().resolve("topic-0"));
        Files.createFile(workspace.kafka().resolve("topic-0/0.log"));

        workspace.close();

        assertThat(workspace.directory()).doesNotExist();
    }

    /** Somebody throws the same files away. */
    @Test
    void shouldBeGoneWhereItIsGoneAlready() throws IOException {
        Workspace workspace = Workspace.of(null, said::add);
        Files.delete(workspace.directory());

        workspace.close();

        assertThat(workspace.directory()).doesNotExist();
    }

    @Test
    void shouldStayWhereItIsKept() throws IOException {
        Workspace workspace = Workspace.of(directory, said::add);
        Files.createDirectories(workspace.kafka());

        workspace.close();

        assertThat(workspace.kafka()).exists();
    }
}
