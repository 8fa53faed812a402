/** Spreadsheets of commitments in the browser: an empty one to fill in, the preview of what an import would do, and the import. */
package nl.wederkerig.web.spreadsheet;
