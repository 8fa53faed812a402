/** The pages on which agreements are signed, co-signed, and taken through the cabinet. */
package nl.wederkerig.web.signing;
