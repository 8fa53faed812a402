/** The pages of commitments: over all agreements, one by one, what is done with them, and what was agreed in a member's name. */
package nl.wederkerig.web.commitment;
