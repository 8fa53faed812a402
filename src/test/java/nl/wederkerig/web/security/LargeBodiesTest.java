package nl.wederkerig.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How many large forms are read at once. */
class LargeBodiesTest {

    private final LargeBodies bodies = new LargeBodies(request -> true, null);

    @Test
    void a_few_are_read_at_once_and_one_more_is_asked_to_come_again() throws Exception {
        List<MockHttpServletResponse> answers = new ArrayList<>();

        within(LargeBodies.OF_STRANGERS + 1, answers);

        assertThat(answers).hasSize(LargeBodies.OF_STRANGERS + 1);
        assertThat(answers.get(0).getHeader("Retry-After")).as("the last one in answers first").isEqualTo("30");
        assertThat(answers.get(0).getForwardedUrl()).isEqualTo("/error");
        assertThat(answers.subList(1, answers.size())).allMatch(each -> each.getForwardedUrl() == null);
        answers.clear();
        within(LargeBodies.OF_STRANGERS, answers);
        assertThat(answers).as("as many again").allMatch(each -> each.getForwardedUrl() == null);
    }

    /** As many requests, each sent while those before are being answered. */
    private void within(int requests, List<MockHttpServletResponse> answers) throws Exception {
        if (requests == 0) {
            return;
        }
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/akkoorden/nieuw");
        request.setContent(new byte[LargeBodies.LARGE + 1]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain rest = (one, other) -> {
            try {
                within(requests - 1, answers);
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        };
        bodies.doFilter(request, response, rest);
        answers.add(response);
    }
}
