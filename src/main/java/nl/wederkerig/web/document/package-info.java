/** The way in to documents that are kept. */
package nl.wederkerig.web.document;
