package nl.wederkerig.web.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.web.security.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Every page and every form, for every role and relation: what the table says, and nothing else. */
@Tag("thorough")
@IntegrationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagePermissionsTest {

    private static final Path PAGE = Path.of("docs/permissions.md");
    /** The address of an agreement, of a dispute or of a meeting that is not the outsider's. */
    private static final Pattern OF_PARTIES = Pattern.compile("/(akkoorden|overleggen)/\\{[ASKFMH]}.*|\\{[DB]}.*");
    /** What the product says of itself, and where one signs in. */
    private static final Pattern OF_EVERYBODY = Pattern.compile(
            "/(aanmelden|aangemeld|hulp|begrippen|handleiding|toegankelijkheid|api/docs).*");

    private static final Pattern OF_CONTENT = Pattern.compile("(/(akkoorden|afspraken|overleggen|leden|ministerraad|benoemingen)|\\{[DB]}).*");
    private static final Set<Caller> CHANGES_NOTHING = EnumSet.of(Caller.NOBODY, Caller.OUTSIDER, Caller.AUDITOR, Caller.REGISTRAR, Caller.OPERATOR);

    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MockMvc web;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;
    @Autowired
    private PlatformTransactionManager transactions;
    private PermissionScene scene;

    @Test
    @Order(1)
    void everybody_is_let_in_where_the_table_says_and_nowhere_else() throws IOException {
        scene = new PermissionScene(application);
        List<PermissionTable.Row> seen = PermissionTable.rows().stream()
                .map(row -> new PermissionTable.Row(row.method(), row.address(), marks(row))).toList();
        if ("write".equals(System.getProperty("permissions"))) {
            PermissionTable.write(seen);
        }
        assertThat(seen.stream().map(PermissionTable.Row::line)).isEqualTo(PermissionTable.rows().stream().map(PermissionTable.Row::line).toList());
    }

    @Test
    void every_page_and_every_form_has_a_row() {
        Set<String> all = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("nl.wederkerig") && mapping.getPatternValues().stream().noneMatch(each -> each.startsWith("/api/v1"))) {
                mapping.getMethodsCondition().getMethods().forEach(verb -> mapping.getPatternValues().forEach(pattern -> all.add(verb + " " + pattern)));
            }
        });
        Set<String> told = PermissionTable.rows().stream().map(this::mapping).collect(Collectors.toCollection(TreeSet::new));

        assertThat(all).hasSizeGreaterThan(200);
        assertThat(told).isEqualTo(all);
    }

    @Test
    void who_is_outside_finds_nothing_and_nobody_enters_the_room_of_another() {
        assertThat(PermissionTable.rows()).hasSizeGreaterThan(250).allSatisfy(row -> {
            assertThat(row.marks()).as(row.toString()).hasSize(Caller.values().length).matches("[-+rxs>]*");
            if (OF_PARTIES.matcher(row.address()).matches() && !row.address().contains("{F}")) {
                assertThat(List.of(mark(row, Caller.OUTSIDER), mark(row, Caller.APPOINTING))).as(row.toString()).containsOnly('-');
            }
            if (row.address().startsWith("/beheer")) {
                assertThat(letIn(row)).as(row.toString()).isSubsetOf(Caller.REGISTRAR);
            }
            if (row.address().startsWith("/techniek")) {
                assertThat(letIn(row)).as(row.toString()).isSubsetOf(Caller.OPERATOR);
            }
            if (!OF_EVERYBODY.matcher(row.address()).matches()) {
                assertThat(letIn(row)).as(row.toString()).doesNotContain(Caller.NOBODY);
            }
            if (row.method().equals("POST") && row.address().startsWith("/akkoorden/{")) {
                assertThat(letIn(row)).as("%s: no part in content", row).doesNotContain(Caller.REGISTRAR, Caller.OPERATOR, Caller.NOBODY);
            }
        });
    }

    @Test
    void the_page_about_permissions_is_written_from_the_table() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("docs/permissions.md has drifted; write it with -Dtest=PagePermissionsTest -Ddocs=write").hasContent(page);
    }

    private static char mark(PermissionTable.Row row, Caller caller) {
        return row.marks().charAt(caller.ordinal());
    }

    private static List<Caller> letIn(PermissionTable.Row row) {
        return Stream.of(Caller.values()).filter(caller -> mark(row, caller) == '+').toList();
    }

    private String marks(PermissionTable.Row row) {
        return Stream.of(Caller.values()).map(caller -> String.valueOf(mark(row, asked(row, caller)))).collect(Collectors.joining());
    }

    private static char mark(PermissionTable.Row row, MockHttpServletResponse answer) {
        String to = answer.getRedirectedUrl();
        return switch (answer.getStatus()) {
            case 404 -> '-';
            case 401, 403 -> 'x';
            case 409 -> 'r';
            case 302, 303 -> to != null && to.matches("(https?://[^/]+)?/aanmelden(\\?.*)?") ? 's' : row.method().equals("GET") ? '>' : '+';
            default -> answer.getStatus() >= 500 ? '!' : '+';
        };
    }

    /** In a transaction that is rolled back, so that the next one finds what this one found. */
    private MockHttpServletResponse asked(PermissionTable.Row row, Caller caller) {
        PersonId person = scene.person(caller, row.address());
        MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(row.method()), URI.create(scene.address(row.address()))).with(csrf());
        if (person != null) {
            request.with(Visitor.signedInAs(person));
        }
        List<MockHttpServletResponse> answer = new ArrayList<>();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            long before = recorded();
            try {
                answer.add(web.perform(request).andReturn().getResponse());
                if (CHANGES_NOTHING.contains(caller) && OF_CONTENT.matcher(row.address()).matches()) {
                    assertThat(recorded()).as("%s by %s changes nothing", row, caller).isEqualTo(before);
                }
            } catch (Exception failure) {
                throw new AssertionError(row + " by " + caller, failure);
            } finally {
                status.setRollbackOnly();
            }
        });
        return answer.get(0);
    }

    private long recorded() {
        return jdbc.sql("select count(*) from recorded_event").query(Long.class).single();
    }

    /** The mapping that answers to the address of the row. */
    private String mapping(PermissionTable.Row row) {
        String address = row.address().replaceAll("\\{[DB]}", "/akkoorden/{A}/geschillen/sleutel").replaceAll("\\{[A-Z]}", new UUID(1, 1).toString());
        MockHttpServletRequest request = new MockHttpServletRequest(row.method(), address.replaceAll("\\?.*", ""));
        try {
            ServletRequestPathUtils.parseAndCache(request);
            assertThat(mappings.getHandler(request)).as(row.toString()).isNotNull();
        } catch (Exception none) {
            throw new AssertionError(row.toString(), none);
        }
        return row.method() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Who may open which page and send which form

                Written from `src/test/resources/page-permissions.txt`, to which `PagePermissionsTest` holds the application; a page without a row fails it.
                The API has [a table of its own](api-permissions.md).

                **yes**: let in, or what an empty form lacks is told (400). **no**: it does not exist for them (404). **rule**: they see what it is about, and are told
                which rule or right does not let them (409). **sent on**: there is nothing to ask now, and they are sent to where the matter stands. **refused**: they are told that it is not theirs (403). **sign in**: they are sent to the page where one signs in.

                `{A}` is in negotiation, `{S}` in signing, `{K}` with the cabinet, and `{F}` in force and not public: agreements of VNG, SZW and BZK, `{F}` of IPO
                too. `{D}` is a dispute of VNG, VWS and BZK with a chair, `{B}` one of VNG, UvW, IenW and BZK with arbiters, where IPO is the outsider. `{M}` is a meeting of VNG and SZW to come, `{H}` one that
                was held. `{R}` is a question of VNG to its members, `{G}` a signal of Utrecht to VNG, `{N}` a team of VNG, `{W}` a subscription of VNG, `{P}` a person.

                """);
        page.append("| | address | ").append(Stream.of(Caller.values()).map(Caller::words).collect(Collectors.joining(" | "))).append(" |\n");
        page.append("| --- | --- |").append(" --- |".repeat(Caller.values().length)).append("\n");
        PermissionTable.rows().forEach(row -> page.append("| ").append(row.method()).append(" | `").append(row.address()).append("` | ")
                .append(row.marks().chars().mapToObj(PagePermissionsTest::word).collect(Collectors.joining(" | "))).append(" |\n"));
        return page.toString();
    }

    private static String word(int mark) {
        return switch (mark) {
            case '+' -> "yes";
            case '-' -> "no";
            case 'r' -> "rule";
            case '>' -> "sent on";
            case 'x' -> "refused";
            default -> "sign in";
        };
    }
}
