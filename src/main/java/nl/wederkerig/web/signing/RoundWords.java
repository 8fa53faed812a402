package nl.wederkerig.web.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.signing.ReservationStatus;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Says how each party stands in a round. */
@Component
class RoundWords {

    private final People people;
    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    RoundWords(People people, OrganisationNames organisations, Texts texts, Dates dates) {
        this.people = people;
        this.organisations = organisations;
        this.texts = texts;
        this.dates = dates;
    }

    /** Everybody named in the rounds, in two statements. */
    Known of(List<SigningRoundView> rounds) {
        List<OrganisationId> ids = new ArrayList<>();
        List<PersonId> persons = new ArrayList<>();
        for (SigningRoundView round : rounds) {
            for (SigningRoundView.Signer signer : round.signers()) {
                ids.add(signer.party().organisation());
                if (signer.signed() != null) {
                    ids.add(signer.signed().as().organisation());
                    persons.add(signer.signed().person());
                }
                if (signer.refused() != null) {
                    persons.add(signer.refused().person());
                }
            }
            round.referrals().stream().map(SigningRoundView.Referral::deliberation).filter(Objects::nonNull)
                    .forEach(each -> ids.add(each.tabledBy()));
        }
        return new Known(organisations.of(ids), people.byIds(persons.stream().filter(Objects::nonNull).distinct().toList()));
    }

    /** The names of one page. */
    record Known(OrganisationNames.Names organisations, Map<PersonId, PersonView> people) {

        String person(PersonId id) {
            PersonView person = id == null ? null : people.get(id);
            return person == null ? "" : person.name();
        }
    }

    RoundsView.Signer signer(SigningRoundView.Signer signer, SigningRoundView round, Known known) {
        SigningRoundView.Signed signed = signer.signed();
        return new RoundsView.Signer(
                known.organisations().of(signer.party().organisation()), role(signer.party().role()),
                tone(signer, round), status(signer, round), signed == null ? silence(signer, round) : lines(signed, signer, known),
                signed == null ? null : signed.at(), signed == null ? null : reserved(signed.reservation()),
                signed == null || signed.reservation() == null ? null : tone(signed.reservation().status()),
                Stream.ofNullable(signer.refused()).map(refused -> refused(refused, known)).toList(), signer.respondBy());
    }

    /** What follows when the co-signer does not answer (A11). */
    private List<String> silence(SigningRoundView.Signer signer, SigningRoundView round) {
        boolean asked = signer.coSigner() && signer.refused() == null && signer.respondBy() != null && round.referrals().isEmpty();
        return asked ? List.of(texts.get("web.signing.silence")) : List.of();
    }

    private String role(PartyRole role) {
        return role == PartyRole.CO_SIGNER || role == PartyRole.CO_PARTY ? texts.get("web.signing.role." + role) : null;
    }

    private static Tone tone(SigningRoundView.Signer signer, SigningRoundView round) {
        if (signer.signed() != null) {
            return signer.refused() != null && signer.refused().ofRatification() ? Tone.LATE : Tone.ON_COURSE;
        }
        if (signer.refused() != null) {
            return Tone.LATE;
        }
        return round.endedOn() == null && signer.respondBy() != null ? Tone.ATTENTION : Tone.NEUTRAL;
    }

    private String status(SigningRoundView.Signer signer, SigningRoundView round) {
        if (signer.signed() != null) {
            boolean failed = signer.refused() != null && signer.refused().ofRatification();
            return texts.get(failed ? "web.signing.stands.not-ratified"
                    : signer.coSigner() ? "web.signing.stands.co-signed" : "web.signing.stands.signed");
        }
        if (signer.refused() != null) {
            return texts.get("web.signing.stands.refused");
        }
        return texts.get(round.endedOn() == null ? "web.signing.stands.awaited" : "web.signing.stands.not-signed");
    }

    private List<String> lines(SigningRoundView.Signed signed, SigningRoundView.Signer signer, Known known) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("web.signing.by-person", known.person(signed.person()),
                Sentence.within(texts.get("signing.ground." + signed.ground()))));
        if (!signed.as().organisation().equals(signer.party().organisation())) {
            lines.add(texts.get("web.signing.signed-as", known.organisations().of(signed.as().organisation())));
        }
        if (signed.onCabinetDecision()) {
            lines.add(texts.get("signing.on-cabinet-decision"));
        }
        if (signed.document() != null) {
            lines.add(texts.get("signing.outside", signed.document()));
        }
        return lines;
    }

    private String reserved(SigningRoundView.Reserved reserved) {
        if (reserved == null) {
            return null;
        }
        String about = reserved.text() == null ? texts.get("web.signing.reserved.plain") : reserved.text();
        return switch (reserved.status()) {
            case OPEN -> texts.get("web.signing.reserved.OPEN", about, dates.day(reserved.ratifyBy()), dates.day(reserved.lapsesOn()));
            case LIFTED -> texts.get("web.signing.reserved.LIFTED", about, dates.day(reserved.decidedOn()));
            case REFUSED -> texts.get("web.signing.reserved.REFUSED", about, dates.day(reserved.decidedOn()));
        };
    }

    private static Tone tone(ReservationStatus status) {
        return switch (status) {
            case OPEN -> Tone.ATTENTION;
            case LIFTED -> Tone.ON_COURSE;
            case REFUSED -> Tone.LATE;
        };
    }

    private String refused(SigningRoundView.Refused refused, Known known) {
        String ground = refused.ground() == null ? "" : texts.get("web.signing.on-ground", texts.get("web.signing.ground." + refused.ground()));
        return texts.get(refused.ofRatification() ? "web.signing.refused.ratification" : "web.signing.refused",
                known.person(refused.person()), dates.moment(refused.at()), ground, refused.reason());
    }
}
