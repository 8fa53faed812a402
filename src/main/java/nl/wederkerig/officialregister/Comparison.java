package nl.wederkerig.officialregister;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wederkerig.officialregister.ImportPlan.Ended;
import nl.wederkerig.officialregister.ImportPlan.NewBody;
import nl.wederkerig.officialregister.ImportPlan.OtherEnd;
import nl.wederkerig.officialregister.ImportPlan.Renamed;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.OrganisationId;

/** Holds what the register says against what is known here on a day. */
final class Comparison {

    private final ReadExport export;
    private final Map<OrganisationId, OrganisationView> known;
    private final LocalDate today;
    private final List<Mistake> mistakes;
    private final List<NewBody> entered = new ArrayList<>();
    private final List<Renamed> renamed = new ArrayList<>();
    private final List<Ended> ended = new ArrayList<>();
    private final List<OtherEnd> otherEnds = new ArrayList<>();
    private final Map<String, OrganisationId> provinces = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int unchanged;
    private int past;

    /** @param known those that the file names and all that exist of its kinds, as they are called on the day */
    Comparison(ReadExport export, Map<OrganisationId, OrganisationView> known, LocalDate today) {
        this.export = export;
        this.known = known;
        this.today = today;
        this.mistakes = new ArrayList<>(export.mistakes());
        known.values().stream().filter(each -> each.kind() == OrganisationKind.PROVINCE)
                .forEach(each -> provinces.put(each.shortName(), each.id()));
    }

    ImportPlan plan(ImportId id, String fileName, Instant appliedAt) {
        export.bodies().forEach(this::compare);
        List<Ended> withSuggestions = ended.stream().map(this::suggest).toList();
        return new ImportPlan(id, fileName, fingerprint(withSuggestions), mistakes, entered, renamed, withSuggestions, otherEnds, unchanged,
                export.others(), past, absent(), appliedAt);
    }

    private void compare(RegisteredBody body) {
        OrganisationView here = known.get(new OrganisationId(body.id()));
        if (here == null) {
            enter(body);
            return;
        }
        boolean same = true;
        if (body.until() != null && !body.until().equals(here.until())) {
            same = false;
            end(body, here);
        }
        if (body.existsOn(today) && here.existsOn(today) && isCalledOtherwise(body, here)) {
            same = false;
            BodyName name = BodyName.of(body.kind(), body.name());
            renamed.add(new Renamed(body.line(), here.id(), here.name(), codeOf(body, here.code()), name.full(), name.shortName()));
        }
        unchanged += same ? 1 : 0;
    }

    private void enter(RegisteredBody body) {
        if (!body.existsOn(today)) {
            past++;
        } else if (body.from() == null) {
            mistakes.add(Mistake.at(body.line(), "no-first-day", body.name()));
        } else {
            BodyName name = BodyName.of(body.kind(), body.name());
            entered.add(new NewBody(body.line(), new OrganisationId(body.id()), codeOf(body, body.id().toUpperCase()), name.full(),
                    name.shortName(), body.kind(), provinceOf(body), body.from()));
        }
    }

    private void end(RegisteredBody body, OrganisationView here) {
        if (here.until() != null) {
            otherEnds.add(new OtherEnd(body.line(), here.name(), here.until(), body.until()));
        } else {
            ended.add(new Ended(body.line(), here.id(), here.name(), body.until(), null));
        }
    }

    private Ended suggest(Ended one) {
        OrganisationView here = known.get(one.id());
        List<String> begin = entered.stream()
                .filter(each -> each.kind() == here.kind() && each.from().equals(one.on()))
                .filter(each -> each.province() == null || here.province() == null || each.province().equals(here.province()))
                .map(NewBody::code).toList();
        return new Ended(one.line(), one.id(), one.name(), one.on(), begin.size() == 1 ? begin.get(0) : null);
    }

    private static boolean isCalledOtherwise(RegisteredBody body, OrganisationView here) {
        boolean otherCode = body.kind() == OrganisationKind.MINISTRY && body.abbreviation() != null
                && !body.abbreviation().equalsIgnoreCase(here.code());
        return otherCode || !BodyName.same(body.name(), here.name());
    }

    /** Ministries go by their abbreviation, others by their number. */
    private static String codeOf(RegisteredBody body, String otherwise) {
        return body.kind() == OrganisationKind.MINISTRY && body.abbreviation() != null ? body.abbreviation() : otherwise;
    }

    private OrganisationId provinceOf(RegisteredBody body) {
        boolean municipality = body.kind() == OrganisationKind.MUNICIPALITY && body.province() != null;
        return municipality ? provinces.get(BodyName.of(OrganisationKind.PROVINCE, body.province()).shortName()) : null;
    }

    /** Of the kinds that the file has any of: who sends in the municipalities says nothing of provinces. */
    private List<String> absent() {
        Set<OrganisationKind> kinds = new HashSet<>();
        Set<OrganisationId> named = new HashSet<>();
        export.bodies().forEach(each -> {
            kinds.add(each.kind());
            named.add(new OrganisationId(each.id()));
        });
        return known.values().stream().filter(each -> kinds.contains(each.kind()) && each.existsOn(today) && !named.contains(each.id()))
                .map(OrganisationView::name).sorted().toList();
    }

    private String fingerprint(List<Ended> withSuggestions) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(entered, renamed, withSuggestions).flatMap(List::stream).map(Object::toString)
                    .forEach(each -> digest.update((each + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
