package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class NewsreelTest {
    private static final CommandLine ALL = Newsreel.commandLine();

    @Test
    void shouldCallEveryCommandWhatItCallsItself() {
        assertThat(ALL.getSubcommands())
                .isNotEmpty()
                .allSatisfy((name, command) -> assertThat(command.getCommand()
                                .getClass()
                                .getAnnotation(CommandLine.Command.class)
                                .name())
                        .isEqualTo(name));
    }

    @Test
    void shouldReadTheCommandAloneThatIsAskedFor() {
        CommandLine one = Newsreel.commandLine("sink", "--out", "files");

        assertThat(one.getSubcommands()).containsOnlyKeys("sink");
        assertThat(one.getSubcommands().get("sink").getUsageMessage())
                .isEqualTo(ALL.getSubcommands().get("sink").getUsageMessage());
    }

    @Test
    void shouldReadAllCommandsWhereTheFirstWordIsNone() {
        assertThat(Newsreel.commandLine("--log-level", "warn", "sink").getSubcommands())
                .containsOnlyKeys(ALL.getSubcommands().keySet());
        assertThat(Newsreel.commandLine("snik").getSubcommands())
                .containsOnlyKeys(ALL.getSubcommands().keySet());
    }
}
