/** Subscriptions of other systems, and what they could not be told. */
package nl.wederkerig.web.webhook;
