package newsreel.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import newsreel.article.Amount;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.article.Topic;
import newsreel.search.Articles;
import newsreel.search.query.Query;
import newsreel.search.query.QueryParser;
import newsreel.search.query.Vocabulary;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {
    private static final String STREAM = "stream";
    private static final Query ALL = new Query.Everything();
    private static final QueryParser PARSER = new QueryParser(Vocabulary.basic(), java.time.Clock.systemUTC());

    @TempDir
    private Path scratch;

    @Test
    void shouldFindTheLatestVersionAlone() throws IOException {
        try (ArticleIndex index = open("index")) {
            assertThat(index.put(article("a", 1, "The first"))).isTrue();
            assertThat(index.put(article("a", 2, "The second"))).isTrue();
            assertThat(index.put(article("a", 1, "The first")))
                    .as("an earlier one")
                    .isFalse();
            assertThat(index.put(article("a", 2, "The second")))
                    .as("the same again")
                    .isFalse();
            index.refresh();

            assertThat(ids(index.searcher(), "first")).isEmpty();
            assertThat(ids(index.searcher(), "second")).containsExactly("a");
            assertThat(index.searcher().get("a"))
                    .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo(2));
        }
    }

    @Test
    void shouldForgetTheNumbersOfAnEarlierVersion() throws IOException {
        try (ArticleIndex index = open("index")) {
            for (int neighbour = 0; neighbour < 20; neighbour++) {
                index.put(article("n" + neighbour, 1, "Neighbour"));
            }
            index.put(withNumber("a", 1, "38"));
            index.put(article("b", 1, "Behind it"));
            index.refresh();
            assertThat(ids(index.searcher(), "amount=38")).containsExactly("a");
            index.put(withNumber("a", 2, "39"));
            index.put(withdrawn("b", 2));
            index.commit(Map.of());
            index.refresh();
            index.mergeAll();
            index.refresh();

            assertThat(ids(index.searcher(), "amount=38")).isEmpty();
            assertThat(ids(index.searcher(), "amount=39")).containsExactly("a");
        }
    }

    @Test
    void shouldNotFindWhatWasWithdrawnNorTakeItBack() throws IOException {
        try (ArticleIndex index = open("index")) {
            index.put(withNumber("a", 1, "38"));
            index.put(withdrawn("a", 2));
            assertThat(index.put(withNumber("a", 1, "38"))).isFalse();
            index.refresh();

            assertThat(index.searcher().count(ALL)).isZero();
            assertThat(ids(index.searcher(), "amount=38")).isEmpty();
            assertThat(index.searcher().get("a"))
                    .hasValueSatisfying(found -> assertThat(found.isWithdrawn()).isTrue());
            index.put(article("a", 3, "Back again"));
            index.refresh();
            assertThat(ids(index.searcher(), "back")).containsExactly("a");
        }
    }

    @Test
    void shouldKnowVersionsThatNobodyCanFindYet() throws IOException {
        try (ArticleIndex index = open("index")) {
            index.put(article("a", 3, "The third"));
            assertThat(index.put(article("a", 2, "The second"))).isFalse();
            index.refresh();
            assertThat(index.put(article("a", 2, "The second"))).isFalse();
            assertThat(index.put(article("a", 4, "The fourth"))).isTrue();
        }
    }

    @Test
    void shouldTakeHostileIdsAndTermsThatAreTooLong() throws IOException {
        List<String> ids = List.of("x".repeat(40_000), "x".repeat(40_001), "", " ", "\u0000", "😀", "../..");
        try (ArticleIndex index = open("index")) {
            for (String id : ids.stream().filter(id -> !id.isBlank()).toList()) {
                index.put(EnrichedArticle.builder()
                        .id(id)
                        .language("q".repeat(40_000))
                        .source("s".repeat(40_000))
                        .topics(List.of(new Topic("t".repeat(40_000), "n".repeat(40_000), 1, List.of())))
                        .build());
            }
            index.refresh();
            assertThat(index.searcher().count(ALL)).isEqualTo(5);
            assertThat(index.searcher().get(ids.get(0))).isPresent();
            assertThat(index.searcher().get("nobody")).isEmpty();
        }
    }

    @Test
    void shouldPageWithoutGapsWhileArticlesArrive() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Articles articles = new Articles(random);
        List<String> before = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        try (ArticleIndex index = open("index")) {
            for (int id = 0; id < 100; id++) {
                before.add("id-" + id);
                index.put(articles.article("id-" + id, 1));
            }
            index.refresh();
            Optional<Cursor> next = Optional.empty();
            int round = 0;
            do {
                Hits hits = index.searcher().search(ALL, 7, next.orElse(null));
                hits.articles().forEach(article -> seen.add(article.id()));
                next = hits.next().map(cursor -> Cursor.parse(cursor.toString()));
                for (int late = 0; late < 5; late++) {
                    index.put(articles.article("late-" + round + "-" + late, 1));
                }
                String changed = "id-" + random.nextInt(100);
                EnrichedArticle known = index.searcher().get(changed).orElseThrow();
                index.put(known.toBuilder().version(known.version() + 1).build());
                index.refresh();
                round++;
            } while (next.isPresent() && round < 1000);
        }
        assertThat(seen).as("seed %d", seed).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void shouldPutTheNewestFirst() throws IOException {
        try (ArticleIndex index = open("index")) {
            index.put(dated("old", "2024-01-01T00:00:00Z"));
            index.put(dated("new", "2026-01-01T00:00:00Z"));
            index.put(article("undated", 1, "Whenever"));
            index.put(dated("middle", "2025-01-01T00:00:00Z"));
            index.refresh();

            assertThat(ids(index.searcher(), "")).containsExactly("new", "middle", "old", "undated");
        }
    }

    @Test
    void shouldCountEachArticleOnceInATopicAndAboveIt() throws IOException {
        try (ArticleIndex index = open("index")) {
            index.put(about("a", "medtop:20000376", "medtop:20000377"));
            index.put(about("b", "medtop:20000376", "medtop:15000000"));
            index.put(about("c", "acme:chips"));
            index.refresh();

            assertThat(index.searcher().countByTopic(ALL, Articles.TOPICS))
                    .isEqualTo(Map.of(
                            "medtop:20000376", 2L,
                            "medtop:20000377", 1L,
                            "medtop:20000373", 2L,
                            "medtop:04000000", 2L,
                            "medtop:15000000", 1L,
                            "acme:chips", 1L));
        }
    }

    @Test
    void shouldHoldWhatItsPositionsSayWhereverItDied() throws IOException {
        Path directory = scratch.resolve("index");
        List<Path> deaths = new ArrayList<>();
        try (ArticleIndex index = open("index")) {
            index.put(article("a", 1, "One"));
            index.put(withNumber("b", 1, "38"));
            index.commit(Map.of("p", 2L));
        }
        try (ArticleIndex index = ArticleIndex.open(directory, watched(directory, deaths), STREAM)) {
            index.put(article("a", 2, "Two"));
            index.put(withdrawn("b", 2));
            index.refresh();
            index.put(withNumber("c", 1, "39"));
            index.commit(Map.of("p", 5L));
        }

        assertThat(deaths).hasSizeGreaterThan(5);
        for (Path death : deaths) {
            try (ArticleIndex index = ArticleIndex.open(death, STREAM)) {
                long position = index.positions().get("p");
                assertThat(position).as(death.toString()).isIn(2L, 5L);
                assertThat(versions(index))
                        .as(death.toString())
                        .isEqualTo(position == 2 ? Map.of("a", 1, "b", 1) : Map.of("a", 2, "c", 1));
                if (position == 2) {
                    index.put(article("a", 2, "Two"));
                    index.put(withdrawn("b", 2));
                    index.put(withNumber("c", 1, "39"));
                    index.commit(Map.of("p", 5L));
                    index.refresh();
                }
                assertThat(versions(index)).as(death.toString()).isEqualTo(Map.of("a", 2, "c", 1));
            }
        }
    }

    /** The directory is copied before each step that changes it: what a process leaves that is killed there. */
    private Directory watched(Path directory, List<Path> deaths) throws IOException {
        return new FilterDirectory(FSDirectory.open(directory)) {
            private void die(String step) throws IOException {
                Path copy = scratch.resolve("death-" + deaths.size() + "-" + step);
                Files.createDirectories(copy);
                try (Stream<Path> files = Files.list(directory)) {
                    for (Path file : (Iterable<Path>) files::iterator) {
                        Files.copy(file, copy.resolve(file.getFileName()));
                    }
                }
                deaths.add(copy);
            }

            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                die("create-" + name);
                return super.createOutput(name, context);
            }

            @Override
            public void rename(String source, String dest) throws IOException {
                die("rename-" + dest);
                super.rename(source, dest);
            }

            @Override
            public void deleteFile(String name) throws IOException {
                die("delete-" + name);
                super.deleteFile(name);
            }
        };
    }

    @Test
    void shouldReadWhatWasCommittedBesideItsWriter() throws IOException {
        try (ArticleIndex index = open("index")) {
            index.put(article("a", 1, "Committed"));
            index.commit(Map.of("p", 1L));
            index.put(article("b", 1, "Not yet"));
            try (Searcher beside = Searcher.open(scratch.resolve("index"))) {
                assertThat(ids(beside, "")).containsExactly("a");
            }
        }
    }

    @Test
    void shouldRefuseAnIndexThatAnotherHolds() throws IOException {
        try (ArticleIndex held = open("index")) {
            assertThatThrownBy(() -> open("index"))
                    .isInstanceOf(IndexRefusedException.class)
                    .hasMessageContaining(scratch.resolve("index") + " is held by another process")
                    .hasMessageContaining("give another directory");
        }
    }

    @Test
    void shouldRefuseAnIndexOfAnotherTopic() throws IOException {
        open("index").close();

        assertThatThrownBy(() -> ArticleIndex.open(scratch.resolve("index"), "another"))
                .isInstanceOf(IndexRefusedException.class)
                .hasMessageContaining("another topic")
                .hasMessageContaining("delete the directory");
    }

    @Test
    void shouldRefuseAnIndexOfAnotherBuild() throws IOException {
        Path directory =
                foreign(Map.of("newsreel.schema", "0", "newsreel.identity", "someone", "newsreel.stream", STREAM));

        assertThatThrownBy(() -> ArticleIndex.open(directory, STREAM))
                .isInstanceOf(IndexRefusedException.class)
                .hasMessageContaining("in form 0, not ")
                .hasMessageContaining("delete the directory");
        assertThatThrownBy(() -> Searcher.open(directory)).isInstanceOf(IndexRefusedException.class);
    }

    @Test
    void shouldRefuseAnIndexThatIsNotOurs() throws IOException {
        Path directory = foreign(Map.of());

        assertThatThrownBy(() -> ArticleIndex.open(directory, STREAM))
                .isInstanceOf(IndexRefusedException.class)
                .hasMessageContaining("not Newsreel's")
                .hasMessageNotContaining("delete");
    }

    private Path foreign(Map<String, String> data) throws IOException {
        Path directory = scratch.resolve("foreign");
        try (Directory lucene = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(lucene, new IndexWriterConfig())) {
            writer.setLiveCommitData(new HashMap<>(data).entrySet());
            writer.commit();
        }
        return directory;
    }

    /** The format's own number stands behind the header's name, "segments". */
    @Test
    void shouldRefuseAnIndexOfAnotherLucene() throws IOException {
        open("index").close();
        Path segments = segments(scratch.resolve("index"));
        byte[] bytes = Files.readAllBytes(segments);
        bytes[4 + 1 + "segments".length() + 3] = 99;
        Files.write(segments, bytes);

        assertThatThrownBy(() -> open("index"))
                .isInstanceOf(IndexRefusedException.class)
                .hasMessageContaining("another version of Lucene")
                .hasMessageContaining("delete the directory");
    }

    @Test
    void shouldRefuseAnIndexThatIsDamaged() throws IOException {
        open("index").close();
        Path segments = segments(scratch.resolve("index"));
        byte[] bytes = Files.readAllBytes(segments);
        bytes[bytes.length - 1]++;
        Files.write(segments, bytes);

        assertThatThrownBy(() -> open("index"))
                .isInstanceOf(IndexRefusedException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("delete the directory");
    }

    private static Path segments(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void shouldRefuseADirectoryOfOtherFiles() throws IOException {
        Path directory = Files.createDirectories(scratch.resolve("photos"));
        Files.writeString(directory.resolve("holiday.jpg"), "sea");

        assertThatThrownBy(() -> ArticleIndex.open(directory, STREAM))
                .isInstanceOf(IndexRefusedException.class)
                .hasMessageContaining("holiday.jpg");
        assertThatThrownBy(() -> Searcher.open(directory)).isInstanceOf(IndexRefusedException.class);
    }

    @Test
    void shouldNameAPlaceItCannotOpen() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "in the way");

        assertThatThrownBy(() -> ArticleIndex.open(file, STREAM))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void shouldSayThatThereIsNoIndex() {
        Path none = scratch.resolve("none");

        assertThatThrownBy(() -> Searcher.open(none))
                .isInstanceOf(IndexRefusedException.class)
                .hasMessageContaining("there is no index in " + none);
        assertThat(none).doesNotExist();
    }

    private ArticleIndex open(String name) throws IOException {
        return ArticleIndex.open(scratch.resolve(name), STREAM);
    }

    private static List<String> ids(Searcher searcher, String query) throws IOException {
        return searcher.search(PARSER.parse(query), 100, null).articles().stream()
                .map(EnrichedArticle::id)
                .toList();
    }

    private static Map<String, Integer> versions(ArticleIndex index) throws IOException {
        Map<String, Integer> versions = new HashMap<>();
        index.searcher()
                .search(ALL, 100, null)
                .articles()
                .forEach(article -> versions.put(article.id(), article.version()));
        return versions;
    }

    private static EnrichedArticle article(String id, int version, String headline) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .headline(headline)
                .language("en")
                .body("body")
                .build();
    }

    private static EnrichedArticle dated(String id, String published) {
        return EnrichedArticle.builder()
                .id(id)
                .published(Instant.parse(published))
                .build();
    }

    private static EnrichedArticle about(String id, String... topics) {
        return EnrichedArticle.builder()
                .id(id)
                .topics(Stream.of(topics)
                        .map(topic -> new Topic(topic, null, 1, List.of()))
                        .toList())
                .build();
    }

    private static EnrichedArticle withNumber(String id, int version, String number) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .body(number + " dead")
                .numbers(List.of(new Quantity(
                        number,
                        TextField.BODY,
                        0,
                        number.length(),
                        Quantity.Kind.COUNT,
                        new Amount.Exact(new java.math.BigDecimal(number)),
                        null,
                        null,
                        null,
                        null,
                        null)))
                .build();
    }

    private static EnrichedArticle withdrawn(String id, int version) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .status("withdrawn")
                .build();
    }
}
