/** {@code newsreel run}: all the stages in one process, on an embedded broker, over an input that ends. */
package newsreel.cli.run;
