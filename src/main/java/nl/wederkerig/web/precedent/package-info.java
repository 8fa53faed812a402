/** The register of codified disputes. */
package nl.wederkerig.web.precedent;
