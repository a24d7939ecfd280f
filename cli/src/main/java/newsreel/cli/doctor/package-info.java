/**
 * {@code newsreel doctor}: whether everything is as the commands need it. What is found at the edge (servers, the cluster,
 * directories) is {@link newsreel.cli.doctor.Seen}; each {@link newsreel.cli.doctor.Check} is a pure function over it.
 */
package newsreel.cli.doctor;
