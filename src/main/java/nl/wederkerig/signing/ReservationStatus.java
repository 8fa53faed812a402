package nl.wederkerig.signing;

/** How a reservation of ratification stands (A17). */
public enum ReservationStatus {
    OPEN, LIFTED, REFUSED
}
