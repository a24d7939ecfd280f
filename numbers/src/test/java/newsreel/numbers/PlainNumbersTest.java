package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.Amount;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumbersTest {
    private static final List<String> NUMBERS =
            List.of("0.5", "12.25", "345", "1500", "12500", "1234567", "1234567.8", "-3.5");
    private static final Set<String> NEWS = Set.of(
            ("de fr it nl sv da no nb nn fi is pl cs sk hu ro tr az uz id ms vi hr bs sl ca gl eu et lv lt sq af sw fil so cy ga ru uk"
                            + " be bg sr mk kk ky mn el he ar fa ur ps hi mr ne bn ta te gu pa kn ml si my km lo th ka hy am zh ja ko"
                            + " ha yo ig zu xh mt lb fo br rm tg tk ku as or sd dz ti rw lg mg ln")
                    .split(" "));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "da | Aktien steg 2,5 % til 1.234,50 kr. i går | 2.5 percent; 1234.50 DKK",
                "da | Omkring 12.500 mennesker kom | 12500",
                "da | Det er 1,500 eller 1.5 eller 12.05.2024 | ",
                "sv | Bolaget tjänade 12 500 kr, upp 3,2 % | 12500 SEK; 3.2 percent",
                "fi | Yhtiön tulos oli 1,5 miljoonaa euroa eli 5 %-yksikköä | ",
                "fi | Sitä on 340 km päässä ja −12,5 °C pakkasta | 340 kilometer; -12.5 celsius",
                "ru | Цена выросла на 7,3% до 92,50 ₽ | 7.3 percent; 92.50 RUB",
                "ru | Ущерб составил 1,5 млрд рублей, $2,5 млрд и 3 млн € | ",
                "ru | Мощность станции 1200 МВт, до неё 45 км | 1200 megawatt; 45 kilometer",
                "uk | Курс 41,20 ₴ за 1 USD | 41.20 UAH; 1 USD",
                "pl | Kurs wynosi 4,35 zł, w 2024 r. było 10–15 % | 4.35 PLN",
                "tr | Enflasyon %61,5 oldu | 61.5 percent",
                "ar-EG | ارتفع السعر بنسبة ٢٫٥٪ إلى ١٬٢٣٤ | 2.5 percent; 1234",
                "ar | ارتفع السعر 1,500 و 1.500 | ",
                "hi | कीमत ₹1,25,000 और 3.5% रही | 125000 INR; 3.5 percent",
                "hi | कीमत ₹2.5 लाख करोड़ रही | ",
                "bn | দাম ১২.৫% বেড়েছে, মোট ১,২৫,০০০ | 12.5 percent; 125000",
                "th | ราคาเพิ่มขึ้น 3.5% เป็น 1,250 | 3.5 percent; 1250",
                "zh | 股价上涨3.5%，销售额达5.2亿美元，共1,250人 | 3.5 percent; 1250",
                "ja | 株価は3.5%の上昇、売上高は1億2,000万円 | 3.5 percent",
                "ko | 주가가 3.5% 올랐고 3%포인트 차이 | 3.5 percent",
                "sw | Bei ni $500 na milioni 1.5 pia US$ 20 | 500 USD; 20 USD",
                "he | המחיר עלה ב-3.5% ל-₪1,250 | 3.5 percent; 1250 ILS",
                "el | Αυξήθηκε 3,5% στα 1.250 € | 3.5 percent; 1250 EUR",
                "cs | Volejte 123 456 789 nebo +420 123 456 789 | ",
                "cs | Firma vydělala 1 234 567 Kč dne 2024-05-12 | 1234567 CZK; 2024-05-12",
                "nb | Seieren ble 3-1, klokka 12.30, F-16 og G20 i 2024 | ",
                "hu | A forint 395,5 volt, 5 €/kg áron | 395.5",
                "vi | Giá tăng 3,5% lên 1.250.000 ₫ | 3.5 percent; 1250000 VND"
            })
    void shouldReadWhatMarksAndSignsSettle(String language, String text, String expected) {
        assertThat(String.join("; ", said(language, text))).isEqualTo(expected == null ? "" : expected);
    }

    /** What CLDR writes in its own locale is read as it was meant, or not at all. */
    @Test
    void shouldNeverMisreadWhatCldrWritesInAnyLocale() {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int all = 0;
        for (ULocale locale : locales()) {
            LocalizedNumberFormatter formatter = NumberFormatter.withLocale(locale);
            for (String number : NUMBERS) {
                String written = formatter
                        .unit(MeasureUnit.PERCENT)
                        .precision(Precision.unlimited())
                        .format(new BigDecimal(number))
                        .toString();
                List<BigDecimal> read = values(locale.toLanguageTag(), "… " + written + " …");
                all++;
                right += read.equals(List.of(plain(number))) ? 1 : 0;
                if (!read.isEmpty() && !read.equals(List.of(plain(number)))) {
                    wrong.add(locale + " " + number + " is written " + written + " and read " + read);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(100.0 * right / all).isGreaterThan(90);
    }

    /** In copy of any language, what another one wrote is read as it was meant there, or not at all. */
    @Test
    void shouldNeverMisreadWhatIsWrittenAsInAnotherLocale() {
        List<String> wrong = new ArrayList<>();
        for (String number : NUMBERS) {
            Set<String> written = new TreeSet<>();
            for (ULocale locale : locales()) {
                written.add(NumberFormatter.withLocale(locale)
                        .precision(Precision.unlimited())
                        .format(new BigDecimal(number))
                        .toString());
            }
            for (String language :
                    new TreeSet<>(locales().stream().map(ULocale::getLanguage).toList())) {
                for (String digits : written) {
                    List<BigDecimal> read = values(language, "… " + digits + " % …");
                    if (!read.isEmpty() && !read.equals(List.of(plain(number)))) {
                        wrong.add(number + " as " + digits + " is read in " + language + " as " + read);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void shouldReadTheCopyOfAPlaceAsThatPlaceWrites() {
        assertThat(said("ar-MA", "1.250,5 2.500")).containsExactly("1250.5", "2500");
        assertThat(said("ar-AE", "1,250.5 2,500")).containsExactly("1250.5", "2500");
        assertThat(said("ar", "1,250.5 2,500")).containsExactly("1250.5");
    }

    private static BigDecimal plain(String number) {
        return new BigDecimal(number).stripTrailingZeros();
    }

    /** Those of the languages that news is written in; of places that write alike, one. */
    private static List<ULocale> locales() {
        return List.copyOf(Stream.of(ULocale.getAvailableLocales())
                .filter(locale -> !NumberExtractors.languages().contains(locale.getLanguage()))
                .filter(locale -> NEWS.contains(locale.getLanguage()))
                .collect(Collectors.toMap(
                        PlainNumbersTest::custom, locale -> locale, (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    private static String custom(ULocale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return String.join(
                " ",
                locale.getLanguage(),
                symbols.getDecimalSeparatorString(),
                symbols.getGroupingSeparatorString(),
                symbols.getMinusSignString(),
                symbols.getDigitStrings()[1]);
    }

    private static List<BigDecimal> values(String language, String text) {
        return quantities(language, text).stream()
                .map(quantity -> ((Amount.Exact) quantity.amount()).value().stripTrailingZeros())
                .toList();
    }

    private static List<String> said(String language, String text) {
        return quantities(language, text).stream().map(PlainNumbersTest::said).toList();
    }

    private static String said(Quantity quantity) {
        String value = quantity.amount() instanceof Amount.Exact exact
                ? exact.value().toPlainString()
                : ((Amount.Date) quantity.amount()).iso8601();
        return quantity.unit() == null ? value : value + " " + quantity.unit();
    }

    private static List<Quantity> quantities(String language, String text) {
        return NumberExtractors.in(language).orElseThrow().extract(ArticleText.ofBody(text));
    }
}
