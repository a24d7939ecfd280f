#!/usr/bin/env bash
# Jackson 3.2.4: a tree of JSON with a number beyond a double is either other JSON, or fails with an error that is not Jackson's.
#
# Guess: readTree gives a tree that is written as the JSON it was read from, and what cannot be read is a JacksonException,
# which has no checked kin any more in Jackson 3: to catch it is to catch all that reading may throw.
# What happens: by default a number beyond a double is Infinity, and is written back as the text "Infinity", one that is too
# near to nought as 0.0. With USE_BIG_DECIMAL_FOR_FLOATS an exponent of nine digits is kept, and at ten readTree throws a plain
# NumberFormatException; readValue wraps the same in a DatabindException. So a stage that catches JacksonException around a tree
# ends at one record.
# Where it is documented: readTree names JacksonException alone; the feature says nothing of limits.
# How Newsreel meets it: JSON is parsed in one place (ArticleJson), where both are the fault of the record.
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
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class Finding {
    private static final JsonMapper DOUBLES = JsonMapper.shared();
    private static final JsonMapper DECIMALS =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    public static void main(String[] args) {
        for (String number : new String[] {"1e309", "1e999999999", "1e9999999999", "1e-9999999999"}) {
            String json = "{\"n\":" + number + "}";
            System.out.println(number);
            say("  tree of doubles", () -> DOUBLES.readTree(json).toString());
            say("  tree of decimals", () -> DECIMALS.readTree(json).toString());
            say("  map of decimals", () -> DECIMALS.readValue(json, Map.class).toString());
        }
    }

    private interface Reading {
        String get();
    }

    private static void say(String what, Reading reading) {
        String seen;
        try {
            seen = reading.get();
        } catch (JacksonException e) {
            seen = "a JacksonException";
        } catch (RuntimeException e) {
            seen = e.getClass().getSimpleName();
        }
        System.out.println(what + ": " + seen);
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
1e309
  tree of doubles: {"n":"Infinity"}
  tree of decimals: {"n":1E+309}
  map of decimals: {n=1E+309}
1e999999999
  tree of doubles: {"n":"Infinity"}
  tree of decimals: {"n":1E+999999999}
  map of decimals: {n=1E+999999999}
1e9999999999
  tree of doubles: {"n":"Infinity"}
  tree of decimals: NumberFormatException
  map of decimals: a JacksonException
1e-9999999999
  tree of doubles: {"n":0.0}
  tree of decimals: NumberFormatException
  map of decimals: a JacksonException
SEEN
echo "as found: jackson-databind 3.2.4"
