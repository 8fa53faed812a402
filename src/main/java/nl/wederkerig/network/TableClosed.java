package nl.wederkerig.network;

import nl.wederkerig.record.RegisterEvent;

/** A table of a ministry was closed (T62). */
public record TableClosed(TableId table) implements RegisterEvent {}
