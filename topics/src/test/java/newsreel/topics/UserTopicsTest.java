package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTopicsTest {
    private static final ArticleText WAFERS = ArticleText.ofBody(
            "The foundry will bake more wafers. Lithography machines for its fab arrived on Monday.");

    @TempDir
    private Path directory;

    @Test
    void shouldTagWithATopicOfTheUsersOwnVocabulary() throws IOException {
        write("chips.tsv", "acme:semiconductors\twafer\t5", "acme:semiconductors\tlithography machine\t5");
        assertThat(tags(WAFERS)).contains("acme:semiconductors");
    }

    @Test
    void shouldPutADeclaredTopicUnderItsParent() throws IOException {
        write(
                "chips.tsv",
                "topic\tacme:semiconductors\tchips\tmedtop:20000225",
                "acme:semiconductors\twafer\t5",
                "acme:semiconductors\tlithography machine\t5");
        MediaTopics topics = MediaTopics.with(directory);
        assertThat(topics.tag(WAFERS)).extracting(Topic::name).contains("chips");
        assertThat(topics.tag(WAFERS)).extracting(Topic::id).contains("medtop:04000000");
    }

    @Test
    void shouldLetTheUserTakeTermsAway() throws IOException {
        ArticleText snow = ArticleText.ofBody("A snowstorm, then another snowstorm.");
        assertThat(tags(snow)).isNotEmpty();
        List<String> shipped = MediaTopics.shipped().explain(snow).stream()
                .map(e -> e.topic().id())
                .toList();
        write("none.tsv", shipped.stream().map(id -> id + "\tsnowstorm\t0").toArray(String[]::new));
        assertThat(tags(snow)).isEmpty();
    }

    @Test
    void shouldForgetTheTermsOfAReplacedTopic() throws IOException {
        write("replace.tsv", "replace\tmedtop:20000377", "medtop:20000377\tlopsided commerce\t5");
        List<TopicListing> found = MediaTopics.with(directory).search("medtop:20000377");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).terms()).extracting(t -> t.term()).containsExactly("lopsided commerce");
    }

    @Test
    void shouldRefuseMalformedLinesWithFileAndLineAllAtOnce() throws IOException {
        write("a.tsv", "# fine", "medtop:20000377 trade gap 5", "medtop:20000377\ttrade gap\tvery");
        write("b.tsv", "medtop:99999999\tgap\t5", "medtop:20000377\t--\t5", "medtop:20000377\tgap\t6");
        assertThatThrownBy(() -> MediaTopics.with(directory))
                .isInstanceOfSatisfying(
                        LexiconException.class,
                        e -> assertThat(e.problems())
                                .hasSize(5)
                                .anySatisfy(p -> assertThat(p).contains("a.tsv:2: "))
                                .anySatisfy(
                                        p -> assertThat(p).contains("a.tsv:3: ").contains("\"very\""))
                                .anySatisfy(
                                        p -> assertThat(p).contains("b.tsv:1: ").contains("medtop:99999999"))
                                .anySatisfy(p -> assertThat(p).contains("b.tsv:2: "))
                                .anySatisfy(p -> assertThat(p).contains("b.tsv:3: ")));
    }

    @Test
    void shouldRefuseATopicUnderItself() throws IOException {
        write("loop.tsv", "topic\tacme:a\ta\tacme:b", "topic\tacme:b\tb\tacme:a");
        assertThatThrownBy(() -> MediaTopics.with(directory)).hasMessageContaining("loop.tsv:1");
    }

    @Test
    void shouldSayWhichDirectoryCannotBeRead() {
        assertThatThrownBy(() -> MediaTopics.with(directory.resolve("absent")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent");
    }

    @Test
    void shouldReadTheTermsOfALanguageFromItsFolder() throws IOException {
        write("chips.tsv", "topic\tacme:semiconductors\tchips\tmedtop:20000225", "acme:semiconductors\tfab\t5");
        write("de/chips.tsv", "acme:semiconductors\tBelichtungsmaschine\t5");
        ArticleText german =
                ArticleText.ofBody("Das Werk bekommt Belichtungsmaschinen. Es liegt an der Fab.").toBuilder()
                        .language("de-CH")
                        .build();

        List<Topic> topics = MediaTopics.with(directory).tag(german);

        assertThat(topics)
                .filteredOn(topic -> topic.id().equals("acme:semiconductors"))
                .singleElement()
                .satisfies(topic -> {
                    assertThat(topic.name()).isEqualTo("chips");
                    assertThat(topic.evidence()).containsExactly("Belichtungsmaschinen");
                });
    }

    @Test
    void shouldRefuseMalformedLinesOfAllLanguagesAtOnceAndFoldersOfLanguagesThatAreNotSpoken() throws IOException {
        write("a.tsv", "medtop:20000377\ttrade gap\tvery");
        write("de/b.tsv", "medtop:99999999\tLücke\t5");
        write("sv/c.tsv", "medtop:20000377\tgap\t5");

        assertThatThrownBy(() -> MediaTopics.with(directory))
                .isInstanceOfSatisfying(
                        LexiconException.class,
                        e -> assertThat(e.problems())
                                .hasSize(3)
                                .anySatisfy(p -> assertThat(p).contains("a.tsv:1: "))
                                .anySatisfy(
                                        p -> assertThat(p).contains("b.tsv:1: ").contains("medtop:99999999"))
                                .anySatisfy(p -> assertThat(p).contains("sv: ").contains("de")));
    }

    private List<String> tags(ArticleText article) {
        return MediaTopics.with(directory).tag(article).stream().map(Topic::id).toList();
    }

    private void write(String file, String... lines) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }
}
