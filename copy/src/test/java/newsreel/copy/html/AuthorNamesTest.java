package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {
    private final AuthorNames names = new AuthorNames(List.of("The Quay Courier", "Quay Media"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Berg | Ida Berg",
                "By Ida Berg | Ida Berg",
                "by IDA BERG and JOHN O'NEILL | Ida Berg;John O'Neill",
                "By Ida Berg, Senior Correspondent | Ida Berg",
                "Ida Berg, MD, PhD | Ida Berg",
                "Written by Ida Berg on May 3, 2024 | Ida Berg",
                "Ida Berg May 3, 2024 10:15 am | Ida Berg",
                "Ida Berg (ida@quay.example) | Ida Berg",
                "Ida Berg for The Quay Courier | Ida Berg",
                "Ida Berg. Quay Media | Ida Berg",
                "By Ida Berg, Jo Lund & Per Holm | Ida Berg;Jo Lund;Per Holm",
                "Von Ida Berg und Jo Lund | Ida Berg;Jo Lund",
                "Par Ida Berg et Jo Lund | Ida Berg;Jo Lund",
                "Текст: Лида Иванова | Лида Иванова",
                "山田太郎 | 山田太郎",
                "Ida van den Berg | Ida van den Berg",
                "Ida Berg, Ida Berg | Ida Berg",
            })
    void takesTheNamesOutOfABylineThatReadsLikeThis(String byline, String expected) {
        assertThat(names.in(byline)).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Design",
                "Translation",
                "Staff Writer",
                "Associated Press",
                "The Quay Courier",
                "Reuters",
                "AP",
                "admin",
                "https://facebook.com/quaycourier",
                "www.quay.example",
                "ida@quay.example",
                "News Desk",
                "Online Editor",
                "May 3, 2024",
                "posted 3 hours ago",
                "",
            })
    void findsNobodyWhereNobodyIsNamed(String byline) {
        assertThat(names.in(byline)).isEmpty();
    }

    @Test
    void takesNamesThatReadersChoseForThemselvesWhereTheyAreSaidToBePersons() {
        assertThat(names.inPersons(List.of("kei_eno", "admin"))).containsExactly("kei_eno");
        assertThat(names.in("kei_eno")).isEmpty();
    }
}
