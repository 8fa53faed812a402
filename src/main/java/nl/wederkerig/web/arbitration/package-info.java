/** The pages of binding advice: what the parties file, and what the arbiters do. */
package nl.wederkerig.web.arbitration;
