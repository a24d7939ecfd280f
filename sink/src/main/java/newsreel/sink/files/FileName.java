package newsreel.sink.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import newsreel.article.ArticleIds;
import newsreel.article.EnrichedArticle;

/**
 * Where an article is filed: {@code <yyyy>/<mm>/<dd>/<slug-of-headline>-<id>.json}, by publication date in UTC, else by
 * retrieval date, else by the record's. A pure value; ids that a file system would not take are written percent-encoded.
 *
 * <p>A name tells its id, so that two ids never share one: what follows the first double hyphen, else the last hyphen. An id
 * that has a hyphen itself is joined by two; a slug never has two in a row.
 *
 * @param day the day that it is filed under, in the years 1 to 9999
 * @param slug the headline in lower-case ASCII words joined by hyphens; empty for an article without one
 * @param id the article's id
 */
record FileName(LocalDate day, String slug, String id) {
    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_ID = 150;
    private static final int DIGEST_AND_MARK = 33;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Stands for the headline that is not there, before an id that needs two hyphens before it. */
    private static final String NO_HEADLINE = "untitled";

    static final String SUFFIX = ".json";

    FileName {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(id, "id");
    }

    /** @param recorded when the record was written, for an article that tells no time that has a place in a calendar */
    static FileName of(EnrichedArticle article, Instant recorded) {
        Instant time = hasDay(article.published())
                ? article.published()
                : hasDay(article.retrieved()) ? article.retrieved() : hasDay(recorded) ? recorded : Instant.EPOCH;
        return new FileName(LocalDate.ofInstant(time, ZoneOffset.UTC), slug(article.headline()), article.id());
    }

    private static boolean hasDay(Instant time) {
        return time != null && !time.isBefore(FIRST) && !time.isAfter(LAST);
    }

    /** The path below the output directory, with slashes. */
    String path() {
        return directory() + "/" + name();
    }

    /** The day's directory below the output directory. */
    String directory() {
        return String.format(Locale.ROOT, "%04d/%02d/%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    String name() {
        String encoded = encoded(id);
        String joint = encoded.indexOf('-') < 0 ? "-" : "--";
        if (slug.isEmpty()) {
            return (joint.length() == 1 ? "" : NO_HEADLINE + joint) + encoded + SUFFIX;
        }
        return slug + joint + encoded + SUFFIX;
    }

    /** The name that earlier builds gave it, where two ids could meet. */
    String earlierName() {
        return (slug.isEmpty() ? "" : slug + "-") + encoded(id) + SUFFIX;
    }

    private static String slug(String headline) {
        if (headline == null) {
            return "";
        }
        String ascii = Normalizer.normalize(headline, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’]+", "");
        String words =
                ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (words.length() <= LONGEST_SLUG) {
            return words;
        }
        int cut = words.lastIndexOf('-', LONGEST_SLUG);
        return words.substring(0, cut > 0 ? cut : LONGEST_SLUG);
    }

    /** Keeps letters, digits, dot, underscore and hyphen; a leading dot is encoded too, lest the file be hidden. */
    private static String encoded(String id) {
        StringBuilder name = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128
                    && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || (c == '.' && name.length() > 0));
            if (plain) {
                name.append(c);
            } else {
                name.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return name.length() <= LONGEST_ID ? name.toString() : shortened(name.toString());
    }

    /** An id too long for a file name keeps its beginning and gets a digest of the whole. */
    private static String shortened(String encodedId) {
        return encodedId.substring(0, LONGEST_ID - DIGEST_AND_MARK) + "~" + ArticleIds.digest(encodedId);
    }
}
