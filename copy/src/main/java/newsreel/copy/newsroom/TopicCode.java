package newsreel.copy.newsroom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.article.Topic;

/**
 * Makes topics of what providers write. IPTC's own vocabularies are brought to one form, Media Topics to
 * {@code medtop:20000376} and the older Subject Codes to {@code subj:04008000}; all others stay as they are given.
 */
final class TopicCode {
    private static final Pattern IPTC_URI = Pattern.compile(
            "(?i)https?://cv\\.iptc\\.org/newscodes/(mediatopic|subjectcode)/(?:medtop:|subj:)?(\\d{8})/?");
    private static final Pattern QCODE = Pattern.compile("(?i)(medtop|subj):(\\d{8})");
    private static final Pattern DIGITS = Pattern.compile("\\d{8}");

    /** Media Topics are numbered from 20000000, but for the top level, which they took over from the Subject Codes. */
    private static final Pattern MEDIA_TOPIC = Pattern.compile("2\\d{7}|\\d{2}000000");

    private TopicCode() {}

    /**
     * The topic that a code, qualified code or URI stands for.
     *
     * @param name as given; null when there is none: the code stands for it
     * @param confidence 0 to 100, as the formats have it; null when the provider is sure
     * @return empty when the code names no vocabulary
     */
    static Optional<Topic> topic(String code, String name, String confidence) {
        return id(code).map(id -> new Topic(id, name == null ? id : name, score(confidence), List.of()));
    }

    /** The same, of a code and the vocabulary that it stands in, which may be null. */
    static Optional<Topic> topic(String scheme, String code, String name, String confidence) {
        boolean qualified = scheme == null || code == null || code.contains(":");
        return topic(qualified ? code : qualified(scheme, code), name, confidence);
    }

    private static String qualified(String scheme, String code) {
        if (scheme.matches("(?i)(iptc_?)?(medtop|mediatopics?)")) {
            return "medtop:" + code;
        }
        boolean open = scheme.endsWith("/") || scheme.endsWith("#") || scheme.endsWith(":");
        return open ? scheme + code : scheme + (scheme.contains("://") ? "/" : ":") + code;
    }

    private static Optional<String> id(String code) {
        String given = code == null ? "" : code.strip().replaceAll("\\s+", "%20");
        Matcher uri = IPTC_URI.matcher(given);
        if (uri.matches()) {
            return Optional.of((uri.group(1).equalsIgnoreCase("mediatopic") ? "medtop:" : "subj:") + uri.group(2));
        }
        if (QCODE.matcher(given).matches()) {
            return Optional.of(given.toLowerCase(Locale.ROOT));
        }
        if (DIGITS.matcher(given).matches()) {
            return Optional.of((MEDIA_TOPIC.matcher(given).matches() ? "medtop:" : "subj:") + given);
        }
        return given.matches("[A-Za-z][A-Za-z0-9+._-]*:\\S+") ? Optional.of(given) : Optional.empty();
    }

    private static double score(String confidence) {
        boolean given = confidence != null && confidence.matches("\\d{1,3}(\\.\\d+)?");
        return given ? Math.min(1, Double.parseDouble(confidence) / 100) : 1;
    }
}
