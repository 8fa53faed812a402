/** What is due when: by month, as a list, and in people's own calendars. */
package nl.wederkerig.web.agenda;
