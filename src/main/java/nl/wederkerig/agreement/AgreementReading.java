package nl.wederkerig.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class AgreementReading implements Agreements {

    private final AgreementStore store;
    private final AgreementVisibility visibility;
    private final AgreementPicture picture;
    private final AgreementList list;

    AgreementReading(AgreementStore store, AgreementVisibility visibility, AgreementPicture picture, AgreementList list) {
        this.store = store;
        this.visibility = visibility;
        this.picture = picture;
        this.list = list;
    }

    @Override
    public AgreementView view(AgreementId id, Actor actor) {
        Agreement agreement = store.find(id).orElseThrow(() -> new NotFound("agreement", id));
        AgreementVisibility.Seen seen = visibility.seen(agreement, actor);
        if (seen.sight() == null) {
            throw new NotFound("agreement", id);
        }
        return picture.of(agreement, seen, actor);
    }

    @Override
    public Sight sight(AgreementId id, Actor actor) {
        return sight(store.find(id).orElseThrow(() -> new NotFound("agreement", id)), actor);
    }

    @Override
    public SeenDisputes disputes(AgreementId id, Actor actor) {
        return store.find(id).map(agreement -> visibility.seen(agreement, actor).disputes()).orElse(SeenDisputes.NONE);
    }

    private Sight sight(Agreement agreement, Actor actor) {
        return visibility.sight(agreement, actor).orElseThrow(() -> new NotFound("agreement", agreement.id()));
    }

    @Override
    public List<TextVersionView> texts(AgreementId id, Actor actor) {
        Agreement agreement = store.find(id).orElseThrow(() -> new NotFound("agreement", id));
        return switch (sight(agreement, actor)) {
            case FULL -> store.texts(id).stream().map(TextVersion::view).toList();
            case MEMBER -> List.of(store.text(id, agreement.texts().agreed()).view());
            case PUBLIC -> List.of(store.text(id, agreement.texts().inForce()).view());
        };
    }

    @Override
    public AgreementPage list(AgreementQuery query, Actor actor) {
        return list.page(query, visibility.condition(actor));
    }

    @Override
    public List<Named> seenInFull(Actor actor) {
        return list.seenInFull(visibility.condition(actor));
    }

    @Override
    public List<AgreementPage.Row> rows(Collection<AgreementId> agreements, Actor actor) {
        return agreements.isEmpty() ? List.of() : list.rows(agreements, visibility.condition(actor));
    }

    @Override
    public Optional<AgreementId> byReference(String reference, Actor actor) {
        return list.byReference(reference, visibility.condition(actor));
    }

    @Override
    public boolean isVisible(AgreementId id, Actor actor) {
        return store.find(id).flatMap(agreement -> visibility.sight(agreement, actor)).isPresent();
    }

    @Override
    public Set<AgreementId> visible(Collection<AgreementId> agreements, Actor actor) {
        return agreements.isEmpty() ? Set.of() : list.visible(agreements, visibility.condition(actor));
    }
}
