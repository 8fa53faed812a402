package nl.wederkerig.web.appointment;

import java.util.List;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What seats and what is asked about them are called on the pages. */
@Component
public class AppointmentWords {

    private final Texts texts;

    AppointmentWords(Texts texts) {
        this.texts = texts;
    }

    public String seat(Seat seat) {
        String name = texts.get("proceedings.seat." + seat.kind());
        return seat.number() == 0 ? name : texts.get("proceedings.seat.numbered", name, seat.number());
    }

    /** "Benoeming aanvaarden: voorzitter". */
    String asked(AppointmentRequest request) {
        return texts.get("web.appointment.asked", texts.get("web.appointment.kind." + request.kind()),
                StringUtils.uncapitalize(seat(request.seat())));
    }

    /** "Niet-nakoming: VNG tegen SZW", "Advies van wijzen: kosten per inwoner". */
    String dispute(AppointmentRequest request, OrganisationNames.Names names) {
        String kind = texts.get("web.dispute.kind." + request.disputeKind());
        return request.milestone() != null ? texts.get("web.advice.title", kind, request.milestone())
                : texts.get("web.dispute.title", kind, names.all(request.claimants()), names.all(request.respondents()));
    }

    String all(List<String> names) {
        return String.join(", ", names);
    }
}
