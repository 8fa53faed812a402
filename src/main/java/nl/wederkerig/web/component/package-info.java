/** What the fragments under {@code templates/fragments} show: small view models, and the words that they need. */
package nl.wederkerig.web.component;
