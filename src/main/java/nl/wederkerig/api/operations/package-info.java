/** What whoever keeps the application running sees and does: figures, work that stands still, and mails that were not sent. */
package nl.wederkerig.api.operations;
