package newsreel.cli.kafka;

/** A question that Kafka has not answered in time. It may be asked again: brokers that are away come back. */
public final class NoAnswerException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
