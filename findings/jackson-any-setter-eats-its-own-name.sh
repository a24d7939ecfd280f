#!/usr/bin/env bash
# Jackson 3.2.4 drops one JSON property without a word: that which is named like the record component that takes the rest.
#
# Guess: with @JsonAnySetter Map<String, Object> more on a record, each property that the record does not name goes into
# that map, whatever it is called, so that nothing of a document is lost.
# What happens: all but one. Where a document has a property "more" of its own, an object there is read as the component and
# then replaced, so that nothing of it is left, though FAIL_ON_UNKNOWN_PROPERTIES is on; any other value makes the whole
# document refused. The same class with methods as any-setter and any-getter keeps it.
# Where it is documented: nowhere that we found.
# How Newsreel meets it: the component of an enriched article is "annotations", and no annotator may take that name.
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
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class Finding {
    record Article(String headline, @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {}

    static class Bean {
        public String headline;
        private final Map<String, Object> more = new TreeMap<>();

        @JsonAnySetter
        public void put(String name, Object value) {
            more.put(name, value);
        }

        @JsonAnyGetter
        public Map<String, Object> more() {
            return more;
        }
    }

    public static void main(String[] args) {
        for (String more : new String[] {"{\"page\":4}", "\"on page 4\"", "null"}) {
            String json = "{\"headline\":\"Rates rise\",\"mood\":\"calm\",\"more\":" + more + "}";
            System.out.println("in     " + json);
            System.out.println("record " + copied(json, Article.class));
            System.out.println("bean   " + copied(json, Bean.class));
        }
    }

    private static String copied(String json, Class<?> type) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            return mapper.writeValueAsString(mapper.readValue(json, type));
        } catch (JacksonException e) {
            return "refused: " + e.getOriginalMessage();
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
in     {"headline":"Rates rise","mood":"calm","more":{"page":4}}
record {"headline":"Rates rise","mood":"calm"}
bean   {"headline":"Rates rise","mood":"calm","more":{"page":4}}
in     {"headline":"Rates rise","mood":"calm","more":"on page 4"}
record refused: Cannot deserialize value of type `java.util.LinkedHashMap<java.lang.String,java.lang.Object>` from String value (token `JsonToken.VALUE_STRING`)
bean   {"headline":"Rates rise","mood":"calm","more":"on page 4"}
in     {"headline":"Rates rise","mood":"calm","more":null}
record {"headline":"Rates rise","mood":"calm"}
bean   {"headline":"Rates rise","mood":"calm","more":null}
SEEN
echo "as found: jackson-databind 3.2.4"
