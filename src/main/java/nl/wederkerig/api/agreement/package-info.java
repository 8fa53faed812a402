/** Agreements, and what is done in them. */
package nl.wederkerig.api.agreement;
