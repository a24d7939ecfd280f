/** Web pages: from the page as it came to the article that it shows. */
package newsreel.copy.html;
