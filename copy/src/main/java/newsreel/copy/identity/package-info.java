/** The one rule of identity: the same article gets the same id. */
package newsreel.copy.identity;
