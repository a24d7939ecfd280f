/** What is said on standard error as lines of a log: their forms and levels. It knows no other room. */
package newsreel.cli.log;
