package cn.zhibu.bot.inbox;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.checkin.CheckInSignal;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.Delivery;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** A signal to sign in, and the exchange that waits for its answer. */
record Waiting(CheckInSignal signal, CompletableFuture<Answer> answer) {

    Inbound inbound() {
        return signal.inbound();
    }

    String userid() {
        return inbound().userid().toLowerCase(Locale.ROOT);
    }

    Delivery delivery() {
        return new Delivery(inbound().key(), inbound().getClass().getSimpleName(), userid());
    }
}
