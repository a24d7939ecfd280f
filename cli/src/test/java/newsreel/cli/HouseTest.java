package newsreel.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Who may know whom. */
@AnalyzeClasses(packages = "newsreel", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule MODULES_KNOW_THE_CONTRACT_AND_NOT_EACH_OTHER = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("article")
            .definedBy("newsreel.article..")
            .layer("ingest")
            .definedBy("newsreel.ingest..")
            .layer("enrich")
            .definedBy("newsreel.enrich..")
            .layer("sink")
            .definedBy("newsreel.sink..")
            .layer("cli")
            .definedBy("newsreel.cli..")
            .whereLayer("article")
            .mayNotAccessAnyLayer()
            .whereLayer("ingest")
            .mayOnlyAccessLayers("article")
            .whereLayer("enrich")
            .mayOnlyAccessLayers("article")
            .whereLayer("sink")
            .mayOnlyAccessLayers("article")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule THE_CONTRACT_KNOWS_NO_STREAMS_FILES_OR_NETWORK = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("newsreel.article..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.streams..", "java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule ENRICHMENT_ITSELF_KNOWS_NO_KAFKA = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("newsreel.enrich..")
            .and()
            .resideOutsideOfPackage("newsreel.enrich.topology..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");
}
