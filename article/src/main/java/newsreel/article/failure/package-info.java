/** What failed, in words. */
package newsreel.article.failure;
