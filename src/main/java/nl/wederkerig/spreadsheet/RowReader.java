package nl.wederkerig.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.Theme;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.OrganisationId;

/** Understands one row after the other. */
final class RowReader {

    private static final Pattern MEMBERS = Pattern.compile("(?i)(?:de )?(?:leden|members) (?:van|of) (?:de |het |the )?(.+)");
    private static final Pattern WITH_ROLE = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Pattern SEPARATORS = Pattern.compile("[;\\n]");
    private static final String BZK = "BZK";

    private final ColumnMap columns;
    private final SheetWords words;
    private final KnownOrganisations organisations;
    private final Map<String, String> themes;

    /** @param themes codes by name, plainly written */
    RowReader(ColumnMap columns, SheetWords words, KnownOrganisations organisations, Map<String, String> themes) {
        this.columns = columns;
        this.words = words;
        this.organisations = organisations;
        this.themes = themes;
    }

    SheetRow read(Table.Line line) {
        CellReader cells = new CellReader(line, columns, words);
        String reference = cells.needed(CommitmentColumn.REFERENCE);
        Map<CommitmentColumn, Object> agreement = new EnumMap<>(CommitmentColumn.class);
        keep(agreement, CommitmentColumn.TITLE, () -> cells.text(CommitmentColumn.TITLE));
        keep(agreement, CommitmentColumn.KIND, () -> cells.constant(CommitmentColumn.KIND, AgreementKind.class));
        keep(agreement, CommitmentColumn.THEME, () -> cells.read(CommitmentColumn.THEME, cells.usable(CommitmentColumn.THEME),
                text -> Optional.ofNullable(themes.get(CommitmentHeadings.plain(text))), "unknown-theme"));
        keep(agreement, CommitmentColumn.PARTIES, () -> parties(cells));
        keep(agreement, CommitmentColumn.CONCLUDED_ON, () -> cells.day(CommitmentColumn.CONCLUDED_ON));
        keep(agreement, CommitmentColumn.IN_FORCE_ON, () -> cells.day(CommitmentColumn.IN_FORCE_ON));
        keep(agreement, CommitmentColumn.ROUTE, () -> cells.constant(CommitmentColumn.ROUTE, Route.class));
        PromisedCommitment promised = promised(cells);
        return new SheetRow(line.number(), reference, agreement, promised, cells.says(), cells.faults());
    }

    private static void keep(Map<CommitmentColumn, Object> agreement, CommitmentColumn column, Supplier<Object> value) {
        Object said = value.get();
        if (said != null) {
            agreement.put(column, said);
        }
    }

    private PromisedCommitment promised(CellReader cells) {
        String key = cells.needed(CommitmentColumn.KEY);
        String text = cells.needed(CommitmentColumn.TEXT);
        String who = cells.needed(CommitmentColumn.OBLIGOR);
        Matcher members = MEMBERS.matcher(who == null ? "" : who);
        boolean byMembers = members.matches();
        OrganisationId obligor = who == null ? null : organisation(cells, CommitmentColumn.OBLIGOR, byMembers ? members.group(1) : who);
        String to = cells.needed(CommitmentColumn.BENEFICIARIES);
        List<OrganisationId> beneficiaries = to == null ? List.of() : pieces(to)
                .map(piece -> organisation(cells, CommitmentColumn.BENEFICIARIES, piece)).filter(Objects::nonNull).distinct().toList();
        TermLength term = cells.length(CommitmentColumn.TERM);
        String afterCommitment = cells.text(CommitmentColumn.AFTER_COMMITMENT);
        String afterEvent = cells.text(CommitmentColumn.AFTER_EVENT);
        boolean conditional = afterCommitment != null || afterEvent != null;
        PromisedCommitment.TermFrom from = cells.constant(CommitmentColumn.TERM_FROM, PromisedCommitment.TermFrom.class);
        PromisedCommitment.TermFrom usual = term == null ? null
                : conditional ? PromisedCommitment.TermFrom.CONDITION : PromisedCommitment.TermFrom.IN_FORCE;
        return new PromisedCommitment(key, obligor, byMembers, beneficiaries, text, cells.day(CommitmentColumn.DUE), term,
                from == null ? usual : from, cells.amounts(), afterCommitment, afterEvent, detail(cells));
    }

    private static PromiseDetail detail(CellReader cells) {
        Boolean evidence = cells.flag(CommitmentColumn.EVIDENCE_REQUIRED);
        return new PromiseDetail(
                cells.constant(CommitmentColumn.NATURE, PromiseDetail.Nature.class),
                cells.constant(CommitmentColumn.MONEY, PromiseDetail.MoneyKind.class),
                cells.year(CommitmentColumn.PRICE_LEVEL),
                cells.constant(CommitmentColumn.CHANNEL, PromiseDetail.Channel.class),
                cells.text(CommitmentColumn.MEASURE), cells.text(CommitmentColumn.TARGET), Boolean.TRUE.equals(evidence));
    }

    private List<PartyKey> parties(CellReader cells) {
        String written = cells.text(CommitmentColumn.PARTIES);
        if (written == null) {
            return null;
        }
        List<String> pieces = pieces(written).toList();
        List<OrganisationView> found = new ArrayList<>();
        List<PartyRole> roles = new ArrayList<>();
        for (String piece : pieces) {
            Matcher withRole = WITH_ROLE.matcher(piece);
            boolean named = organisations.named(piece).isEmpty() && withRole.matches();
            OrganisationView organisation = view(cells, CommitmentColumn.PARTIES, named ? withRole.group(1) : piece);
            PartyRole role = named ? words.constant(PartyRole.class, withRole.group(2)).orElse(null) : null;
            if (named && role == null) {
                cells.fault(CommitmentColumn.PARTIES, "not-one-of.PartyRole", CellReader.shown(withRole.group(2)));
            } else if (organisation != null) {
                found.add(organisation);
                roles.add(role);
            }
        }
        return found.size() < pieces.size() ? null : inRoles(found, roles);
    }

    /** Where no role is written: BZK co-signs when there is another ministry, ministries are line ministries, others decentral. */
    private static List<PartyKey> inRoles(List<OrganisationView> found, List<PartyRole> roles) {
        boolean otherMinistry = found.stream().anyMatch(each -> each.layer() == Layer.RIJK && !each.code().equals(BZK));
        List<PartyKey> parties = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            OrganisationView each = found.get(i);
            PartyRole usual = each.layer() != Layer.RIJK ? each.layer() == null ? PartyRole.CO_PARTY : PartyRole.DECENTRAL
                    : each.code().equals(BZK) && otherMinistry ? PartyRole.CO_SIGNER : PartyRole.LINE_MINISTRY;
            parties.add(new PartyKey(each.id(), roles.get(i) == null ? usual : roles.get(i)));
        }
        return parties;
    }

    /** Between semicolons; between commas only where the whole is no name of one organisation. */
    private Stream<String> pieces(String text) {
        return SEPARATORS.splitAsStream(text).map(String::strip).filter(piece -> !piece.isEmpty())
                .flatMap(piece -> piece.contains(",") && organisations.named(piece).isEmpty()
                        ? Stream.of(piece.split(",")).map(String::strip).filter(part -> !part.isEmpty()) : Stream.of(piece));
    }

    private OrganisationId organisation(CellReader cells, CommitmentColumn column, String text) {
        OrganisationView found = view(cells, column, text);
        return found == null ? null : found.id();
    }

    private OrganisationView view(CellReader cells, CommitmentColumn column, String text) {
        return organisations.named(text).orElseGet(() -> {
            cells.fault(column, "unknown-organisation", CellReader.shown(text));
            return null;
        });
    }

    /** Codes and names of the themes, plainly written. */
    static Map<String, String> themes(Set<? extends Theme> all) {
        Map<String, String> themes = new HashMap<>();
        all.forEach(theme -> Stream.of(theme.code(), theme.nameDutch(), theme.nameEnglish())
                .forEach(name -> themes.put(CommitmentHeadings.plain(name), theme.code())));
        return themes;
    }
}
