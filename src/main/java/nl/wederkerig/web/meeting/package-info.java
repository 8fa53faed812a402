/** The pages of meetings: planned, prepared, held, confirmed and reported back on. */
package nl.wederkerig.web.meeting;
