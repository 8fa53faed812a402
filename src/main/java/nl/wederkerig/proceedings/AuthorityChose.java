package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The appointing authority chose whom to ask (D7); that each is asked follows. */
public record AuthorityChose(AgreementId agreement, String dispute, String seat, List<String> persons) implements DomainEvent {

    public AuthorityChose {
        persons = List.copyOf(persons);
    }
}
