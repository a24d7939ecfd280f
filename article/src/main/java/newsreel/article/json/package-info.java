/**
 * Objects straight between the stream of JSON's tokens and records, without a mapping that is found by reflection. An
 * object's properties are a list, a line each: the name, how its value stands in JSON, where it comes from and where it
 * goes. Writing and reading ask the same list, so that neither knows a name that the other does not. It knows no article.
 */
package newsreel.article.json;
