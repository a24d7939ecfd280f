package newsreel.sink;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
 * retrieval date. A pure value; ids that a file system would not take are written percent-encoded.
 *
 * @param day the day that it is filed under
 * @param slug the headline in lower-case ASCII words joined by hyphens; empty for an article without one
 * @param id the article's id
 */
record FileName(LocalDate day, String slug, String id) {
    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_ID = 150;
    private static final int DIGEST_AND_MARK = 33;
    static final String SUFFIX = ".json";

    FileName {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(id, "id");
    }

    /** @param recorded when the record was written, for an article that tells no time itself */
    static FileName of(EnrichedArticle article, Instant recorded) {
        Instant time = article.published() != null
                ? article.published()
                : article.retrieved() != null ? article.retrieved() : recorded;
        return new FileName(LocalDate.ofInstant(time, ZoneOffset.UTC), slug(article.headline()), article.id());
    }

    /** The path below the output directory. */
    Path path() {
        return Path.of(
                String.format(Locale.ROOT, "%04d", day.getYear()),
                String.format(Locale.ROOT, "%02d", day.getMonthValue()),
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()),
                (slug.isEmpty() ? "" : slug + "-") + encoded(id) + SUFFIX);
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
