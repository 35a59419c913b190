package cn.zhibu.bot.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns {@link NotLoggedIn} into the way to the login. */
@ControllerAdvice
final class LoginAdvice {

    @ExceptionHandler
    ResponseEntity<Void> login(NotLoggedIn e, HttpServletRequest request) {
        if (request.getHeader(FormGate.HEADER) != null) {
            // a script cannot follow to the platform's login; it asks the person to
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/login?to=" + e.to()))
                .build();
    }
}
