package cn.zhibu.sandbox.control;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** The control calls that concern no single member, by path. */
final class HostControl {
    private final Map<String, Handler> handlers = new TreeMap<>();

    HostControl(Host host) {
        StateView state = new StateView(host);
        handlers.put("state", call -> state.show());
        handlers.put("clock", new ClockControl(host)::answer);
        handlers.put("faults", new FaultControl(host)::answer);
        new RecordControl(host).register(handlers);
        new SetupControl(host).register(handlers);
        new DirectoryControl(host).register(handlers);
        new DriveControl(host).register(handlers);
        new RobotControl(host).register(handlers);
        handlers.put("quotas", new QuotaControl(host)::answer);
        handlers.put("why", new WhyControl(host)::answer);
    }

    ObjectNode answer(ControlCall call) {
        Handler handler = handlers.get(call.path());
        if (handler == null) {
            throw new BadControlCall("Expected members/{userid}/..., media/{id} or one of "
                    + String.join(", ", handlers.keySet()) + " below /_control/, not '" + call.path() + "'.");
        }
        return handler.answer(call);
    }
}
