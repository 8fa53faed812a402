/** What waits for somebody: the start page, by role, and the tasks of the own organisation. */
package nl.wederkerig.web.start;
