/** Mail: messages one a file, and mailboxes of many. */
package newsreel.ingest.mail;
