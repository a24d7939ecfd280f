package newsreel.sink.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
    @TempDir
    private Path scratch;

    private final List<String> cared = new ArrayList<>();

    private final OutputDirectory.Caretaker caretaker = new OutputDirectory.Caretaker() {
        @Override
        public void prepare(Path root) {
            cared.add("prepare " + scratch.relativize(root));
        }

        @Override
        public void bury(Path root, Path writer) {
            cared.add("bury " + Files.isDirectory(writer));
        }
    };

    @Test
    void shouldBeMadeReadyOnceAndKeepItsId() throws IOException {
        String id;
        try (OutputDirectory directory = open()) {
            id = directory.id();
            assertThat(directory.root()).isEqualTo(out());
            assertThat(id).startsWith(out().toString() + " (");
        }
        try (OutputDirectory again = open()) {
            assertThat(again.id()).isEqualTo(id);
        }
        assertThat(cared).containsExactly("prepare out", "bury true", "bury true");
        assertThat(OutputDirectory.layout(out())).contains("layout");
        assertThat(OutputDirectory.layout(scratch)).isEmpty();
    }

    @Test
    void shouldGiveTheNextTheNameOfOneThatHasGone() throws IOException {
        String first;
        try (OutputDirectory one = open();
                OutputDirectory other = open()) {
            first = one.member();
            assertThat(first).endsWith("-1");
            assertThat(other.member()).endsWith("-2").startsWith(first.substring(0, first.length() - 1));
        }
        try (OutputDirectory next = open()) {
            assertThat(next.member()).isEqualTo(first);
        }
    }

    @Test
    void shouldNotLiveOnWhereItGetsNoName() throws IOException {
        Files.createDirectories(out().resolve(".newsreel"));
        Path inTheWay = Files.createFile(out().resolve(".newsreel/members"));
        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining(inTheWay.toString());
        assertThat(OutputDirectory.leftovers(out())).hasSize(1);

        Files.delete(inTheWay);
        try (OutputDirectory directory = open()) {
            assertThat(directory.member()).endsWith("-1");
            assertThat(OutputDirectory.leftovers(out())).isEmpty();
        }
        assertThat(cared).containsExactly("prepare out", "bury true", "bury true");
    }

    @Test
    void shouldRefuseAnotherLayout() throws IOException {
        open().close();

        assertThatThrownBy(() -> OutputDirectory.open(out(), "another", caretaker))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in the layout layout, not another");
    }

    @Test
    void shouldKeepItsHandsOffWhatALaterReleaseFills() throws IOException {
        open().close();
        Files.writeString(out().resolve(".newsreel/store"), "2\n", StandardOpenOption.APPEND);

        assertThatThrownBy(this::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has the form 2, which a later release wrote: run that one");
    }

    @Test
    void shouldSayThatItsMarkIsDamaged() throws IOException {
        open().close();
        Path store = Files.writeString(out().resolve(".newsreel/store"), "layout\nid\n");

        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining(store + " is damaged");
    }

    @Test
    void shouldBeMadeReadyThoughAnEarlierAttemptDied() throws IOException {
        Path hidden = Files.createDirectories(out().resolve(".newsreel"));
        Files.writeString(hidden.resolve("store.tmp"), "half");

        open().close();

        assertThat(OutputDirectory.layout(out())).contains("layout");
    }

    @Test
    void shouldKeepTheEndOfALongPath() throws IOException {
        Path deep = scratch.resolve("d".repeat(200)).resolve("e".repeat(200));
        try (OutputDirectory directory = OutputDirectory.open(deep, "layout", caretaker)) {
            String place = directory.id().substring(0, directory.id().indexOf(" ("));
            assertThat(place)
                    .hasSize(300)
                    .isEqualTo(deep.toString().substring(deep.toString().length() - 300));
        }
    }

    @Test
    void shouldBuryTheDeadAndNotTheLiving() throws IOException {
        Path writers = out().resolve(".newsreel/writers");
        try (OutputDirectory living = open()) {
            Path dead = Files.createDirectory(writers.resolve("dead"));
            Files.createDirectory(dead.resolve("folder"));
            Files.createFile(dead.resolve("folder/0.tmp"));
            Path life = Files.createFile(writers.resolve("dead.lock"));
            assertThat(OutputDirectory.leftovers(out())).containsExactly(life);

            try (OutputDirectory newcomer = open()) {
                assertThat(cared).containsExactly("prepare out", "bury true");
                assertThat(dead).doesNotExist();
                assertThat(life).doesNotExist();
                assertThat(newcomer.workshop()).isDirectory();
                assertThat(living.workshop()).isDirectory().isNotEqualTo(newcomer.workshop());
                assertThat(OutputDirectory.leftovers(out())).isEmpty();
            }
        }
        assertThat(writers).isEmptyDirectory();
    }

    @Test
    void shouldNameTemporariesThatNoOtherHas() throws IOException {
        try (OutputDirectory one = open();
                OutputDirectory two = open()) {
            assertThat(List.of(one.temporary(), one.temporary(), two.temporary()))
                    .doesNotHaveDuplicates()
                    .allMatch(path -> Files.isDirectory(path.getParent()));
        }
    }

    @Test
    void shouldKeepTheSameBytesOnceAndOthersBeside() throws IOException {
        try (OutputDirectory directory = open()) {
            Path first = directory.setAside("name", bytes("one"));
            assertThat(directory.setAside("name", bytes("one"))).isEqualTo(first);
            Path second = directory.setAside("name", bytes("two"));
            Path third = directory.setAside("name", bytes("three"));
            assertThat(directory.setAside("name", bytes("two"))).isEqualTo(second);

            assertThat(List.of(first, second, third))
                    .containsExactly(unreadable("name"), unreadable("name.2"), unreadable("name.3"));
            assertThat(first).hasContent("one");
            assertThat(second).hasContent("two");
            assertThat(third).hasContent("three");
            assertThat(directory.workshop()).isEmptyDirectory();
        }
    }

    @Test
    void shouldListWhatMatchesAndNothingWhereNothingIs() throws IOException {
        Files.createFile(scratch.resolve("a1"));
        Files.createFile(scratch.resolve("b1"));

        assertThat(Directories.list(scratch, "a*")).containsExactly(scratch.resolve("a1"));
        assertThat(Directories.list(scratch.resolve("none"), "*")).isEmpty();
    }

    @Test
    void shouldReplaceAFileByATemporary() throws IOException {
        Path temporary = Files.writeString(scratch.resolve("temporary"), "new");
        Path file = Files.writeString(scratch.resolve("file"), "old");

        Disk.replace(temporary, file);

        assertThat(file).hasContent("new");
        assertThat(temporary).doesNotExist();
    }

    private OutputDirectory open() throws IOException {
        return OutputDirectory.open(out(), "layout", caretaker);
    }

    private Path out() {
        return scratch.resolve("out");
    }

    private Path unreadable(String name) {
        return out().resolve("unreadable").resolve(name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
