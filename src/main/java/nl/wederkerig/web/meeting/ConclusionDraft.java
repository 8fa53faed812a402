package nl.wederkerig.web.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.meeting.ConclusionView;
import nl.wederkerig.meeting.PointView;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be made of a conclusion in its dossier: a form there, filled in with it. */
enum ConclusionDraft {
    /** A commitment more in the next text. */
    IN_TEXT,
    /** A commitment more in an amendment. */
    IN_AMENDMENT,
    /** Another date for the commitment that was spoken of. */
    NEW_DATE,
    /** That there was consultation on the dispute that was spoken of. */
    CONSULTATION;

    boolean isPossible(AgreementStatus dossier, PointView point) {
        return switch (this) {
            case IN_TEXT -> dossier == AgreementStatus.NEGOTIATION;
            case IN_AMENDMENT -> dossier == AgreementStatus.IN_FORCE;
            case NEW_DATE -> dossier == AgreementStatus.IN_FORCE && point != null && point.commitment() != null;
            case CONSULTATION -> point != null && point.dispute() != null;
        };
    }

    /** Path of the form, with what it is filled in with. @param beneficiaries of the commitment, for whoever fills in the rest */
    String url(ConclusionView conclusion, PointView point, List<OrganisationId> beneficiaries) {
        String dossier = "/akkoorden/" + conclusion.agreement();
        return switch (this) {
            case IN_TEXT -> filled(dossier + "/doen/tekst-voorstellen", added(conclusion, beneficiaries));
            case IN_AMENDMENT -> filled(dossier + "/doen/wijziging-voorstellen", added(conclusion, beneficiaries));
            case NEW_DATE -> filled(dossier + "/afspraken/" + point.commitment() + "/andere-datum",
                    Map.of("newDue", List.of(conclusion.due().toString()), "reason", List.of(conclusion.text())));
            case CONSULTATION -> filled(dossier + "/geschillen/" + point.dispute() + "/overleg-vastleggen", Map.of("note", List.of(conclusion.text())));
        };
    }

    private static Map<String, List<String>> added(ConclusionView conclusion, List<OrganisationId> beneficiaries) {
        Map<String, List<String>> added = new LinkedHashMap<>();
        added.put("added.text", List.of(conclusion.text()));
        added.put("added.obligor", List.of(conclusion.obligor().value()));
        added.put("added.due", List.of(conclusion.due().toString()));
        added.put("added.beneficiaries", beneficiaries.stream().map(OrganisationId::value).toList());
        return added;
    }

    private static String filled(String path, Map<String, List<String>> fields) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        fields.forEach((name, values) -> url.queryParam(name, values));
        return url.encode().build().toUriString();
    }
}
