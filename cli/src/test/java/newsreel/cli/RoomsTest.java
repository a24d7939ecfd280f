package newsreel.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Map;

/** How the packages within a module stand on each other. */
@AnalyzeClasses(packages = "newsreel", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule NO_ROOM_STANDS_IN_A_CIRCLE =
            slices().matching("newsreel.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_OF_INGEST_KNOW_WHAT_THEY_ARE_MEANT_TO = rooms(
            "newsreel.ingest.",
            Map.ofEntries(
                    Map.entry("source", ""),
                    Map.entry("document", "source"),
                    Map.entry("compression", "source"),
                    Map.entry("http", "compression document source"),
                    Map.entry("json", "document source"),
                    Map.entry("newsroom", "document source"),
                    Map.entry("mail", "document source"),
                    Map.entry("markdown", "json document source"),
                    Map.entry("sgml", "document source"),
                    Map.entry("wire", "document source"),
                    Map.entry("archive", "compression document source"),
                    Map.entry("feed", "http document source"),
                    Map.entry("table", "json document source"),
                    Map.entry(
                            "formats",
                            "archive feed json mail markdown newsroom sgml table wire compression document source"),
                    Map.entry("files", "formats document source"),
                    Map.entry("web", "feed formats http document source"),
                    Map.entry("delivery", "source"),
                    Map.entry("push", "delivery formats compression document source")));

    @ArchTest
    static final ArchRule ROOMS_OF_COPY_KNOW_WHAT_THEY_ARE_MEANT_TO = rooms(
            "newsreel.copy.",
            Map.ofEntries(
                    Map.entry("address", ""),
                    Map.entry("encoding", ""),
                    Map.entry("language", ""),
                    Map.entry("time", ""),
                    Map.entry("text", ""),
                    Map.entry("filed", ""),
                    Map.entry("markdown", "text"),
                    Map.entry("xml", "encoding"),
                    Map.entry("newsroom", "address language text time xml"),
                    Map.entry("identity", "address newsroom"),
                    Map.entry("html", "address encoding identity language text time")));

    @ArchTest
    static final ArchRule ROOMS_OF_SEARCH_KNOW_WHAT_THEY_ARE_MEANT_TO = rooms(
            "newsreel.search.", Map.of("words", "", "query", "words", "index", "query words", "feed", "index query"));

    @ArchTest
    static final ArchRule ROOMS_OF_THE_COMMAND_KNOW_WHAT_THEY_ARE_MEANT_TO = rooms(
            "newsreel.cli.",
            Map.ofEntries(
                    Map.entry("log", ""),
                    Map.entry("access", ""),
                    Map.entry("console", "log"),
                    Map.entry("kafka", "access"),
                    Map.entry("report", "console log"),
                    Map.entry("health", "console"),
                    Map.entry("letters", "access console kafka options"),
                    Map.entry("status", "console kafka letters options"),
                    Map.entry("doctor", "access console kafka options"),
                    Map.entry("diff", "access console kafka log options report"),
                    Map.entry("again", "console kafka options"),
                    Map.entry("options", "access console health kafka log"),
                    Map.entry("search", "console report options"),
                    Map.entry("trends", "access console kafka options"),
                    Map.entry("serve", "kafka"),
                    Map.entry("stages", "access again console health kafka log report options serve"),
                    Map.entry("run", "console kafka report options serve"),
                    Map.entry("annotate", "console report options")));

    @ArchTest
    static final ArchRule NO_ROOM_OF_THE_COMMAND_KNOWS_ITS_FRONT = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("newsreel.cli.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("newsreel.cli");

    /** @param knows what each package may know */
    private static ArchRule rooms(String module, Map<String, String> knows) {
        LayeredArchitecture rooms = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : knows.keySet()) {
            rooms = rooms.layer(room).definedBy(module + room + "..");
        }
        for (Map.Entry<String, String> room : knows.entrySet()) {
            rooms = room.getValue().isEmpty()
                    ? rooms.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                    : rooms.whereLayer(room.getKey())
                            .mayOnlyAccessLayers(room.getValue().split(" "));
        }
        return rooms;
    }
}
