package nl.wederkerig.party;

import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;

/** Where people get e-mail. Seen by the person and the registrar only: whom it is shown to is for the caller to establish. */
public interface MailAddresses {

    /** Empty for who has none. */
    Optional<String> of(PersonId person);

    /**
     * By the person, or by the registrar. The record says that it was changed, not into what.
     *
     * @param address null or blank for none
     * @throws nl.wederkerig.shared.InvalidInput at {@code mailAddress}
     * @throws nl.wederkerig.shared.NotFound     for anybody else
     */
    void change(PersonId person, String address, Actor actor);
}
