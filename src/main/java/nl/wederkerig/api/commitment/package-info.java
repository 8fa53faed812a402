/** Commitments, and what is done about them. */
package nl.wederkerig.api.commitment;
