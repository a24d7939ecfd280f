/**
 * Options that several commands have, or that belong together: what stands on the command line or in the environment, made
 * into the settings of the modules. It may know the console and Kafka, and no command.
 */
package newsreel.cli.options;
