#!/usr/bin/env bash
# Jackson 3.2.4 reads a number that no calendar holds as the first second of 1970.
#
# Guess: an Instant given as a JSON number too large for a calendar is refused, as the text "+1000000001-01-01" is.
# What happens: from some size on it is refused (1e17, 1e30), and from a larger one on it is the year 1970 (1e9999), with
# no error. An article whose date is damaged this way would be filed under 1970, and nobody would be told.
# Where it is documented: nowhere that we found; the date reader takes numbers as seconds with a fraction.
# How Newsreel meets it: it reads instants itself, and refuses what is out of bounds.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>jackson</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>3.2.4</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

class Finding {
    record Article(Instant published) {}

    public static void main(String[] args) {
        for (String number : new String[] {"1e9", "1e9999", "1e999999999", "1e12", "1e17", "1e30"}) {
            System.out.println(number + " " + read(number));
        }
    }

    private static String read(String number) {
        try {
            return new JsonMapper().readValue("{\"published\":" + number + "}", Article.class).published().toString();
        } catch (RuntimeException e) {
            return "refused";
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
1e9 2001-09-09T01:46:40Z
1e9999 1970-01-01T00:00:00Z
1e999999999 1970-01-01T00:00:00Z
1e12 +33658-09-27T01:46:40Z
1e17 refused
1e30 refused
SEEN
echo "as found: jackson-databind 3.2.4"
