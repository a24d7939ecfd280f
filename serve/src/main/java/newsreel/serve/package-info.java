/**
 * An index over HTTP: {@link newsreel.serve.NewsServer} answers queries, sends what comes to whoever waits for it, and shows it on
 * a page.
 */
package newsreel.serve;
