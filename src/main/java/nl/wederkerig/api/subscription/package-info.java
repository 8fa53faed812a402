/** Subscriptions: which systems are told what happens. */
package nl.wederkerig.api.subscription;
