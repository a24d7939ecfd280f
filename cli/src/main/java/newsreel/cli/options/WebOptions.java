package newsreel.cli.options;

import java.util.List;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.http.FetchSettings;
import newsreel.ingest.web.WebSources;
import picocli.CommandLine.Option;

/** How what lies on the web is fetched. */
public final class WebOptions {
    private static final String ABOUT = "https://newsreel.dev/";

    @Option(
            names = "--full-text",
            description = {
                "For feeds: fetch the page behind each item for its whole text, as the site's robots.txt allows, one at a "
                        + "time, with a second or what robots.txt asks for between two. Where that fails, the feed's own "
                        + "text is taken, and it is said.",
                "Example: newsreel ingest --full-text https://example.org/feed.xml",
            })
    private boolean fullText;

    @Option(
            names = "--allow-private-addresses",
            description = {
                "Fetch from this machine and private networks too. Without it, addresses that are not public are refused, "
                        + "those that redirects and feeds lead to among them.",
                "Example: newsreel ingest --allow-private-addresses http://localhost:8000/feed.xml",
            })
    private boolean privateAddresses;

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description = {
                "What to call oneself when fetching (default: Newsreel/VERSION (+" + ABOUT
                        + ")). Name a way to reach you.",
                "Example: --user-agent 'Newsreel (desk@example.org)'",
            })
    private String userAgent;

    /** @param formats of what is neither feed nor page */
    WebSources sources(Formats formats) {
        String agent = userAgent != null ? userAgent : "Newsreel/" + Version.number() + " (+" + ABOUT + ")";
        FetchSettings settings = FetchSettings.standard(agent).withPrivateAddresses(privateAddresses);
        return WebSources.of(settings, fullText, formats);
    }

    /** Those of the names that are addresses on the web. */
    public static List<String> addresses(List<String> names) {
        return names.stream().filter(WebSources::isAddress).toList();
    }
}
