/** The register of organisations. */
package nl.wederkerig.api.organisation;
