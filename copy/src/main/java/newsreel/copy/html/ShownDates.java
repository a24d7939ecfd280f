package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsreel.copy.time.TimesInText;
import org.jsoup.nodes.Element;

/** What a page shows for the date of its publication, and not for that of a change. */
final class ShownDates {
    private static final List<String> ATTRIBUTES = List.of("datetime", "content", "data-datetime", "data-timestamp");
    private static final Pattern CHANGE = Pattern.compile("updat|modif|revis|correct", Pattern.CASE_INSENSITIVE);

    /** What stands before the time of a change, in the languages that say it most. */
    private static final Pattern CHANGED = Pattern.compile(
            "updat|modif|revis|correct|aktuali|geändert|mis à jour|mise à jour|actuali[sz]|atualiza|aggiorna|bijgewerkt|gewijzigd"
                    + "|uppdatera|opdatere|oppdatert|ändrad|endret|päivitetty|frissít|обновл|изменен|оновлен|güncelle"
                    + "|diperbarui|cập nhật|更新|修改|수정|تحديث|अपडेट",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int NEAR = 15;
    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_LINE = 100;

    private ShownDates() {}

    /** What an element for a time gives for it, in its attributes and in words; nothing where it is for the time of a change. */
    static List<String> in(Element element) {
        if (CHANGE.matcher(names(element)).find()) {
            return List.of();
        }
        String text = PlainText.spaced(element);
        boolean told = text.length() < LONGEST_SHOWN && TimesInText.holdsDigit(text);
        return Stream.concat(
                        ATTRIBUTES.stream().filter(element::hasAttr).map(element::attr),
                        told ? Stream.of(untilChange(text)) : Stream.of())
                .toList();
    }

    /** Short lines just below the title, or just above it: one of them is the date where there is one. */
    static List<String> near(Outline outline, int title) {
        if (title < 0) {
            return List.of();
        }
        List<Block> near = new ArrayList<>(
                outline.blocks().subList(title + 1, Math.min(outline.blocks().size(), title + 1 + NEAR)));
        near.addAll(outline.blocks().subList(Math.max(0, title - 3), title));
        String below = below(outline.blocks().get(title).text());
        return Stream.concat(
                        Stream.of(below),
                        near.stream()
                                .filter(block -> mayBeDate(block.text()) && !isOfChange(block.region().element))
                                .map(Block::text))
                .filter(ShownDates::mayBeDate)
                .map(ShownDates::untilChange)
                .toList();
    }

    private static boolean isOfChange(Element element) {
        String names = names(element);
        return CHANGE.matcher(names).find() && !names.toLowerCase(Locale.ROOT).contains("publish");
    }

    private static String names(Element element) {
        return element.className() + element.attr("itemprop") + element.id();
    }

    /** What stands before the word that says when something was changed. */
    private static String untilChange(String text) {
        Matcher change = CHANGED.matcher(text);
        return change.find() ? text.substring(0, change.start()) : text;
    }

    private static boolean mayBeDate(String line) {
        return line.length() < LONGEST_LINE && TimesInText.holdsDigit(line);
    }

    /** What stands in the title's own block, in the line below it. */
    private static String below(String title) {
        int line = title.indexOf('\n');
        return line < 0 ? "" : title.substring(line + 1);
    }
}
