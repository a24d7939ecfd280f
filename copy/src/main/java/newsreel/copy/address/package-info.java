/** Addresses on the web, in one form. */
package newsreel.copy.address;
