/** The pages on which disputes are raised, and on which their parties consult. */
package nl.wederkerig.web.dispute;
