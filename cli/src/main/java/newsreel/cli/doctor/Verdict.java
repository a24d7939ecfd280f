package newsreel.cli.doctor;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How something was found. */
enum Verdict {
    @JsonProperty("ok")
    OK("ok"),

    /** It works, but not as it might, or it could not be seen whether it does. */
    @JsonProperty("warn")
    WARN("warn"),

    /** Commands will not work so. */
    @JsonProperty("fail")
    FAIL("FAIL");

    private final String shown;

    Verdict(String shown) {
        this.shown = shown;
    }

    /** As a person reads it. */
    String shown() {
        return shown;
    }
}
