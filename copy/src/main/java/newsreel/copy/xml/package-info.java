/** XML as newsrooms, feeds and archives write it, read by one reader: a tree of elements, within limits, that knows where each stands. */
package newsreel.copy.xml;
