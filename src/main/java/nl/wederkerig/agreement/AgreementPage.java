package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** @param total of all pages, of what the reader may see */
public record AgreementPage(List<Row> rows, int page, int size, long total) {

    public AgreementPage {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }

    /**
     * @param termEndsOn last day of the negotiation term, while it has effect; else null
     * @param resumesOn  while the term is suspended; else null
     * @param waitsFor   as in {@link AgreementView}
     * @param partly     whether it is read without all that there is a dispute about: by a member, by everybody, or for what the reader was appointed or asked in
     */
    public record Row(
            AgreementId id,
            String reference,
            String title,
            AgreementKind kind,
            String theme,
            AgreementStatus status,
            LocalDate registeredOn,
            List<PartyKey> parties,
            LocalDate termEndsOn,
            LocalDate resumesOn,
            LocalDate inForceOn,
            boolean existing,
            boolean coSigningNotNeeded,
            boolean reconstruction,
            boolean fictitious,
            List<OrganisationId> waitsFor,
            boolean partly) {

        public Row {
            parties = List.copyOf(parties);
            waitsFor = List.copyOf(waitsFor);
        }
    }
}
