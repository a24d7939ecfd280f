package newsreel.cli.stages;

import java.time.Duration;
import newsreel.cli.health.KafkaFigures;
import newsreel.cli.health.Vitals;

/** How a stage is that reads from Kafka: its consumers' own figures tell. */
interface ConsumerVitals extends Vitals {
    String UNASSIGNED = "no partition is assigned to this instance";

    /** What its consumers tell now. */
    KafkaFigures figures();

    @Override
    default long waiting() {
        return figures().waiting();
    }

    @Override
    default Duration sinceAsking() {
        return figures().sinceAsking();
    }
}
