package newsreel.sink.check;

/** Takes what a check finds. */
@FunctionalInterface
public interface Findings {
    void add(Finding.Kind kind, Object place, String what);
}
