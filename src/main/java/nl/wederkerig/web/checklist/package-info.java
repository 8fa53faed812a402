/** Checklists: kept by the registrar, and answered on the pages of an agreement. */
package nl.wederkerig.web.checklist;
