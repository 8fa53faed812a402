package nl.wederkerig.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.ReadOnce;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Who sees which agreements, and how much of them (02, People and rights): in memory for one, as a condition in SQL for many.
 * What somebody may not see does not exist for that person.
 */
@Component
public class AgreementVisibility {

    private static final Set<Role> NEED_THE_CODE = Set.of(Role.EXECUTIVE, Role.BZK_LIAISON, Role.NEGOTIATOR);

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String OF_A_PARTY = """
            exists (select 1 from agreement_party own where own.agreement_id = a.id and own.organisation = :organisation)""";

    private static final String WITHOUT_CO_SIGNER = """
            not exists (select 1 from agreement_party co where co.agreement_id = a.id and co.role = 'CO_SIGNER')""";

    /** Who was appointed in a dispute about it. */
    private static final String APPOINTED = """
            exists (select 1 from agreement_reader reader where reader.agreement_id = a.id and reader.person_id = :person)""";

    /** Who was asked something in a dispute about it. */
    private static final String ASKED = """
            a.id in (select asking.agreement_id from agreement_asked asking where asking.organisation = :organisation)""";

    private static final String MEMBER = """
            (a.agreed_version is not null and exists (select 1 from agreement_party association
                         where association.agreement_id = a.id and association.role <> 'OBSERVER'
                           and association.organisation in (:associations)))""";

    private static final String PUBLIC = "(a.marked_public and a.in_force_on is not null)";

    private final Organisations organisations;
    private final JdbcAppointedReaders readers;
    private final JdbcAskedOrganisations asked;
    private final EffectiveTime time;

    AgreementVisibility(Organisations organisations, JdbcAppointedReaders readers, JdbcAskedOrganisations asked, EffectiveTime time) {
        this.organisations = organisations;
        this.readers = readers;
        this.asked = asked;
        this.time = time;
    }

    /**
     * What rows of {@code agreement} with the alias {@code a} the actor may see.
     *
     * @param sql        true or false for a row; in brackets
     * @param full       whether the row is seen with {@link Sight#FULL}; in brackets
     * @param whole      whether it is seen with all of its disputes; in brackets
     * @param parameters by name, for all that stand in these
     */
    public record Condition(String sql, String full, String whole, Map<String, Object> parameters) {

        /**
         * Whether a dispute of the agreement {@code a} is shown: to who was appointed in one that one only, and to those of whom
         * something is asked in one; to others all that they see the agreement with.
         *
         * @param key expression in SQL for the dispute's key; null for what is about no dispute
         */
        public String dispute(String key) {
            return "(" + key + " is null or (not :appointed and not :maybeAsked) or " + whole
                    + " or (:appointed and exists (select 1 from agreement_reader reader"
                    + " where reader.agreement_id = a.id and reader.person_id = :person and reader.dispute = " + key + "))"
                    + " or (:maybeAsked and exists (select 1 from agreement_asked asking"
                    + " where asking.agreement_id = a.id and asking.organisation = :organisation and asking.dispute = " + key + ")))";
        }
    }

    /** Whether all agreements exist for the actor, with everything in them. */
    public boolean seesAll(Actor actor) {
        return actor.has(Role.AUDITOR) || viewer(actor).seesAll();
    }

    /** Costs two statements at most. */
    public Condition condition(Actor actor) {
        return condition(viewer(actor));
    }

    Condition condition(Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("organisation", viewer.actor().organisation() == null ? "" : viewer.actor().organisation().value());
        parameters.put("appointed", viewer.appointed());
        parameters.put("maybeAsked", viewer.forWhoIsAsked());
        parameters.put("person", viewer.appointed() ? viewer.actor().person().value() : NOBODY);
        boolean member = viewer.ofAParty() && !viewer.associations().isEmpty();
        parameters.put("member", member);
        parameters.put("associations", viewer.associations().isEmpty()
                ? Set.of("") : viewer.associations().stream().map(OrganisationId::value).toList());
        String whole = anyOf(when(viewer.seesAll(), "true"), when(viewer.ofAParty(), OF_A_PARTY), when(viewer.cabinetSecretary(), "a.referred"),
                when(viewer.judgesCoSigning(), WITHOUT_CO_SIGNER));
        String full = anyOf(whole, when(viewer.appointed(), APPOINTED), when(viewer.forWhoIsAsked(), ASKED));
        String any = anyOf(full, when(member, MEMBER), PUBLIC);
        return new Condition(any, full, whole, Map.copyOf(parameters));
    }

    /** What cannot hold for who looks is left out: the database then knows how few rows there may be, and finds these before it searches in them. */
    private static String when(boolean applies, String condition) {
        return applies ? condition : "false";
    }

    private static String anyOf(String... conditions) {
        return "(" + String.join(" or ", conditions) + ")";
    }

    Viewer viewer(Actor actor) {
        OrganisationId organisation = actor.organisation();
        if (organisation == null) {
            return new Viewer(actor, Set.of(), "");
        }
        boolean codeMatters = actor.roles().stream().anyMatch(NEED_THE_CODE::contains);
        String code = codeMatters ? code(organisation) : "";
        Viewer viewer = new Viewer(actor, Set.of(), code);
        return viewer.seesAll() || !viewer.ofAParty()
                ? viewer
                : new Viewer(actor, organisations.associationsOf(organisation, time.today()), code);
    }

    /** How much of an agreement somebody sees. @param sight null when it does not exist for who looks */
    record Seen(Sight sight, SeenDisputes disputes) {

        private static final Seen WHOLE = new Seen(Sight.FULL, SeenDisputes.ALL);
    }

    /** Empty when the agreement does not exist for who looks. */
    Optional<Sight> sight(Agreement agreement, Actor actor) {
        return Optional.ofNullable(seen(agreement, actor).sight());
    }

    /** Asks for the associations, and what somebody was appointed or asked in, only where nothing else decides. */
    Seen seen(Agreement agreement, Actor actor) {
        boolean party = !agreement.parties().of(orNobody(actor.organisation())).isEmpty();
        if (party && new Viewer(actor, Set.of(), "").ofAParty()) {
            return Seen.WHOLE;
        }
        return ReadOnce.of(List.of("seen", agreement.id(), actor), () -> ofNoParty(agreement, actor));
    }

    private Seen ofNoParty(Agreement agreement, Actor actor) {
        Viewer viewer = viewer(actor);
        Sight sight = sight(agreement, viewer).orElse(null);
        if (sight == Sight.FULL) {
            return Seen.WHOLE;
        }
        SeenDisputes few = SeenDisputes.only(
                viewer.appointed() ? readers.disputes(agreement.id(), actor.person())
                : viewer.forWhoIsAsked() ? asked.disputes(agreement.id(), actor.organisation()) : Set.of());
        return new Seen(few.none() ? sight : Sight.FULL, few);
    }

    static Optional<Sight> sight(Agreement agreement, Viewer viewer) {
        Parties parties = agreement.parties();
        boolean party = viewer.ofAParty() && !parties.of(viewer.actor().organisation()).isEmpty();
        boolean judges = viewer.judgesCoSigning() && !parties.hasRole(PartyRole.CO_SIGNER);
        if (viewer.seesAll() || party || judges || viewer.cabinetSecretary() && agreement.referred()) {
            return Optional.of(Sight.FULL);
        }
        boolean member = viewer.ofAParty() && agreement.texts().agreed() != null && parties.all().stream()
                .anyMatch(each -> each.role() != PartyRole.OBSERVER && viewer.associations().contains(each.organisation()));
        if (member) {
            return Optional.of(Sight.MEMBER);
        }
        return agreement.markedPublic() && agreement.texts().inForceOn() != null ? Optional.of(Sight.PUBLIC) : Optional.empty();
    }

    /** What the ministries keep among themselves: parties on the side of the Rijk, BZK's and AZ's ministers, the cabinet's secretary. */
    boolean isOfTheRijk(Agreement agreement, Actor actor) {
        boolean ministry = agreement.parties().of(orNobody(actor.organisation())).stream().anyMatch(party -> party.side() == Side.RIJK);
        return actor.isSystem() || ministry || actor.has(Role.CABINET_SECRETARY)
                || actor.has(Role.EXECUTIVE) && new Viewer(actor, Set.of(), code(actor.organisation())).minister();
    }

    boolean isBzk(OrganisationId organisation) {
        return organisation != null && code(organisation).equals("BZK");
    }

    private String code(OrganisationId organisation) {
        OrganisationView view = organisations.byIds(Set.of(organisation), time.today()).get(organisation);
        return view == null ? "" : view.code();
    }

    private static OrganisationId orNobody(OrganisationId organisation) {
        return organisation == null ? new OrganisationId("") : organisation;
    }
}
