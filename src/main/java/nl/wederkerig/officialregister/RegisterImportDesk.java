package nl.wederkerig.officialregister;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.officialregister.ImportPlan.Ended;
import nl.wederkerig.officialregister.ImportPlan.NewBody;
import nl.wederkerig.officialregister.ImportPlan.Renamed;
import nl.wederkerig.officialregister.ImportTable.Kept;
import nl.wederkerig.party.EndOrganisation;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationRegister;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.RegisterOrganisation;
import nl.wederkerig.party.RenameOrganisation;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RegisterImportDesk implements RegisterImports {

    private static final int MOST = 500;
    private static final String SUCCESSOR = "successor.";
    private static final Map<OrganisationKind, Layer> LAYERS = Map.of(
            OrganisationKind.MINISTRY, Layer.RIJK, OrganisationKind.PROVINCE, Layer.PROVINCE,
            OrganisationKind.MUNICIPALITY, Layer.MUNICIPALITY, OrganisationKind.WATER_BOARD, Layer.WATER_BOARD);
    /** Every municipality is a member of VNG, every province of IPO, every water board of the Unie van Waterschappen. */
    private static final Map<OrganisationKind, OrganisationId> ASSOCIATIONS = Map.of(
            OrganisationKind.MUNICIPALITY, new OrganisationId("vng"), OrganisationKind.PROVINCE, new OrganisationId("ipo"),
            OrganisationKind.WATER_BOARD, new OrganisationId("uvw"));

    private final ImportTable table;
    private final Organisations organisations;
    private final OrganisationRegister register;
    private final EventRecord record;
    private final EffectiveTime time;

    RegisterImportDesk(
            ImportTable table, Organisations organisations, OrganisationRegister register, EventRecord record, EffectiveTime time) {
        this.table = table;
        this.organisations = organisations;
        this.register = register;
        this.record = record;
        this.time = time;
    }

    @Override
    public ImportId read(String fileName, InputStream file, Actor actor) {
        require(actor);
        try {
            DigestInputStream digested = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"));
            ReadExport export = new ExportReader().read(digested);
            String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            return table.keep(actor.person(), fileName, sha256, export, time.now());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPlan plan(ImportId id, Actor actor) {
        require(actor);
        return plan(table.byId(id, false));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fault> faults(ImportId id, String fingerprint, Map<OrganisationId, Optional<String>> successors, Actor actor) {
        require(actor);
        return answered(plan(table.byId(id, false)), fingerprint, successors).faults();
    }

    @Override
    public void apply(ImportId id, String fingerprint, Map<OrganisationId, Optional<String>> successors, Actor actor) {
        require(actor);
        Kept kept = table.byId(id, true);
        ImportPlan plan = plan(kept);
        Answered answered = answered(plan, fingerprint, successors);
        InvalidInput.refuse(answered.faults());
        if (plan.changesNothing()) {
            return;
        }
        plan.entered().forEach(each -> register.register(command(each), actor));
        plan.renamed().forEach(each -> register.rename(command(each), actor));
        plan.ended().forEach(each -> register.end(new EndOrganisation(each.id(), answered.heirs().get(each.id()), each.on()), actor));
        table.applied(id, time.now());
        record.append(new OrganisationsImported(kept.sha256(), plan.entered().size(), plan.renamed().size(), plan.ended().size()), actor,
                actor.isSystem() ? null : Role.REGISTRAR);
    }

    /** @param heirs without an entry for who has none */
    private record Answered(Map<OrganisationId, OrganisationId> heirs, List<Fault> faults) {}

    /** Answers to another plan than that of the fingerprint are not looked at. */
    private Answered answered(ImportPlan plan, String fingerprint, Map<OrganisationId, Optional<String>> successors) {
        if (!plan.mistakes().isEmpty()) {
            return new Answered(Map.of(), List.of(Fault.at("form", "official-register.has-mistakes")));
        }
        if (!plan.fingerprint().equals(fingerprint)) {
            return new Answered(Map.of(), List.of(Fault.at("form", "official-register.changed")));
        }
        Map<OrganisationId, OrganisationId> heirs = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Ended each : plan.ended()) {
            String path = SUCCESSOR + each.id();
            Optional<String> answer = successors.get(each.id());
            if (answer == null) {
                faults.add(Fault.at(path, "official-register.no-answer"));
            } else if (answer.isPresent()) {
                heir(plan, answer.get(), each.on()).filter(heir -> !heir.equals(each.id())).ifPresentOrElse(
                        heir -> heirs.put(each.id(), heir), () -> faults.add(Fault.at(path, "official-register.no-successor", answer.get())));
            }
        }
        successors.keySet().stream().filter(each -> plan.ended().stream().noneMatch(ended -> ended.id().equals(each)))
                .forEach(each -> faults.add(Fault.at(SUCCESSOR + each, "official-register.not-ending", each)));
        return new Answered(heirs, faults);
    }

    private Optional<OrganisationId> heir(ImportPlan plan, String typed, LocalDate on) {
        Optional<OrganisationId> isNew = plan.entered().stream()
                .filter(each -> each.code().equalsIgnoreCase(typed) || each.name().equalsIgnoreCase(typed) || each.shortName().equalsIgnoreCase(typed))
                .map(NewBody::id).findFirst();
        return isNew.or(() -> organisations.byCode(typed, on)).or(() -> {
            List<OrganisationView> called = organisations.called(typed, on);
            return called.size() == 1 ? Optional.of(called.get(0).id()) : Optional.empty();
        });
    }

    private ImportPlan plan(Kept kept) {
        LocalDate today = time.today();
        Set<OrganisationKind> kinds = new HashSet<>(Set.of(OrganisationKind.PROVINCE));
        kept.export().bodies().forEach(each -> kinds.add(each.kind()));
        Map<OrganisationId, OrganisationView> known = new HashMap<>(
                organisations.byIds(kept.export().bodies().stream().map(each -> new OrganisationId(each.id())).toList(), today));
        kinds.forEach(kind -> organisations.search(
                new OrganisationSearch(null, null, kind, false, OrganisationSearch.Sort.NAME, false, 0, MOST), today).organisations()
                .forEach(each -> known.put(each.id(), each)));
        return new Comparison(kept.export(), known, today).plan(kept.id(), kept.fileName(), kept.appliedAt());
    }

    private static RegisterOrganisation command(NewBody body) {
        OrganisationId association = ASSOCIATIONS.get(body.kind());
        return new RegisterOrganisation(body.id(), body.code(), body.name(), body.shortName(), LAYERS.get(body.kind()), body.kind(),
                body.province(), association == null ? Set.of() : Set.of(association), body.from());
    }

    private RenameOrganisation command(Renamed body) {
        return new RenameOrganisation(body.id(), body.code(), body.name(), body.shortName(), time.today());
    }

    private static void require(Actor actor) {
        if (actor.isSystem() || !actor.has(Role.REGISTRAR)) {
            throw new NotFound("imports", "official register");
        }
    }
}
