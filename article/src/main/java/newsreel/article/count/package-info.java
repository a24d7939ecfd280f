/** What each stage counts and how its counters add up; whoever shows them or publishes them as metrics begins here. */
package newsreel.article.count;
