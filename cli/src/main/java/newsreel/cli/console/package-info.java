/** What a command shares with the person who runs it: messages, progress, signals, exit codes. It knows no other room. */
package newsreel.cli.console;
