/** The room that the parties on one side of an agreement share. */
package nl.wederkerig.web.room;
