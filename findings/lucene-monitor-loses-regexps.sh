#!/usr/bin/env bash
# Lucene Monitor 9.11.1 with its RegexpQueryHandler never fires for a stored regexp with a bracket, a bar or a plus.
#
# Guess: a presearcher only saves work: it may let queries through that then do not match, and never holds one back that
# would; the handler that lucene-monitor has for regular expressions does so for regular expressions.
# What happens: it cuts the regexp at dots, stars and question marks, and takes the longest piece for letters that must stand
# in a word of the text. Any other sign is a letter to it: of "rates|tariffs" it awaits a word with "rates|tariffs" in it, bar
# and all, so the query is registered, listed, and never tried. "(rate|tariff)s", "tari[fv]+s" and "tariffs+" go the same way, and
# "ratesz*", whose z need not be there. "rat.s", "tarif.*" and "tariffs?" fire, so that a first try may well. Without the
# handler, or without a presearcher, all of them do.
# Where it is documented: the handler's Javadoc speaks of the longest static substring; not of what it takes for static.
# How Newsreel meets it: it stores no queries; those over its index (search) are of words and phrases, without regexps.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>monitor</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-monitor</artifactId><version>9.11.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.RegexpQueryHandler;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.RegexpQuery;

class Finding {
    private static final List<String> ALERTS = List.of(
            "rates", "rat.s", "tarif.*", "rates|tariffs", "tariffs?", "(rate|tariff)s", "tari[fv]+s", "tariffs+", "ratesz*");

    public static void main(String[] args) throws IOException {
        System.out.println("no presearcher: " + fired(Presearcher.NO_FILTERING));
        System.out.println("terms: " + fired(new TermFilteredPresearcher()));
        System.out.println("terms and RegexpQueryHandler: " + fired(new TermFilteredPresearcher(
                TermWeightor.DEFAULT, List.of(new RegexpQueryHandler()), Set.of())));
    }

    private static Set<String> fired(Presearcher presearcher) throws IOException {
        Set<String> fired = new TreeSet<>();
        try (Monitor monitor = new Monitor(new StandardAnalyzer(), presearcher)) {
            for (String alert : ALERTS) {
                monitor.register(new MonitorQuery(alert, new RegexpQuery(new Term("text", alert))));
            }
            Document article = new Document();
            article.add(new TextField("text", "Central bank holds rates as tariffs bite", Field.Store.NO));
            monitor.match(article, QueryMatch.SIMPLE_MATCHER).getMatches().forEach(match -> fired.add(match.getQueryId()));
        }
        return fired;
    }
}
JAVA
java -cp 'lib/*' Finding.java 2>log | tee seen

diff - seen <<'SEEN' || { cat log >&2; echo "the behaviour has changed" >&2; exit 1; }
no presearcher: [(rate|tariff)s, rat.s, rates, ratesz*, rates|tariffs, tari[fv]+s, tarif.*, tariffs+, tariffs?]
terms: [(rate|tariff)s, rat.s, rates, ratesz*, rates|tariffs, tari[fv]+s, tarif.*, tariffs+, tariffs?]
terms and RegexpQueryHandler: [rat.s, rates, tarif.*, tariffs?]
SEEN
echo "as found: Lucene Monitor 9.11.1"
