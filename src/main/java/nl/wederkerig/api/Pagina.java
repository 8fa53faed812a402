package nl.wederkerig.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** @param totaal over all pages */
@About("Een deel van een lijst")
public record Pagina<T>(
        @NotNull @com.fasterxml.jackson.annotation.JsonProperty("_links") Links links,
        @About("Het aantal op alle pagina's samen") long totaal,
        int pagina,
        int paginaGrootte,
        @NotNull List<T> resultaten) {

    @About("Verwijzingen naar andere delen van de lijst")
    public record Links(@NotNull Link self, @NotNull Link first, Link prev, Link next, @NotNull Link last) {}

    public record Link(@NotNull @About(example = "/api/v1/akkoorden?pagina=1") String href) {}

    public static <T> Pagina<T> of(List<T> found, long total, Paged paged, HttpServletRequest request) {
        int page = paged.page() + 1;
        int last = (int) Math.max(1, (total + paged.size() - 1) / paged.size());
        Links links = new Links(link(request, page), link(request, 1), page > 1 ? link(request, Math.min(page - 1, last)) : null,
                page < last ? link(request, page + 1) : null, link(request, last));
        return new Pagina<>(links, total, page, paged.size(), found);
    }

    private static Link link(HttpServletRequest request, int page) {
        Stream<String> others = request.getParameterMap().entrySet().stream().filter(each -> !each.getKey().equals("pagina"))
                .sorted(Map.Entry.comparingByKey()).map(each -> each.getKey() + "=" + encoded(each.getValue()[0]));
        return new Link(request.getRequestURI() + "?" + Stream.concat(Stream.of("pagina=" + page), others).collect(Collectors.joining("&")));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
