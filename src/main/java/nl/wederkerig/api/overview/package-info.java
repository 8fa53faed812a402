/** What concerns everything together: tasks, the escalation overview, dossier files. */
package nl.wederkerig.api.overview;
