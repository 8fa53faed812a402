/** The moments of the budget year, the one that an agreement has to meet, and caretaker cabinets. */
package nl.wederkerig.api.budget;
