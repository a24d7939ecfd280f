package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final String COPY = "The ministers met for 3 hours.";

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
                    WASHINGTON -- => WASHINGTON
                    WASHINGTON — => WASHINGTON
                    WASHINGTON – => WASHINGTON
                    WASHINGTON - => WASHINGTON
                    WASHINGTON (AP) — => WASHINGTON
                    WASHINGTON (AP) _ => WASHINGTON
                    WASHINGTON (AP)- => WASHINGTON
                    WASHINGTON, April 16 (Reuters) - => WASHINGTON
                    WASHINGTON, Apr. 16, 1993 (AFP) - => WASHINGTON
                    WASHINGTON, 16 April (Xinhua) -- => WASHINGTON
                    WASHINGTON, Friday, April 16 (UPI) -- => WASHINGTON
                    WASHINGTON, April 16 - => WASHINGTON
                    WASHINGTON, April 16: => WASHINGTON
                    NEW DELHI (PTI): => NEW DELHI
                    NEW YORK, April 16 /PRNewswire/ -- => NEW YORK
                    SEOUL, South Korea (AP) — => SEOUL, South Korea
                    PORT-AU-PRINCE, Haiti (AP) — => PORT-AU-PRINCE, Haiti
                    LAS CRUCES, N.M. — => LAS CRUCES, N.M.
                    WASHINGTON, D.C., April 4 (Reuters) - => WASHINGTON, D.C.
                    ST. LOUIS -- => ST. LOUIS
                    SÃO PAULO, Brazil — => SÃO PAULO, Brazil
                    COEUR d'ALENE, Idaho (AP) — => COEUR d'ALENE, Idaho
                    LONDON/NEW YORK, April 16 (Reuters) – => LONDON/NEW YORK
                    ABOARD THE USS NIMITZ (AP) — => ABOARD THE USS NIMITZ
                    BEIJING, Jan. 1 (Xinhua) -- => BEIJING
                    Paris (AFP) - => Paris
                    Paris, April 16 (Reuters) - => Paris
                    Paris, 16 April 1993 - => Paris
                    MOSCOW, March 3 [Tass] -- => MOSCOW
                    BERGEN (Norvège), 4 mars 2024 (AFP) - => BERGEN (Norvège)
                    Bergen (Noruega), 4 mar (EFE).- => Bergen (Noruega)
                    (ANSA) - ROMA, 4 MAR - => ROMA
                    МОСКВА, 4 марта. /ТАСС/. => МОСКВА
                    """)
    void shouldPartThePlaceFromTheCopy(String dateline, String place) {
        assertThat(Dateline.parse(dateline + " " + COPY)).contains(new Dateline(place, COPY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met for 3 hours.",
                "NATO -- which has 32 members -- met on Friday.",
                "IBM - the computer maker - said profit rose 5%.",
                "NOTE - Results include a gain of $3 million.",
                "NOTE: 1986 year includes 53 weeks.",
                "EXCLUSIVE - The minister resigned.",
                "ECONOMIC SPOTLIGHT - CHINA MUST PRESERVE FARMLAND",
                "WEATHER HURTS WHEAT - USDA",
                "Taipei, Taiwan — the festival opened on Saturday.",
                "U.S. shares fell 2% - the most since May.",
                "WASHINGTON --",
                "LONDON is calling.",
                "May 5 - June 7.",
            })
    void shouldLeaveCopyAlone(String paragraph) {
        assertThat(Dateline.parse(paragraph)).isEmpty();
    }

    @Test
    void shouldKeepTheQuoteThatTheCopyOpensWith() {
        assertThat(Dateline.parse("LONDON — “We won,” she said."))
                .contains(new Dateline("LONDON", "“We won,” she said."));
    }
}
