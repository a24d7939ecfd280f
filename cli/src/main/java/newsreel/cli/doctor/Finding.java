package newsreel.cli.doctor;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a check found.
 *
 * @param check what was looked at
 * @param what what was found, in words
 * @param wayOut what to do about it; empty when nothing needs to be done
 */
record Finding(
        String check,
        Verdict verdict,
        String what,
        @JsonProperty("way_out") String wayOut) {

    static Finding ok(String check, String what) {
        return new Finding(check, Verdict.OK, what, "");
    }

    static Finding warn(String check, String what, String wayOut) {
        return new Finding(check, Verdict.WARN, what, wayOut);
    }

    static Finding fail(String check, String what, String wayOut) {
        return new Finding(check, Verdict.FAIL, what, wayOut);
    }

    /** {@code FAIL  server: 127.0.0.1:9092 refuses connections; is Kafka running there?}. */
    String line() {
        return String.format("%-4s  %s: %s", verdict.shown(), check, wayOut.isEmpty() ? what : what + "; " + wayOut);
    }
}
