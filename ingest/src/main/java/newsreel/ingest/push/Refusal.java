package newsreel.ingest.push;

/** A request that is not taken, and why. Nothing of it is published. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refusal(int status, String reason) {
        this(Answer.error(status, reason));
    }

    Refusal(Answer answer) {
        super(answer.properties().toString(), null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
