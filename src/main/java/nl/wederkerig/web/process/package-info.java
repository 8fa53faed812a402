/** The process of an agreement as a diagram, and in words. */
package nl.wederkerig.web.process;
