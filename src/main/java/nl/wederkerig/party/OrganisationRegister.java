package nl.wederkerig.party;

import nl.wederkerig.shared.Actor;

/**
 * What the registrar does with organisations. Everybody else gets {@link nl.wederkerig.shared.NotFound}; mistakes are
 * {@link nl.wederkerig.shared.InvalidInput}, all at once.
 */
public interface OrganisationRegister {

    void register(RegisterOrganisation command, Actor actor);

    void rename(RenameOrganisation command, Actor actor);

    /**
     * Registers a merger or an ending. On its day, or at once where the day has come, {@link OrganisationSucceeded} or
     * {@link OrganisationEnded} tells the other features, and signing authorities for the organisation end.
     *
     * @throws nl.wederkerig.shared.RuleBroken A18 when it has ended already, or its successor does not exist on that day
     */
    void end(EndOrganisation command, Actor actor);
}
