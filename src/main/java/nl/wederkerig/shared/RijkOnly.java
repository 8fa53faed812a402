package nl.wederkerig.shared;

/**
 * An event that only central government and auditors find in a history (A11, A12). Of an event that is sometimes theirs alone,
 * such as a reminder, a component called {@code rijkOnly} says so instead.
 */
public interface RijkOnly extends DomainEvent {}
