package newsreel.ingest.push;

/** A request that is not taken, and why. Nothing of it is published. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    Answer answer() {
        return Answer.error(status, getMessage());
    }
}
