package newsreel.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import newsreel.cli.console.CommandFailedException;
import org.junit.jupiter.api.Test;

class PipelineTest {

    @Test
    void shouldSayWhatFailedWithoutTheNamesOfClasses() {
        assertThat(Pipeline.failed("the sink", new IllegalStateException("the disk is gone")))
                .hasMessage("the sink failed: the disk is gone");
        assertThat(Pipeline.failed("the sink", new AccessDeniedException("out")))
                .hasMessage("the sink failed: out: permission denied");
    }

    @Test
    void shouldSayNothingMoreOfWhatIsExplainedInFull() {
        CommandFailedException known = new CommandFailedException("out is in use");
        assertThat(Pipeline.failed("the sink", known)).isSameAs(known);
    }
}
