/** What agreements are held against: as the registrar keeps it, and as parties answered it. */
package nl.wederkerig.api.checklist;
