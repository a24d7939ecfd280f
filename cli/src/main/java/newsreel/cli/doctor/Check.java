package newsreel.cli.doctor;

import java.util.List;

/** One thing that must be right. A pure function: what it looks at has been read. */
interface Check {
    /** All of them, in the order that a person follows. */
    List<Check> ALL = List.of(
            new ServersCheck(),
            new BrokersCheck(),
            new FeaturesCheck(),
            new TransactionsCheck(),
            new PositionsCheck(),
            new TopicsCheck(),
            new RightsCheck(),
            new ClockCheck(),
            new PlacesCheck());

    /** What is found; none where there is nothing to look at. */
    List<Finding> of(Seen seen);
}
