#!/usr/bin/env bash
# DuckDB 2.0.0 reads 2.5 in the last file of a folder as 2, and drops what the first files had no property for.
#
# Guess: read_json over a folder of NDJSON finds types that hold all of it, as it does for two or three files; what turns up
# later and does not fit is an error, as a text is where numbers were.
# What happens: types are made of the first 32 files, or the first 20,480 lines of one. A column that had whole numbers
# there is BIGINT, and a decimal further on is rounded to one, without a word: a price of 2.5 is 2, one of 0.4 is 0. A
# property that came in none of them is left out of all rows. So the sum over a folder, and its columns, change on the day
# of its 33rd file, and with the names of the files. maximum_sample_files=-1 with sample_size=-1 mends it, and so does
# columns={...}.
# Where it is documented: both settings with their defaults. What becomes of later values is in DuckDB's open issues (25786
# and 25826, for the lines of one file).
# How Newsreel meets it: README reads the files of a sink with both settings.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>duckdb</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.duckdb</groupId><artifactId>duckdb_jdbc</artifactId><version>2.0.0.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Finding {
    private static final String ALL = ", maximum_sample_files=-1, sample_size=-1";

    public static void main(String[] args) throws Exception {
        folder("few", 3);
        folder("many", 33);
        Files.writeString(Path.of("one.json"), lines(20_481));
        for (String files : new String[] {"few/*.json", "many/*.json", "one.json"}) {
            System.out.println(files);
            say("  as it comes", files, "");
            say("  all sampled", files, ALL);
        }
    }

    /** Files of an article each: whole numbers in all but the last. */
    private static void folder(String name, int files) throws IOException {
        Files.createDirectory(Path.of(name));
        for (int i = 1; i <= files; i++) {
            Files.writeString(Path.of(name, "%05d.json".formatted(i)), line(i == files));
        }
    }

    private static String lines(int count) {
        return line(false).repeat(count - 1) + line(true);
    }

    private static String line(boolean last) {
        return last
                ? "{\"price\":2.5,\"numbers\":[{\"value\":1}],\"dateline\":\"Lagos\"}\n"
                : "{\"price\":1,\"numbers\":[{\"value\":1}]}\n";
    }

    private static void say(String how, String files, String options) throws SQLException {
        String table = "read_json('" + files + "'" + options + ")";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            String type = one(statement, "SELECT any_value(typeof(price)) FROM " + table);
            String highest = one(statement, "SELECT max(price) FROM " + table);
            String columns = one(statement, "SELECT string_agg(column_name, ', ') FROM (DESCRIBE FROM " + table + ")");
            System.out.println(how + ": the highest price is " + highest + ", " + type + "; columns " + columns);
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
JAVA
java -Dfile.encoding=UTF-8 -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
few/*.json
  as it comes: the highest price is 2.5, DOUBLE; columns price, numbers, dateline
  all sampled: the highest price is 2.5, DOUBLE; columns price, numbers, dateline
many/*.json
  as it comes: the highest price is 2, BIGINT; columns price, numbers
  all sampled: the highest price is 2.5, DOUBLE; columns price, numbers, dateline
one.json
  as it comes: the highest price is 2, BIGINT; columns price, numbers
  all sampled: the highest price is 2.5, DOUBLE; columns price, numbers, dateline
SEEN
echo "as found: duckdb_jdbc 2.0.0.1"
