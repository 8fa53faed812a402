/** What an association asks its members, and what members bring to it. */
package nl.wederkerig.api.membership;
