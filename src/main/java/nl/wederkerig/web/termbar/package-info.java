/** The term bar: a term with its months, today, reminders, suspensions, extension and end, drawn the same on every page. */
package nl.wederkerig.web.termbar;
