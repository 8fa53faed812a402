/** The room of one side of an agreement, for that side alone. */
package nl.wederkerig.api.room;
