/** The timetable of an agreement: how it stands, and what parties report about it. */
package nl.wederkerig.web.timetable;
