/** Everybody's own choices. */
package nl.wederkerig.web.preference;
