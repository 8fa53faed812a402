/** Meetings between governments, what was concluded in them, and reporting back. */
package nl.wederkerig.api.meeting;
