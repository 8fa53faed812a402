/** Dossier files in the browser: import by the registrar, export by who may see the agreement. */
package nl.wederkerig.web.dossier;
