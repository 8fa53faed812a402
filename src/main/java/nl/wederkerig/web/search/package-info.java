/** Searching in everything that the reader may see: as one types in the header, and as a page of results. */
package nl.wederkerig.web.search;
