/** The escalation overview: where every agreement stands, in sentences, as a ladder, over the last year, as a table and on paper. */
package nl.wederkerig.web.escalation;
