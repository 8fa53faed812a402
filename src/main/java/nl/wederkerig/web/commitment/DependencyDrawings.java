package nl.wederkerig.web.commitment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Draws what a commitment waits for and what waits for it (C4). */
@Component
class DependencyDrawings {

    private static final int STEP = DependencyDrawing.BOX + DependencyDrawing.GAP;

    private final Texts texts;

    DependencyDrawings(Texts texts) {
        this.texts = texts;
    }

    /** Null where there is nothing to draw. */
    DependencyDrawing of(CommitmentFile file) {
        int most = Math.max(file.dependsOn().size(), file.dependants().size());
        if (most == 0) {
            return null;
        }
        int height = most * STEP - DependencyDrawing.GAP;
        CommitmentView view = file.view();
        DependencyDrawing.Node self = new DependencyDrawing.Node(null, view.text(), texts.word("commitment-status", view.status()),
                CommitmentWords.tone(view), view.due(), view.status().canBeOverdue(), (height - DependencyDrawing.BOX) / 2);
        return new DependencyDrawing(sentence(file), height + 2, self.centre(), self, nodes(file, file.dependsOn(), height),
                nodes(file, file.dependants(), height));
    }

    /** One under the other, in the middle of the height. */
    private List<DependencyDrawing.Node> nodes(CommitmentFile file, List<CommitmentFile.Dependency> all, int height) {
        int top = (height - (all.size() * STEP - DependencyDrawing.GAP)) / 2;
        return IntStream.range(0, all.size()).mapToObj(index -> node(file, all.get(index), top + index * STEP)).toList();
    }

    private DependencyDrawing.Node node(CommitmentFile file, CommitmentFile.Dependency each, int y) {
        boolean event = each.status() == null;
        return new DependencyDrawing.Node(event ? null : CommitmentWords.url(file.agreement(), each.key()), name(each),
                status(each), tone(each), each.due(), each.status() != null && each.status().canBeOverdue(), y);
    }

    private static String name(CommitmentFile.Dependency each) {
        return each.text() == null ? each.key() : each.text();
    }

    private String status(CommitmentFile.Dependency each) {
        return each.status() != null ? texts.word("commitment-status", each.status())
                : texts.get(each.happened() ? "web.commitment.event.happened" : "web.commitment.event.awaited");
    }

    private static Tone tone(CommitmentFile.Dependency each) {
        return each.overdue() || each.status() == CommitmentStatus.CONTESTED ? Tone.LATE : each.happened() ? Tone.ON_COURSE : Tone.NEUTRAL;
    }

    private String sentence(CommitmentFile file) {
        String before = said(file.dependsOn());
        String after = said(file.dependants());
        if (after.isEmpty()) {
            return texts.get("web.commitment.depends-on.sentence", file.view().text(), before);
        }
        return before.isEmpty() ? texts.get("web.commitment.dependants.sentence", file.view().text(), after)
                : texts.get("web.commitment.dependencies.sentence", file.view().text(), before, after);
    }

    private String said(List<CommitmentFile.Dependency> all) {
        return all.stream().map(each -> texts.get("web.commitment.dependency", name(each), status(each)))
                .collect(Collectors.joining(", "));
    }
}
