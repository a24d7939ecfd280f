package newsreel.cli.kafka;

/** A question that Kafka cannot answer yet, and why. It may be asked again: brokers that are away come back. */
public final class NoAnswerException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoAnswerException(String message) {
        super(message);
    }

    NoAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
