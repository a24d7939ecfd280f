package newsreel.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.EnrichedArticle;
import newsreel.article.count.Count;
import newsreel.sink.stream.SinkListener;
import org.junit.jupiter.api.Test;

class CountingListenerTest {
    private static final Path FILE = Path.of("file");
    private static final EnrichedArticle ARTICLE =
            EnrichedArticle.builder().id("a").build();

    private final List<String> said = new ArrayList<>();
    private final List<Count> counted = new ArrayList<>();
    private final CountingListener listener = new CountingListener(
            new SinkListener() {
                @Override
                public void filed(EnrichedArticle article, Path file) {
                    said.add("filed " + article.id() + " " + file);
                }

                @Override
                public void filed(long articles, Path file) {
                    said.add("filed " + articles + " " + file);
                }

                @Override
                public void superseded(String id, int version) {
                    said.add("superseded " + id + " " + version);
                }

                @Override
                public void setAside(String reason, Path file) {
                    said.add("set aside " + reason + " " + file);
                }
            },
            counted::add);

    @Test
    void shouldCountWhatIsFiledAndPassItOn() {
        listener.filed(ARTICLE, FILE);

        assertThat(counted).containsExactly(Count.RECEIVED, Count.FILED);
        assertThat(said).containsExactly("filed a file");
    }

    @Test
    void shouldCountEveryLineOfAFile() {
        listener.filed(2, FILE);

        assertThat(counted).containsExactly(Count.RECEIVED, Count.FILED, Count.RECEIVED, Count.FILED);
        assertThat(said).containsExactly("filed 2 file");
    }

    @Test
    void shouldCountWhatIsSupersededAndPassItOn() {
        listener.superseded("a", 3);

        assertThat(counted).containsExactly(Count.RECEIVED, Count.SUPERSEDED);
        assertThat(said).containsExactly("superseded a 3");
    }

    @Test
    void shouldCountWhatIsSetAsideAndPassItOn() {
        listener.setAside("no JSON", FILE);

        assertThat(counted).containsExactly(Count.RECEIVED, Count.SET_ASIDE);
        assertThat(said).containsExactly("set aside no JSON file");
    }
}
