package nl.wederkerig.checklist;

import nl.wederkerig.record.RegisterEvent;

/** The registrar entered a version of a checklist (T80). */
public record ChecklistEntered(String checklist, int version, int items) implements RegisterEvent {}
