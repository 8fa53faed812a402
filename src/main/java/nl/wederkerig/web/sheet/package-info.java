/** Lists as files: what a list page shows, on all its pages, as a spreadsheet or as comma-separated values. */
package nl.wederkerig.web.sheet;
