#!/usr/bin/env bash
# jsoup 1.24.1 reads XML that is cut off, crossed or closed by nobody, and reports no error, where it is asked for errors.
#
# Guess: with Parser.xmlParser().setTrackErrors(n) a document that is not well-formed has at least one error, so a feed whose
# end was lost on the way can be told from a whole one; or else the positions tell, since an end tag that is not there has
# an implicit range.
# What happens: elements left open, a stray or crossed end tag, the same attribute twice, two roots and a document that ends
# in the middle of a word have no error; only what the tokeniser itself minds, a bad entity, has one. Nor do the positions
# tell: the end of <br/>, which is whole, is as implicit as that of an element that was cut off.
# Where it is documented: the parser is called lenient; that tracked errors leave out the structure is not said.
# How Newsreel meets it: by the place (XmlDocument): the implied end of <br/> stands where the tag begins, that of an element
# that was cut off where the cut is.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>jsoup</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jsoup</groupId><artifactId>jsoup</artifactId><version>1.24.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

class Finding {
    public static void main(String[] args) {
        say("closed", "<item><br/><title>Rates rise</title></item>");
        say("left open", "<item><br/><title>Rates rise</item>");
        say("cut off", "<item><br/><title>Rates r");
        say("a stray end", "<item></b><br/><title>Rates rise</title></item>");
        say("crossed", "<item><b><i>Rates rise</b></i></item>");
        say("two roots", "<item/><item/>");
        say("no such entity", "<item>Rates &rise; 5 & 6</item>");
        say("an attribute twice", "<item a='1' a='2'/>");
    }

    private static void say(String what, String xml) {
        Parser parser = Parser.xmlParser().setTrackErrors(10).setTrackPosition(true);
        Document document = Jsoup.parse(xml, "", parser);
        System.out.println(what + ": " + parser.getErrors().size() + " errors; ends implied: "
                + document.getAllElements().stream().filter(element -> element != document)
                        .filter(element -> element.endSourceRange().isImplicit())
                        .map(Element::tagName).collect(Collectors.joining(" "))
                + "; read as " + document.outputSettings(document.outputSettings().prettyPrint(false)).outerHtml());
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
closed: 0 errors; ends implied: br; read as <item><br /><title>Rates rise</title></item>
left open: 0 errors; ends implied: br title; read as <item><br /><title>Rates rise</title></item>
cut off: 0 errors; ends implied: item br title; read as <item><br /><title>Rates r</title></item>
a stray end: 0 errors; ends implied: br; read as <item><br /><title>Rates rise</title></item>
crossed: 0 errors; ends implied: i; read as <item><b><i>Rates rise</i></b></item>
two roots: 0 errors; ends implied: item item; read as <item /><item />
no such entity: 1 errors; ends implied: ; read as <item>Rates &amp;rise; 5 &amp; 6</item>
an attribute twice: 0 errors; ends implied: item; read as <item a="1" />
SEEN
echo "as found: jsoup 1.24.1"
