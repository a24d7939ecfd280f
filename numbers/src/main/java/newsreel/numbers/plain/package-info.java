/**
 * Digits in copy of a language whose words are not known: read where CLDR's conventions for it, or the marks themselves, leave
 * one meaning, with the percent sign, money or measure beside them, and left out elsewhere. Knows no other room.
 */
package newsreel.numbers.plain;
