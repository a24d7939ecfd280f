#!/usr/bin/env bash
# jsoup 1.24.1 takes HTML's names of letters in XML without their semicolon: &copy=2 in an address becomes a copyright sign.
#
# Guess: Parser.xmlParser() knows the five names of XML, or all names of HTML, but only where a semicolon ends them, as XML
# has it; an ampersand that somebody forgot to escape stays what it is.
# What happens: in text, those names that HTML also takes without a semicolon (copy, reg, not, sect, times and a hundred more)
# are replaced wherever they begin: http://x.example/?a=1&copy=2&not=3 is another address then. In attributes it is left.
# Where it is documented: not for XML; HTML's rule is in the WHATWG standard, 13.2.5.73.
# How Newsreel meets it: it escapes ampersands that begin no name before it reads a feed (FeedXml).
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

class Finding {
    public static void main(String[] args) {
        String address = "http://x.example/?a=1&copy=2&not=3&unknown=4";
        Element link = Jsoup.parse("<link href='" + address + "'>" + address + "</link>", "", Parser.xmlParser()).child(0);
        System.out.println("text " + link.text());
        System.out.println("attribute " + link.attr("href"));
    }
}
JAVA
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
text http://x.example/?a=1©=2¬=3&unknown=4
attribute http://x.example/?a=1&copy=2&not=3&unknown=4
SEEN
echo "as found: jsoup 1.24.1"
