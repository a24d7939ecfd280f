/**
 * The query language: a text is read to a {@link newsreel.search.query.Query}, which says of any article whether it is
 * meant. The index asks the same questions of all it holds. {@code QUERIES.md} is the language for people.
 */
package newsreel.search.query;
