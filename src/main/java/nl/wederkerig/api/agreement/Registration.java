package nl.wederkerig.api.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Lengths;
import nl.wederkerig.api.word.LifeWords;
import nl.wederkerig.api.word.PromiseWords;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads a new agreement, and the commitments that a text holds, in the words of the domain. */
@Component
public class Registration {

    private final Codes codes;
    private final Words words;
    private final LifeWords life;
    private final PromiseWords promises;

    Registration(Codes codes, Words words, LifeWords life, PromiseWords promises) {
        this.codes = codes;
        this.words = words;
        this.life = life;
        this.promises = promises;
    }

    RegisterAgreement read(NieuwAkkoord sent) {
        List<OrganisationId> parties = codes.ids(sent.partijen().stream().map(Partij::organisatie).toList(), "/partijen");
        List<PartyKey> keys = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            keys.add(new PartyKey(parties.get(i), words.domain(sent.partijen().get(i).rol())));
        }
        return new RegisterAgreement(null, sent.titel(), sent.samenvatting(), words.domain(sent.soort()), sent.thema(),
                sent.samenwerkingsvorm() == null ? null : words.domain(sent.samenwerkingsvorm()), null, Boolean.TRUE.equals(sent.bestaand()),
                keys, arrangement(sent.geschillenregeling()), timetable(sent.tijdpad()), null, null, sent.inWerkingOp(), sent.voorlopigVanaf(),
                commitments(sent.afspraken(), "/afspraken"), false, false, sent.vervangt(), whatIfs(sent.watAls()));
    }

    DisputeArrangement arrangement(NieuwAkkoord.Regeling sent) {
        return new DisputeArrangement(words.domain(sent.route()), sent.kracht() == null ? null : words.domain(sent.kracht()), sent.redenRoute(),
                sent.wettelijkeGrondslag(), codes.id(sent.benoemendeInstantie(), "/geschillenregeling/benoemendeInstantie"),
                sent.voorzitter(), sent.arbiters() == null ? null : life.domain(sent.arbiters()), length(sent.onderhandelingstermijn()),
                length(sent.geschiltermijn()), byKind(sent.geschiltermijnPerSoort()),
                sent.termijnregel() == null ? null : words.domain(sent.termijnregel()), Boolean.TRUE.equals(sent.eerstMedeoverhedenoverleg()),
                codes.ids(sent.achterbanBeslistBij(), "/geschillenregeling/achterbanBeslistBij"), sent.raamregeling());
    }

    /** @throws BadRequest when a kind is there twice */
    private Map<DisputeKind, TermLength> byKind(List<NieuwAkkoord.Soorttermijn> sent) {
        Map<DisputeKind, TermLength> lengths = new EnumMap<>(DisputeKind.class);
        for (int i = 0; sent != null && i < sent.size(); i++) {
            if (lengths.put(words.domain(sent.get(i).soort()), length(sent.get(i).termijn())) != null) {
                throw new BadRequest(List.of(Fault.at("/geschillenregeling/geschiltermijnPerSoort/" + i, "api.twice")));
            }
        }
        return lengths;
    }

    List<Milestone> timetable(List<NieuwAkkoord.NieuweMijlpaal> sent) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            put(named, "/tijdpad/" + i + "/eigenaar", sent.get(i).eigenaar());
        }
        Map<String, OrganisationId> known = codes.all(named);
        List<Milestone> timetable = new ArrayList<>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            NieuwAkkoord.NieuweMijlpaal each = sent.get(i);
            timetable.add(new Milestone(each.titel(), each.op(), each.eigenaar() == null ? null : known.get(each.eigenaar()),
                    each.advies() == null ? null : new AgreedAdvice(each.advies().vraag(), length(each.advies().termijn()))));
        }
        return timetable;
    }

    /** Null for none said. */
    List<WhatIf> whatIfs(List<NieuwAkkoord.NieuweWatAls> sent) {
        return sent == null ? null : sent.stream()
                .map(each -> new WhatIf(each.voorwaarde(), each.gevolg(), each.op(), length(each.termijn()))).toList();
    }

    /** Null for none said. */
    public List<PromisedCommitment> commitments(List<NieuweAfspraak> sent, String pointer) {
        if (sent == null) {
            return null;
        }
        Map<String, OrganisationId> known = codes.all(named(sent, pointer));
        List<PromisedCommitment> promised = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            promised.add(commitment(sent.get(i), known, pointer + "/" + i));
        }
        return promised;
    }

    private static Map<String, String> named(List<NieuweAfspraak> sent, String pointer) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            String at = pointer + "/" + i;
            put(named, at + "/door", sent.get(i).door());
            List<String> beneficiaries = beneficiaries(sent.get(i));
            for (int j = 0; j < beneficiaries.size(); j++) {
                put(named, at + "/voor/" + j, beneficiaries.get(j));
            }
        }
        return named;
    }

    private static List<String> beneficiaries(NieuweAfspraak sent) {
        return sent.voor() == null ? List.of() : sent.voor();
    }

    private static void put(Map<String, String> named, String pointer, String code) {
        if (code != null) {
            named.put(pointer, code);
        }
    }

    private PromisedCommitment commitment(NieuweAfspraak sent, Map<String, OrganisationId> known, String pointer) {
        PromisedCommitment.TermFrom from = sent.termijnVanaf() == null ? null
                : sent.termijnVanaf().equals("IN_WERKING") ? PromisedCommitment.TermFrom.IN_FORCE : PromisedCommitment.TermFrom.CONDITION;
        return new PromisedCommitment(sent.sleutel(), sent.door() == null ? null : known.get(sent.door()), Boolean.TRUE.equals(sent.doorLeden()),
                beneficiaries(sent).stream().map(known::get).toList(), sent.tekst(), sent.uiterlijkOp(), length(sent.termijn()), from,
                amounts(sent.bedragenInEuro(), pointer + "/bedragenInEuro"), sent.naAfspraak(), sent.naGebeurtenis(), detail(sent));
    }

    private PromiseDetail detail(NieuweAfspraak sent) {
        return new PromiseDetail(sent.verplichting() == null ? null : promises.domain(sent.verplichting()),
                sent.geldsoort() == null ? null : promises.domain(sent.geldsoort()), sent.prijspeil(),
                sent.geldkanaal() == null ? null : promises.domain(sent.geldkanaal()), sent.maatstaf(), sent.streefwaarde(),
                Boolean.TRUE.equals(sent.bewijsNodig()));
    }

    static Map<Integer, BigDecimal> amounts(Map<String, String> sent, String pointer) {
        Map<Integer, BigDecimal> amounts = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        if (sent != null) {
            sent.forEach((year, euros) -> {
                if (year.matches("[12]\\d{3}") && euros.matches(Lengths.EUROS)) {
                    amounts.put(Integer.valueOf(year), new BigDecimal(euros));
                } else {
                    faults.add(Fault.at(pointer + "/" + year.replace("/", "~1"), "api.pattern", "2027: 12500000.00"));
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new BadRequest(faults);
        }
        return amounts;
    }

    static TermLength length(String iso) {
        return iso == null ? null : TermLength.parse(iso);
    }
}
