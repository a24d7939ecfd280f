/**
 * The language of an article's copy: what a tag says, what the words tell, and the one decision made of both, which is the
 * gate before all annotators. It knows the contract, and what copy
 * knows of tags.
 */
package newsreel.enrich.language;
