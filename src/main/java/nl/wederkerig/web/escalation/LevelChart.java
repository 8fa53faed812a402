package nl.wederkerig.web.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.overview.Standings.Levels;

/**
 * How many agreements stood on each level at the end of each month, as columns. Positions and sizes are in the drawing's own units,
 * from the upper left.
 *
 * @param columns the earliest first; the last is the day itself
 * @param lines   horizontal, each at a round number
 */
public record LevelChart(List<Bar> columns, List<Line> lines) {

    static final int WIDTH = 720;
    static final int HEIGHT = 180;
    private static final int LEFT = 32;
    private static final int TOP = 16;
    private static final int GAP = 12;

    public LevelChart {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** @param parts from level 0 at the foot to level 5 */
    public record Bar(LocalDate day, double x, double width, List<Part> parts, long escalated, long total, double top) {}

    public record Part(int level, long count, double y, double height) {}

    public record Line(double y, long number) {}

    /** Whether nothing asked for attention at the end of any month. */
    public boolean isQuiet() {
        return columns.stream().allMatch(column -> column.escalated() == 0);
    }

    static LevelChart of(List<Levels> months) {
        long most = Math.max(1, months.stream().mapToLong(Levels::total).max().orElse(1));
        long step = step(most);
        long top = (most + step - 1) / step * step;
        double unit = (double) HEIGHT / top;
        double width = (double) (WIDTH - LEFT) / months.size();
        List<Bar> columns = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            columns.add(bar(months.get(i), LEFT + i * width + GAP / 2.0, width - GAP, unit));
        }
        List<Line> lines = new ArrayList<>();
        for (long number = 0; number <= top; number += step) {
            lines.add(new Line(rounded(TOP + HEIGHT - number * unit), number));
        }
        return new LevelChart(columns, lines);
    }

    private static Bar bar(Levels month, double x, double width, double unit) {
        List<Part> parts = new ArrayList<>();
        double y = TOP + HEIGHT;
        for (int level = 0; level < month.counts().size(); level++) {
            double height = month.counts().get(level) * unit;
            y -= height;
            parts.add(new Part(level, month.counts().get(level), rounded(y), rounded(height)));
        }
        return new Bar(month.day(), rounded(x), rounded(width), parts, month.total() - month.counts().get(0), month.total(), rounded(y));
    }

    /** A round number of which four or five fit. */
    private static long step(long most) {
        long step = 1;
        while (most / step > 5) {
            step = step % 3 == 2 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
