package nl.wederkerig.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a signature waits for: the party's ratification, due on a day (A17). */
@Entity
@Table(name = "reservation")
class Reservation {

    @Id
    private UUID signatureId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private SigningRound round;

    private UUID signerId;

    private String text;

    private LocalDate ratifyBy;

    @Enumerated(EnumType.STRING)
    private ReservationStatus status;

    private LocalDate remindedOn;

    private LocalDate decidedOn;

    protected Reservation() {}

    Reservation(SigningRound round, Signature signature, String text, LocalDate ratifyBy) {
        this.round = round;
        this.signatureId = signature.id();
        this.signerId = signature.signerId();
        this.text = text;
        this.ratifyBy = ratifyBy;
        this.status = ReservationStatus.OPEN;
    }

    UUID signerId() {
        return signerId;
    }

    String text() {
        return text;
    }

    /** The last day. */
    LocalDate ratifyBy() {
        return ratifyBy;
    }

    ReservationStatus status() {
        return status;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    boolean isReminded() {
        return remindedOn != null;
    }

    boolean isLifted() {
        return status == ReservationStatus.LIFTED;
    }

    boolean isOpen() {
        return status == ReservationStatus.OPEN;
    }

    /** Also after the co-signer refused: it may still come round until the cabinet decides (A11). */
    void lift(LocalDate on) {
        requireNot(ReservationStatus.LIFTED);
        status = ReservationStatus.LIFTED;
        decidedOn = on;
    }

    void refuse(LocalDate on) {
        requireNot(ReservationStatus.LIFTED);
        requireNot(ReservationStatus.REFUSED);
        status = ReservationStatus.REFUSED;
        decidedOn = on;
    }

    void remind(LocalDate on) {
        remindedOn = on;
    }

    private void requireNot(ReservationStatus settled) {
        if (status == settled) {
            throw new IllegalStateException("Reservation of " + signatureId + " is " + status);
        }
    }
}
