package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.callback.Delivery;
import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.sandbox.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code event}: any event with fields of its own; {@code burst}: many messages of many members at once. */
final class DriveControl {
    private static final int MOST = 1_000_000;

    private final Host host;

    DriveControl(Host host) {
        this.host = host;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("event", this::event);
        handlers.put("burst", this::burst);
    }

    private ObjectNode event(ControlCall call) {
        call.needs("POST");
        JsonNode fields = call.json().path("fields");
        if (!fields.isMissingNode() && !fields.isObject()) {
            throw new BadControlCall("'fields' must be an object of the event's own elements.");
        }
        ObjectNode own = fields instanceof ObjectNode object ? object : Json.object();
        boolean agent = !call.json().has("agent") || Json.flag(call.json(), "agent");
        Delivery delivery = host.phones().event(call.text("from"), call.text("event"), own, agent);
        return ControlJson.exchange(new Exchange(delivery.attempts(), null, null));
    }

    private ObjectNode burst(ControlCall call) {
        call.needs("POST");
        List<String> members = Json.texts(call.json(), "members");
        long count = Json.number(call.json(), "count", members.size());
        int parallel = (int) Json.number(call.json(), "parallel", 16);
        if (members.isEmpty() || count < 1 || count > MOST || parallel < 1 || parallel > 256) {
            throw new BadControlCall(
                    "Expected {\"members\":[userids],\"text\",\"count\":1.." + MOST + ",\"parallel\":1..256}.");
        }
        List<Phone> phones = members.stream().map(host::phone).toList();
        long start = System.nanoTime();
        long delivered = send(phones, call.text("text"), count, parallel);
        double millis = (System.nanoTime() - start) / 1_000_000.0;
        return Json.object().put("count", count).put("delivered", delivered).put("millis", millis);
    }

    private static long send(List<Phone> phones, String text, long count, int parallel) {
        ExecutorService pool = Executors.newFixedThreadPool(parallel);
        try {
            List<Future<Boolean>> sent = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Phone phone = phones.get(i % phones.size());
                sent.add(pool.submit(() -> phone.say(text).delivered()));
            }
            long delivered = 0;
            for (Future<Boolean> one : sent) {
                delivered += one.get() ? 1 : 0;
            }
            return delivered;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The burst was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A message of the burst failed.", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
