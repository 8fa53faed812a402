/** The Dutch words that the API has for the values of the domain. */
package nl.wederkerig.api.word;
