/** The operator's pages: whether everything runs, and what failed. */
package nl.wederkerig.web.technique;
