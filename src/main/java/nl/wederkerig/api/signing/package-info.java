/** What waits for the co-signature or is with the cabinet, and what BZK watches over. */
package nl.wederkerig.api.signing;
