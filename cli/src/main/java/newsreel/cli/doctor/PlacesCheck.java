package newsreel.cli.doctor;

import java.util.List;

/** The directories can be written to, and have room. */
final class PlacesCheck implements Check {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long LEAST = 100 * MEGABYTE;
    private static final long LITTLE = 1024 * MEGABYTE;

    @Override
    public List<Finding> of(Seen seen) {
        return seen.places().stream().map(PlacesCheck::finding).toList();
    }

    private static Finding finding(PlaceSeen place) {
        if (!place.trouble().isEmpty()) {
            return Finding.fail(
                    place.option(),
                    place.path() + " cannot be written to (" + place.trouble() + ")",
                    "give this user the right, or name another directory");
        }
        String free = place.path() + " has " + place.usableBytes() / MEGABYTE + " MB free";
        if (place.usableBytes() < LITTLE) {
            Verdict verdict = place.usableBytes() < LEAST ? Verdict.FAIL : Verdict.WARN;
            return new Finding(place.option(), verdict, free, "make room, or name another directory");
        }
        return Finding.ok(place.option(), free);
    }
}
