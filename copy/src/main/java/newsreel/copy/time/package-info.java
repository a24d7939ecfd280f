/** Moments, as documents, headers and pages write them. */
package newsreel.copy.time;
