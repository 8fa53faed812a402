package nl.wederkerig.web.component;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A long list that pages, sorts and filters, and keeps all of it in its address: {@code pagina}, {@code sorteer} (with a minus
 * sign for descending) and the filters under names of their own.
 */
public final class Listing {

    public static final String PAGE = "pagina";
    public static final String SORT = "sorteer";

    private static final int MOST_PAGES = 100_000;

    private final String path;
    private final Map<String, List<String>> filters;
    private final List<Column> columns;
    private final String sort;
    private final int page;
    private final int size;
    private final long total;
    private final boolean more;
    private final List<String> kept;

    private Listing(String path, Map<String, List<String>> filters, List<Column> columns, String sort, int page, int size,
            long total, boolean more, List<String> kept) {
        this.path = path;
        this.filters = filters;
        this.columns = columns;
        this.sort = sort;
        this.page = page;
        this.size = size;
        this.total = total;
        this.more = more;
        this.kept = kept;
    }

    /**
     * What the address asks for. A sort or a page that does not exist is taken for the first.
     *
     * @param sort key of the column sorted on by itself, with a minus sign for descending
     * @param size rows a page
     */
    public static Listing asked(HttpServletRequest request, List<Column> columns, String sort, int size) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            List<String> filled = Arrays.stream(values).filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty() && !name.equals(PAGE) && !name.equals(SORT) && !name.equals("taal")) {
                filters.put(name, filled);
            }
        });
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String asked = request.getParameter(SORT);
        boolean known = asked != null && columns.stream()
                .anyMatch(column -> column.sortable() && column.key().equals(withoutSign(asked)));
        return new Listing(path, filters, List.copyOf(columns), known ? asked : sort, number(request.getParameter(PAGE)), size, 0, false, List.of());
    }

    /** The same, with the number of rows that it holds on all pages together. */
    public Listing holding(long rows) {
        return holding(rows, false);
    }

    /** @param andMore whether there are more rows than that, which nobody counted */
    public Listing holding(long rows, boolean andMore) {
        return new Listing(path, filters, columns, sort, page, size, rows, andMore, kept);
    }

    /** The same, where these parameters say which list it is or how it stands there: they filter nothing and are not cleared. */
    public Listing keeping(String... names) {
        return new Listing(path, filters, columns, sort, page, size, total, more, List.of(names));
    }

    public List<String> kept() {
        return kept;
    }

    public List<Column> columns() {
        return columns;
    }

    public boolean sortable() {
        return columns.stream().anyMatch(Column::sortable);
    }

    /** Key of the column sorted on. */
    public String sortedOn() {
        return withoutSign(sort);
    }

    public boolean descending() {
        return sort.startsWith("-");
    }

    /** From 1. */
    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    /** Rows before this page. */
    public long offset() {
        return (long) (page - 1) * size;
    }

    public long total() {
        return total;
    }

    /** Whether there are more than the total says. */
    public boolean more() {
        return more;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Number of the first row shown, from 1; 0 where there is none. */
    public long first() {
        return offset() < total ? offset() + 1 : 0;
    }

    public long last() {
        return Math.min(offset() + size, total);
    }

    /** The first and the last page and those around this one, in order; null stands for pages left out. */
    public List<Integer> pageNumbers() {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int number : new int[] {1, page - 1, page, page + 1, pages()}) {
            if (number >= 1 && number <= pages()) {
                numbers.add(number);
            }
        }
        List<Integer> shown = new ArrayList<>();
        for (Integer number : numbers) {
            if (!shown.isEmpty() && number - shown.get(shown.size() - 1) > 1) {
                shown.add(null);
            }
            shown.add(number);
        }
        return shown;
    }

    /** The value that is filtered on, empty where it is not. */
    public String filter(String name) {
        return filters.getOrDefault(name, List.of("")).get(0);
    }

    public boolean filtered() {
        return !kept.containsAll(filters.keySet());
    }

    /** The filters as a form, for the fields that show them. */
    public Form form() {
        return Form.of(filters);
    }

    /** Sort as the address says it, for a hidden field. */
    public String sort() {
        return sort;
    }

    public String path() {
        return path;
    }

    /** The whole list as a file, with the filters and the order of this one. */
    public String fileUrl(String extension) {
        return url(path + "." + extension, sort, 1);
    }

    /** Another list with the filters and the order of this one, on its first page. */
    public String urlOn(String otherPath) {
        return filters.isEmpty() ? otherPath : url(otherPath, sort, 1);
    }

    /** Where nothing is filtered any more. */
    public String clearUrl() {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        kept.stream().filter(filters::containsKey).forEach(name -> url.queryParam(name, encoded(filter(name))));
        return url.build(true).toUriString();
    }

    public String pageUrl(int number) {
        return url(sort, number);
    }

    /** Sorted on the column; the other way round where it is already. */
    public String sortUrl(Column column) {
        boolean turn = column.key().equals(sortedOn()) && !descending();
        return url(turn ? "-" + column.key() : column.key(), 1);
    }

    /** Value of {@code aria-sort}, null for a column that is not sorted on. */
    public String ariaSort(Column column) {
        return column.key().equals(sortedOn()) ? (descending() ? "descending" : "ascending") : null;
    }

    private String url(String order, int number) {
        return url(path, order, number);
    }

    private String url(String to, String order, int number) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(to);
        filters.forEach((name, values) -> url.queryParam(name, values.stream().map(Listing::encoded).toArray()));
        url.queryParam(SORT, order);
        if (number > 1) {
            url.queryParam(PAGE, number);
        }
        return url.build(true).toUriString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String withoutSign(String order) {
        return order.startsWith("-") ? order.substring(1) : order;
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Math.min(Math.max(1, Integer.parseInt(text)), MOST_PAGES) : 1;
    }
}
