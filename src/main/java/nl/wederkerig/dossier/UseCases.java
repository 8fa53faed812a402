package nl.wederkerig.dossier;

import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.deadline.Corrections;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.party.NegotiationMandates;
import nl.wederkerig.party.People;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.proceedings.Advising;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Arbitration;
import nl.wederkerig.proceedings.BindingAdvices;
import nl.wederkerig.proceedings.BindingAdvicesSeen;
import nl.wederkerig.proceedings.Chairing;
import nl.wederkerig.proceedings.Challenges;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.StateProcedures;
import nl.wederkerig.signing.Cabinet;
import nl.wederkerig.signing.Signing;
import org.springframework.stereotype.Component;

/** The use cases that the events of a file call: the same that people call. */
@Component
record UseCases(
        Preparation preparation,
        Negotiation negotiation,
        LifeInForce lifeInForce,
        Signing signing,
        Cabinet cabinet,
        MemberConsultations memberConsultations,
        NegotiationMandates mandates,
        Commitments commitments,
        Fulfilment fulfilment,
        Disputes disputes,
        Consultations consultations,
        Corrections corrections,
        StateProcedures stateProcedures,
        Outcomes outcomes,
        Appointments appointments,
        Challenges challenges,
        Chairing chairing,
        Advising advising,
        BindingAdvices bindingAdvices,
        Arbitration arbitration,
        BindingAdvicesSeen advicesSeen,
        Precedents precedents,
        SigningAuthorities authorities,
        People people,
        Agreements agreements) {}
