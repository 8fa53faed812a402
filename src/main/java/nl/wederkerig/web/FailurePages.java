package nl.wederkerig.web;

import java.util.List;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a page answers when its use case refuses and the page itself had no better place to say so. */
@ControllerAdvice(basePackages = "nl.wederkerig.web")
class FailurePages {

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound() {
        return "error/404";
    }

    @ExceptionHandler(RuleBroken.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String ruleBroken(RuleBroken refused, Model model) {
        Reason reason = refused.reason();
        model.addAttribute("reason", reason);
        return "error/409";
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String changedMeanwhile() {
        return "error/409";
    }

    @ExceptionHandler(InvalidInput.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String invalid(InvalidInput input, Model model) {
        List<Fault> faults = input.faults();
        model.addAttribute("faults", faults);
        return "error/400";
    }
}
