/** The moments of the budget year, as the registrar keeps them and others see them. */
package nl.wederkerig.web.budget;
