package nl.wederkerig.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.meeting.Proposal;
import nl.wederkerig.meeting.ProposalReason;
import nl.wederkerig.meeting.Proposals;
import nl.wederkerig.meeting.ProposedAgenda;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agenda as the product proposes it: what is ticked is put on it. */
@Controller
class ProposalController {

    private static final String PATH = MeetingPages.PATH + "/{id:[0-9a-fA-F-]{36}}/voorstel";
    private static final String CHOSEN = "punten";
    private static final Set<ProposalReason> PRESSING = Set.of(ProposalReason.ESCALATED, ProposalReason.UNANSWERED);

    private final Meetings meetings;
    private final ProposedAgenda proposed;
    private final MeetingWords words;
    private final FormFaults faults;
    private final Texts texts;

    ProposalController(Meetings meetings, ProposedAgenda proposed, MeetingWords words, FormFaults faults, Texts texts) {
        this.meetings = meetings;
        this.proposed = proposed;
        this.words = words;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(@PathVariable String id, HttpServletRequest request, Actor actor, Model model) {
        MeetingView meeting = meetings.get(MeetingPages.id(id), actor);
        if (!meeting.acts().contains(MeetingAct.SET_AGENDA)) {
            throw new NotFound("proposals for", id);
        }
        return show(meeting, Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH)
    String put(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        MeetingId meeting = MeetingPages.id(id);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            List<NewPoint> points = proposed.of(meeting, actor).first().stream().filter(each -> form.has(CHOSEN, value(each)))
                    .map(this::point).toList();
            meetings.putOnAgenda(meeting, points, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, words.get("proposals.put", points.size()));
            return MeetingPages.of(meeting);
        }, form -> show(meetings.get(meeting, actor), form, actor, model));
    }

    private String show(MeetingView meeting, Form form, Actor actor, Model model) {
        Proposals found = proposed.of(meeting.id(), actor);
        String back = MeetingPages.of(meeting.id());
        boolean typed = !form.values(CHOSEN).isEmpty() || !form.faults().isEmpty();
        List<ProposalView.Group> groups = new ArrayList<>();
        for (ProposalReason reason : ProposalReason.values()) {
            List<Proposal> some = found.first().stream().filter(each -> each.reason() == reason).toList();
            if (!some.isEmpty()) {
                groups.add(new ProposalView.Group(words.get("reason." + reason), words.get("reason." + reason + ".explain"),
                        some.stream().map(each -> row(each, "punt-" + found.first().indexOf(each),
                                typed ? form.has(CHOSEN, value(each)) : PRESSING.contains(reason) && each.ofTable())).toList()));
            }
        }
        model.addAttribute("title", words.get("proposals"));
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH), new Crumb(meeting.title(), back)));
        model.addAttribute("page", new ProposalView(back + "/voorstel", back, meeting.title(), form, groups,
                found.total() - found.first().size(),
                typed ? 0 : groups.stream().flatMap(group -> group.rows().stream()).filter(ProposalView.Row::checked).count()));
        return "meeting/proposals";
    }

    private ProposalView.Row row(Proposal proposal, String id, boolean checked) {
        return new ProposalView.Row(id, value(proposal), checked, title(proposal), words.get("about", proposal.reference(), proposal.title()),
                "/akkoorden/" + proposal.agreement(), proposal.lastDay(),
                saidInTitle(proposal) ? null : texts.get("deadline." + proposal.label()));
    }

    private static boolean saidInTitle(Proposal proposal) {
        return proposal.label() == null || proposal.wording() == null && proposal.dispute() == null;
    }

    private NewPoint point(Proposal proposal) {
        return new NewPoint(title(proposal), proposal.agreement(), proposal.commitment(), proposal.dispute());
    }

    /** Its own words where it has them. */
    private String title(Proposal proposal) {
        String title = proposal.wording() != null ? proposal.wording().replaceAll("\\s+", " ")
                : proposal.dispute() != null ? words.get("point.dispute", texts.get("web.dispute.kind." + proposal.disputeKind()), proposal.title())
                : proposal.label() != null ? words.get("point.due", texts.get("deadline." + proposal.label()), proposal.title())
                : words.get("point.due", texts.get("web.agreement.status." + proposal.status()), proposal.title());
        return title.length() <= PlanMeeting.LONGEST_TITLE ? title : title.substring(0, PlanMeeting.LONGEST_TITLE - 1) + "…";
    }

    private static String value(Proposal proposal) {
        return String.join("|", Stream.of(proposal.agreement(), proposal.commitment(), proposal.dispute(), proposal.label())
                .map(part -> Objects.toString(part, "")).toList());
    }
}
