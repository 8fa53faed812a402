package nl.wederkerig.proceedings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A seat in a procedure, from the request to nominate somebody until the procedure is over (D6, D7). */
@Entity
@Table(name = "proceedings_seat")
class SeatHolding implements Persistable<UUID> {

    private static final String PERSON = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Id
    private UUID id;
    private UUID proceedingsId;
    private UUID agreementId;
    private String dispute;
    private String seat;
    @Enumerated(EnumType.STRING)
    private SeatState state;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] nominators;
    private UUID person;
    private boolean byAuthority;
    private LocalDate appointedOn;
    private LocalDate acceptedOn;
    private String declaration;
    @ElementCollection
    @CollectionTable(name = "proceedings_nomination", joinColumns = @JoinColumn(name = "seat_id"))
    private List<Nomination> nominations = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proceedings_seat_left", joinColumns = @JoinColumn(name = "seat_id"))
    private List<Left> left = new ArrayList<>();
    @Transient
    private boolean openedNow;

    /** For the persistence provider only. */
    protected SeatHolding() {}

    /** @param nominators who must all want the same, as {@link Nomination#nominator} writes them; none where another way is taken */
    SeatHolding(UUID proceedings, AgreementId agreement, String dispute, Seat seat, List<String> nominators) {
        this.id = UUID.randomUUID();
        this.openedNow = true;
        this.proceedingsId = proceedings;
        this.agreementId = agreement.value();
        this.dispute = dispute;
        this.seat = seat.toString();
        this.nominators = nominators.toArray(String[]::new);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Not looked for in the database when it is saved. */
    @Override
    public boolean isNew() {
        return openedNow;
    }

    @PostPersist
    @PostLoad
    void known() {
        openedNow = false;
    }

    void waitForNomination() {
        nominations.clear();
        state = SeatState.NOMINATION;
    }

    /** A nominator's last word counts. @return whom all want, once they do */
    Optional<List<PersonId>> nominate(Nomination nomination) {
        require(SeatState.NOMINATION);
        nominations.removeIf(each -> each.nominator().equals(nomination.nominator()));
        nominations.add(nomination);
        boolean all = Arrays.stream(nominators).allMatch(one -> nominations.stream()
                .anyMatch(each -> each.nominator().equals(one) && each.persons().equals(nomination.persons())));
        return all ? Optional.of(nomination.persons()) : Optional.empty();
    }

    void waitForAuthority() {
        state = SeatState.APPOINTMENT;
    }

    void appoint(PersonId appointed, boolean byTheAuthority, LocalDate on) {
        person = appointed.value();
        byAuthority = byTheAuthority;
        appointedOn = on;
        state = SeatState.ACCEPTANCE;
    }

    void accept(String declared, LocalDate on) {
        require(SeatState.ACCEPTANCE);
        declaration = declared;
        acceptedOn = on;
        state = SeatState.FILLED;
    }

    /** Nobody has it any more; what it waits for now the caller says. */
    void leave(Departure why, LocalDate on) {
        left.add(new Left(person(), why, on));
        person = null;
        appointedOn = null;
        acceptedOn = null;
        declaration = null;
    }

    void dissolve() {
        state = SeatState.DISSOLVED;
    }

    /** A successor takes over what was asked of its predecessor (A18). */
    void succeed(OrganisationId from, OrganisationId to) {
        nominators = Arrays.stream(nominators).map(each -> each.equals(from.value()) ? to.value() : each).distinct().toArray(String[]::new);
        List<Nomination> succeeded = nominations.stream().map(each -> each.nominator().equals(from.value())
                ? new Nomination(to.value(), each.persons(), each.nominatedOn()) : each).toList();
        nominations.clear();
        nominations.addAll(succeeded);
    }

    private void require(SeatState expected) {
        if (state != expected) {
            throw new SeatNotAllowed(agreement(), dispute, seat(), state, expected);
        }
    }

    UUID proceedings() {
        return proceedingsId;
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    String dispute() {
        return dispute;
    }

    Seat seat() {
        return Seat.parse(seat).orElseThrow();
    }

    SeatState state() {
        return state;
    }

    List<String> nominators() {
        return List.of(nominators);
    }

    List<OrganisationId> nominatingOrganisations() {
        return Arrays.stream(nominators).filter(each -> !isPerson(each)).map(OrganisationId::new).toList();
    }

    List<PersonId> nominatingPersons() {
        return Arrays.stream(nominators).filter(SeatHolding::isPerson).map(UUID::fromString).map(PersonId::new).toList();
    }

    private static boolean isPerson(String nominator) {
        return nominator.matches(PERSON);
    }

    List<Nomination> nominations() {
        return List.copyOf(nominations);
    }

    /** Who was asked, or has it; null when nobody. */
    PersonId person() {
        return person == null ? null : new PersonId(person);
    }

    boolean isOf(PersonId other) {
        return other != null && other.value().equals(person);
    }

    boolean byAuthority() {
        return byAuthority;
    }

    LocalDate appointedOn() {
        return appointedOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    String declaration() {
        return declaration;
    }

    List<Left> left() {
        return List.copyOf(left);
    }

    Set<PersonId> outOfTheQuestion() {
        Set<PersonId> persons = new HashSet<>();
        left.stream().filter(each -> each.why() != Departure.MADE_WAY).forEach(each -> persons.add(each.person()));
        return persons;
    }
}
