package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.function.Consumer;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FollowedFulfilment implements Fulfilment {

    private final CommitmentDesk desk;
    private final FollowUp followUp;
    private final Reports reports;
    private final Claims claims;
    private final Extensions extensions;
    private final Waivers waivers;

    FollowedFulfilment(CommitmentDesk desk, FollowUp followUp, Reports reports, Claims claims, Extensions extensions, Waivers waivers) {
        this.desk = desk;
        this.followUp = followUp;
        this.reports = reports;
        this.claims = claims;
        this.extensions = extensions;
        this.waivers = waivers;
    }

    @Override
    public void reportProgress(AgreementId agreement, String commitment, String text, Integer percent, Actor actor) {
        act(agreement, commitment, CommitmentAct.REPORT_PROGRESS, actor, found -> reports.progress(found, text, percent, actor));
    }

    @Override
    public void reportMember(AgreementId agreement, String commitment, OrganisationId member, String text, Actor actor) {
        act(agreement, commitment, CommitmentAct.REPORT_MEMBER, actor, found -> reports.member(found, member, text, actor));
    }

    @Override
    public void claim(AgreementId agreement, String commitment, String evidence, Actor actor) {
        act(agreement, commitment, CommitmentAct.CLAIM, actor, found -> claims.claim(found, evidence, actor));
    }

    @Override
    public void confirm(AgreementId agreement, String commitment, Actor actor) {
        act(agreement, commitment, CommitmentAct.CONFIRM, actor, found -> claims.confirm(found, actor));
    }

    @Override
    public void confirmPart(AgreementId agreement, String commitment, LocalDate newDue, String text, Actor actor) {
        act(agreement, commitment, CommitmentAct.CONFIRM_PART, actor, found -> claims.confirmPart(found, newDue, text, actor));
    }

    @Override
    public void contest(AgreementId agreement, String commitment, String reason, Actor actor) {
        act(agreement, commitment, CommitmentAct.CONTEST, actor, found -> claims.contest(found, reason, actor));
    }

    @Override
    public void requestExtension(AgreementId agreement, String commitment, LocalDate newDue, String reason, Actor actor) {
        act(agreement, commitment, CommitmentAct.REQUEST_EXTENSION, actor, found -> extensions.request(found, newDue, reason, actor));
    }

    @Override
    public void decideExtension(AgreementId agreement, String commitment, boolean granted, String reason, Actor actor) {
        act(agreement, commitment, CommitmentAct.DECIDE_EXTENSION, actor, found -> extensions.decide(found, granted, reason, actor));
    }

    @Override
    public void waive(AgreementId agreement, String commitment, Actor actor) {
        act(agreement, commitment, CommitmentAct.WAIVE, actor, found -> waivers.waive(found, actor));
    }

    private void act(AgreementId agreement, String commitment, CommitmentAct act, Actor actor, Consumer<Commitment> work) {
        Commitment found = desk.open(agreement, commitment, act, actor);
        followUp.noteLapse(found);
        work.accept(found);
    }
}
