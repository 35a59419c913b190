package cn.zhibu.bot.page;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns {@link NotLoggedIn} into the way to the login. */
@ControllerAdvice
final class LoginAdvice {

    @ExceptionHandler
    ResponseEntity<Void> login(NotLoggedIn e) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/login?to=" + e.to()))
                .build();
    }
}
