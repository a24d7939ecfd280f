/** Reading copy: from content in any form to the structure of an article. What readers share stands here. */
package newsreel.copy;
