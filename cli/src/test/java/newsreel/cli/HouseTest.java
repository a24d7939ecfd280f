package newsreel.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Stream;

/** Who may know whom. */
@AnalyzeClasses(packages = "newsreel", importOptions = DoNotIncludeTests.class)
class HouseTest {
    private static final String[] NUMBER_LANGUAGES = {
        "newsreel.numbers.en",
        "newsreel.numbers.de",
        "newsreel.numbers.fr",
        "newsreel.numbers.it",
        "newsreel.numbers.es",
        "newsreel.numbers.pt",
        "newsreel.numbers.nl"
    };

    @ArchTest
    static final ArchRule MODULES_KNOW_WHAT_THEY_ARE_MEANT_TO = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("article")
            .definedBy("newsreel.article..")
            .layer("copy")
            .definedBy("newsreel.copy..")
            .layer("numbers")
            .definedBy("newsreel.numbers..")
            .layer("topics")
            .definedBy("newsreel.topics..")
            .layer("enrich")
            .definedBy("newsreel.enrich..")
            .layer("streams")
            .definedBy("newsreel.streams..")
            .layer("topology")
            .definedBy("newsreel.topology..")
            .layer("trends")
            .definedBy("newsreel.trends..")
            .layer("ingest")
            .definedBy("newsreel.ingest..")
            .layer("sink")
            .definedBy("newsreel.sink..")
            .layer("search")
            .definedBy("newsreel.search..")
            .layer("serve")
            .definedBy("newsreel.serve..")
            .layer("cli")
            .definedBy("newsreel.cli..")
            .whereLayer("article")
            .mayNotAccessAnyLayer()
            .whereLayer("copy")
            .mayOnlyAccessLayers("article")
            .whereLayer("numbers")
            .mayOnlyAccessLayers("article")
            .whereLayer("topics")
            .mayOnlyAccessLayers("article")
            .whereLayer("enrich")
            .mayOnlyAccessLayers("article", "copy", "numbers", "topics")
            .whereLayer("streams")
            .mayOnlyAccessLayers("article")
            .whereLayer("topology")
            .mayOnlyAccessLayers("article", "enrich", "streams")
            .whereLayer("trends")
            .mayOnlyAccessLayers("article", "streams")
            .whereLayer("ingest")
            .mayOnlyAccessLayers("article", "copy")
            .whereLayer("sink")
            .mayOnlyAccessLayers("article")
            .whereLayer("search")
            .mayOnlyAccessLayers("article", "sink")
            .whereLayer("serve")
            .mayOnlyAccessLayers("article", "search")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule THE_CONTRACT_KNOWS_NO_STREAMS_FILES_OR_NETWORK = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("newsreel.article..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule ENRICHMENT_ITSELF_KNOWS_NO_KAFKA = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("newsreel.copy..", "newsreel.numbers..", "newsreel.topics..", "newsreel.enrich..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule AN_INDEX_IS_FILLED_BY_THE_STREAM_ALONE = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("newsreel.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("newsreel.sink.disk..", "newsreel.sink.files..", "newsreel.sink.segments..");

    @ArchTest
    static final ArchRule QUERIES_AND_THE_INDEX_KNOW_NO_KAFKA = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("newsreel.search.words..", "newsreel.search.query..", "newsreel.search.index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "newsreel.sink..");

    @ArchTest
    static final ArchRule ROOMS_OF_NUMBERS_STAND_IN_NO_CIRCLE = roomsInNoCircle("numbers");

    @ArchTest
    static final ArchRule NUMBERS_ARE_BUILT_FLOOR_UPON_FLOOR = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("words")
            .definedBy("newsreel.numbers.words")
            .layer("numeral")
            .definedBy("newsreel.numbers.numeral")
            .layer("unit")
            .definedBy("newsreel.numbers.unit")
            .layer("reading")
            .definedBy("newsreel.numbers.reading")
            .layer("linking")
            .definedBy("newsreel.numbers.linking")
            .layer("about")
            .definedBy("newsreel.numbers.about")
            .layer("clock")
            .definedBy("newsreel.numbers.clock")
            .layer("language")
            .definedBy("newsreel.numbers.language")
            .layer("languages")
            .definedBy(NUMBER_LANGUAGES)
            .layer("plain")
            .definedBy("newsreel.numbers.plain")
            .layer("numbers")
            .definedBy("newsreel.numbers")
            .whereLayer("words")
            .mayNotAccessAnyLayer()
            .whereLayer("numeral")
            .mayOnlyAccessLayers("words")
            .whereLayer("unit")
            .mayOnlyAccessLayers("words")
            .whereLayer("reading")
            .mayOnlyAccessLayers("words", "numeral", "unit")
            .whereLayer("linking")
            .mayOnlyAccessLayers("words", "numeral", "unit", "reading")
            .whereLayer("about")
            .mayOnlyAccessLayers("words", "numeral", "unit", "reading", "linking")
            .whereLayer("clock")
            .mayOnlyAccessLayers("words", "numeral", "unit", "reading", "linking")
            .whereLayer("languages")
            .mayOnlyBeAccessedByLayers("numbers")
            .whereLayer("plain")
            .mayNotAccessAnyLayer()
            .whereLayer("numbers")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static void languagesOfNumbersKnowNoOther(JavaClasses classes) {
        for (String language : NUMBER_LANGUAGES) {
            String[] others = Stream.of(NUMBER_LANGUAGES)
                    .filter(other -> !other.equals(language))
                    .toArray(String[]::new);
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage(language)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule OTHERS_KNOW_NUMBERS_BY_ITS_FRONT_DOOR = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("newsreel.numbers..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("newsreel.numbers.*..");

    private static ArchRule roomsInNoCircle(String module) {
        return slices().matching("newsreel." + module + ".(*)..").should().beFreeOfCycles();
    }
}
