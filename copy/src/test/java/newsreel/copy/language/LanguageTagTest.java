package newsreel.copy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN, en",
        "en-us, en-US",
        "en_US, en-US",
        "en_us.UTF-8, en-US",
        "de_DE@euro, de-DE",
        "en-UK, en-GB",
        "eng, en",
        "ENG, en",
        "deu, de",
        "ger, de",
        "dut, nl",
        "haw, haw",
        "zh-hant-tw, zh-Hant-TW",
        "pt-br, pt-BR",
        "iw, he",
        "English, en",
        "english, en",
        "' Deutsch ', de",
        "français, fr",
        "Norwegian, no",
        "Hebrew, he",
        "Indonesian, id",
        "Yiddish, yi",
        "English (US), en",
        "'en, fr', en"
    })
    void shouldBeWhatTheStandardCallsTheLanguage(String written, String tag) {
        assertThat(LanguageTag.canonical(written)).contains(tag);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "und",
                "mul",
                "zxx",
                "xx",
                "qqq",
                "unknown",
                "news",
                "e",
                "123",
                "en--",
                "http://x.example/en"
            })
    void shouldBeNoneWhereNoLanguageIsNamed(String written) {
        assertThat(LanguageTag.canonical(written)).isEmpty();
    }

    /** Tags are asked before names, so no name may read as another language's tag. */
    @Test
    void shouldReadNoLanguagesNameAsATag() {
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            for (String name :
                    List.of(language.getDisplayLanguage(Locale.ENGLISH), language.getDisplayLanguage(language))) {
                Optional<String> byName = LanguageNames.codeOf(name);
                byName.ifPresent(byItsName ->
                        assertThat(LanguageTag.canonical(name)).as(name).contains(byItsName));
            }
        }
    }
}
