/** The pages on which the appointing authority appoints, and on which those who are asked accept. */
package nl.wederkerig.web.appointment;
