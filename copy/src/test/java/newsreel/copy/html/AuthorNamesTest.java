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
                "文・山田太郎 | 山田太郎",
                "取材・文＝山田太郎 | 山田太郎",
                "Door onze redacteur Jan de Vries | Jan de Vries",
                "Von unserem Korrespondenten Ida Berg | Ida Berg",
                "Ida van den Berg | Ida van den Berg",
                "Ida Berg, Ida Berg | Ida Berg",
                "Geschrieben von Ida Berg | Ida Berg",
                "Ein Gastbeitrag von Ida Berg und Jo Lund | Ida Berg;Jo Lund",
                "Veröffentlicht am 3. Mai 2024 von Ida Berg | Ida Berg",
                "Publié le 3 mai 2024 par Ida Berg | Ida Berg",
                "Un article de Ida Berg | Ida Berg",
                "Escrito por Ida Berg el 3 de mayo | Ida Berg",
                "Scritto da Ida Berg | Ida Berg",
                "Geschreven door Ida Berg | Ida Berg",
                "Skrivet av Ida Berg | Ida Berg",
                "Ditulis oleh Ida Berg | Ida Berg",
                "Ida Berg Mi 3. Mai 2024 | Ida Berg",
                "Ida Berg lun. 3 mai 2024 | Ida Berg",
                "Ida Berg, Chefredakteurin | Ida Berg",
                "Pubblicato il 3 maggio 2024 da Ida Berg | Ida Berg",
                "Opublikowano 3 maja 2024, autor: Ida Berg | Ida Berg",
                "Ida Berg, Journaliste, Imprimer | Ida Berg",
                "Ida Berg, The Plain Dealer | Ida Berg",
                "Ida Berg, Ministry of Ports, Fisheries and Trade | Ida Berg",
                "Text: Ida Berg, Fotos: Per Holm | Ida Berg",
                "Fotos: Per Holm, Text: Ida Berg | Ida Berg",
                "By Ida Berg, Associated Press | Ida Berg",
                "By Reuters | Reuters",
                "Von dpa | dpa",
                "AFP/Ida Berg | Ida Berg",
                "Tide4ever | Tide4ever",
                "김철수 기자 | 김철수",
                "記者 山田太郎 | 山田太郎",
                "作者：张三丰 | 张三丰",
                "بقلم: ليلى حداد | ليلى حداد",
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
                "Quelle: sid/afp",
                "Source : AFP, Reuters",
                "Источник: Интерфакс",
                "Stand: 3. Mai 2024, 10:15 Uhr",
                "Foto: Per Holm",
                "Folgen",
                "Imprimer",
                "Veröffentlicht am",
                "Von",
                "Ministère de la Pêche, Ports et Marine",
                "Bundesministerium für Fischerei, Küste",
                "Amt für Häfen, Küste und Fischerei",
                "Theme: Harbour Light von Per Holm",
                "",
            })
    void findsNobodyWhereNobodyIsNamed(String byline) {
        assertThat(names.in(byline)).isEmpty();
    }

    @Test
    void takesAnAgencyForTheAuthorWhereItIsSaidToBeOne() {
        assertThat(names.inPersons(List.of("Associated Press"))).containsExactly("Associated Press");
        assertThat(names.inPersons(List.of("dpa/lno"))).containsExactly("dpa");
        assertThat(names.inClaims(List.of("Reuters"))).containsExactly("Reuters");
        assertThat(names.inPersons(List.of("Ida Berg, AFP"))).containsExactly("Ida Berg");
    }

    @Test
    void tellsTwoNamesInTwoBoxesFromOneNameInTwo() {
        assertThat(names.inParts(List.of("Ida Berg", "Jo Lund"))).containsExactly("Ida Berg", "Jo Lund");
        assertThat(names.inParts(List.of("Foto:", "Per Holm", "Text:", "Ida Berg")))
                .containsExactly("Ida Berg");
    }

    @Test
    void takesNamesThatReadersChoseForThemselvesWhereTheyAreSaidToBePersons() {
        assertThat(names.inPersons(List.of("kei_eno", "admin"))).containsExactly("kei_eno");
        assertThat(names.in("kei_eno")).isEmpty();
    }
}
