/** Terms: reckoning one, and what is due. */
package nl.wederkerig.api.term;
