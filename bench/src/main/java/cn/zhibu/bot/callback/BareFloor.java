package cn.zhibu.bot.callback;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The least that any callback does: verifies and decrypts in Spring MVC, stores nothing, answers nothing. Of this package, so that it opens envelopes as the service does. */
@RestController
class BareFloor {

    private final Envelope envelope;

    BareFloor(CallbackSettings settings, Clock clock) {
        this.envelope = new Envelope(settings, clock);
    }

    @PostMapping("/floor")
    String receive(HttpServletRequest request, @RequestBody byte[] body) throws CallbackRefused {
        envelope.open(CallbackQuery.parse(request.getQueryString()), body);
        return "";
    }
}
