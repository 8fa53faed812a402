/** What the registrar keeps: people, who signs in elsewhere, holidays, corrections and the register of organisations. */
package nl.wederkerig.api.register;
