/**
 * Articles as files: one pretty-printed JSON file an id, at its latest version, for people and scripts to read. Beside them a
 * card a id says which file holds it, so that nothing is ever searched for, and no memory grows.
 */
package newsreel.sink.files;
