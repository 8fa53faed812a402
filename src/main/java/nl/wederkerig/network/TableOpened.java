package nl.wederkerig.network;

import nl.wederkerig.record.RegisterEvent;

/** A table of a ministry was entered (T62). Who sits at it is for those who may see it. */
public record TableOpened(TableId table) implements RegisterEvent {}
