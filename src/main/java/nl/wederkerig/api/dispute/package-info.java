/** Disputes, what is done in them, and the register of what they taught. */
package nl.wederkerig.api.dispute;
