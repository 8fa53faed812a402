/** Long work, which goes on whether or not somebody looks: dossier files in and out, and spreadsheets. */
package nl.wederkerig.api.work;
