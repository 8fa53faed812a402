package nl.wederkerig.api.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementHeader;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.word.SigningWords;
import nl.wederkerig.checklist.Checklists;
import nl.wederkerig.overview.BzkDesk;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.AvailableSigningAct;
import nl.wederkerig.signing.CabinetReferralPage;
import nl.wederkerig.signing.CabinetReferrals;
import nl.wederkerig.signing.CoSigningPage;
import nl.wederkerig.signing.CoSigningQuery;
import nl.wederkerig.signing.CoSigningQueue;
import nl.wederkerig.signing.SigningAct;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRounds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the co-signature, what is with the cabinet, and what BZK watches over besides. */
@RestController
class QueueResource {

    private static final String TAG = "Ondertekening";
    private static final String REFERRALS = "/api/v1/kabinetsverwijzingen";
    private static final Map<Medeondertekenstand, CoSigningQuery.Standing> STANDINGS = Map.of(Medeondertekenstand.OPEN, CoSigningQuery.Standing.OPEN,
            Medeondertekenstand.GEWEIGERD, CoSigningQuery.Standing.REFUSED, Medeondertekenstand.BIJ_KABINET, CoSigningQuery.Standing.WITH_CABINET);
    private static final Set<SigningAct> OF_THE_CABINET =
            EnumSet.of(SigningAct.TABLE_REFERRAL, SigningAct.DISCUSS_REFERRAL, SigningAct.SET_AGENDA, SigningAct.DECIDE);

    private final CoSigningQueue queue;
    private final CabinetReferrals referrals;
    private final SigningRounds rounds;
    private final Agreements agreements;
    private final Checklists checklists;
    private final BzkDesk desk;
    private final QueueWords words;
    private final SigningWords values;
    private final Codes codes;

    QueueResource(CoSigningQueue queue, CabinetReferrals referrals, SigningRounds rounds, Agreements agreements, Checklists checklists, BzkDesk desk,
            QueueWords words, SigningWords values, Codes codes) {
        this.queue = queue;
        this.referrals = referrals;
        this.rounds = rounds;
        this.agreements = agreements;
        this.checklists = checklists;
        this.desk = desk;
        this.words = words;
        this.values = values;
        this.codes = codes;
    }

    @Operation(id = "medeondertekeningLijst", summary = "Wat de eigen organisatie is gevraagd mede te ondertekenen, met wat daarvoor is nagegaan", tag = TAG,
            roles = {Role.BZK_LIAISON, Role.SIGNATORY, Role.EXECUTIVE}, account = "bzk-liaison")
    @GetMapping("/api/v1/medeondertekeningen")
    Pagina<Medeondertekening> toCoSign(@Asked Medeondertekenvraag asked, Caller caller, HttpServletRequest request) {
        CoSigningPage page = queue.forBzk(new CoSigningQuery(STANDINGS.get(asked.stand() == null ? Medeondertekenstand.OPEN : asked.stand()), asked.q(),
                asked.page(), asked.size()), caller.actor());
        Map<AgreementId, Integer> open = checklists.open(page.rows().stream().map(CoSigningPage.Row::agreement).toList());
        Codes.Names names = codes.names(page.rows().stream().flatMap(row -> row.parties().stream()).map(each -> each.party().organisation()));
        return Pagina.of(page.rows().stream().map(row -> words.dutch(row, open.getOrDefault(row.agreement(), 0), names)).toList(), page.total(), asked,
                request);
    }

    @Operation(id = "kabinetsverwijzingLijst", summary = "Wat bij het kabinet is, wat het langst wacht vooraan", tag = TAG,
            roles = {Role.CABINET_SECRETARY, Role.BZK_LIAISON, Role.SIGNATORY, Role.EXECUTIVE}, account = "ministerraad-secretaris")
    @GetMapping(REFERRALS)
    Pagina<Kabinetsverwijzingregel> atCabinet(@Asked Kabinetsvraag asked, Caller caller, HttpServletRequest request) {
        CabinetReferralPage page = referrals.list(!Boolean.TRUE.equals(asked.afgedaan()), asked.page(), asked.size(), caller.actor());
        Codes.Names names = codes.names(page.rows().stream().flatMap(row -> Stream.of(row.coSigner(), row.tabledBy())));
        return Pagina.of(page.rows().stream().map(row -> words.dutch(row, names)).toList(), page.total(), asked, request);
    }

    @Operation(id = "kabinetsverwijzing", summary = "De laatste weg van een akkoord door het kabinet; alleen voor het Rijk", tag = TAG,
            account = "ministerraad-secretaris")
    @GetMapping(REFERRALS + "/{id}")
    Kabinetsverwijzing referral(@PathVariable @About("Het akkoord") AgreementId id, Caller caller) {
        AgreementHeader agreement = agreements.view(id, caller.actor()).header();
        SigningRoundView round = rounds.of(id, caller.actor()).stream().filter(each -> !each.referrals().isEmpty()).findFirst()
                .orElseThrow(() -> new NotFound("referral of", id));
        SigningRoundView.Referral referral = round.referrals().get(round.referrals().size() - 1);
        if (referral.deliberation() == null) {
            throw new NotFound("referral of", id);
        }
        SigningRoundView.Refused refused = round.signers().stream().filter(SigningRoundView.Signer::coSigner)
                .map(SigningRoundView.Signer::refused).filter(Objects::nonNull).findFirst().orElse(null);
        return words.dutch(agreement, round.amendment(), referral, refused, round.acts().stream()
                .filter(each -> each.possible() && OF_THE_CABINET.contains(each.act())).map(AvailableSigningAct::act).distinct().sorted()
                .map(values::dutch).toList(), codes.names(Stream.ofNullable(referral.deliberation().tabledBy())));
    }

    @Operation(id = "teBekijkenTekstLijst", summary = "Teksten waarnaar BZK is gevraagd vooraf te kijken, de naaste dag vooraan", tag = TAG,
            roles = Role.BZK_LIAISON, account = "bzk-liaison")
    @GetMapping("/api/v1/te-bekijken-teksten")
    Pagina<TeBekijkenTekst> looks(@Asked Deel part, Caller caller, HttpServletRequest request) {
        BzkDesk.PriorLooks found = desk.looks(part.page(), part.size(), liaison(caller));
        return Pagina.of(found.looks().stream().map(words::dutch).toList(), found.total(), part, request);
    }

    @Operation(id = "ministerieStandLijst", summary = "Hoe ministeries ervoor staan, de meeste afspraken te laat vooraan", tag = TAG,
            roles = Role.BZK_LIAISON, account = "bzk-liaison")
    @GetMapping("/api/v1/ministeriestanden")
    Pagina<Ministeriestand> ministries(@Asked Deel part, Caller caller, HttpServletRequest request) {
        List<BzkDesk.Ministry> all = desk.of(liaison(caller)).ministries();
        Codes.Names names = codes.names(part.part(all).stream().map(BzkDesk.Ministry::organisation));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    private static Actor liaison(Caller caller) {
        Actor actor = caller.actor();
        if (!actor.has(Role.BZK_LIAISON) || actor.organisation() == null) {
            throw new NotFound("what BZK watches over", actor.person());
        }
        return actor;
    }
}
