/** What associations ask their members, as both see it. */
package nl.wederkerig.web.membership;
