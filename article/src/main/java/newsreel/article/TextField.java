package newsreel.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The fields of an enriched article that numbers are found in, in reading order. */
public enum TextField {
    @JsonProperty("headline")
    HEADLINE,
    @JsonProperty("subheadline")
    SUBHEADLINE,
    @JsonProperty("body")
    BODY
}
