package cn.zhibu.sandbox;

import cn.zhibu.sandbox.callback.CallbackTarget;
import cn.zhibu.sandbox.card.ResponseCodes;
import cn.zhibu.sandbox.chat.Chats;
import cn.zhibu.sandbox.credential.CredentialCalls;
import cn.zhibu.sandbox.directory.AgentCall;
import cn.zhibu.sandbox.directory.DepartmentCalls;
import cn.zhibu.sandbox.directory.MemberCalls;
import cn.zhibu.sandbox.directory.TagCalls;
import cn.zhibu.sandbox.group.GroupCalls;
import cn.zhibu.sandbox.group.GroupSend;
import cn.zhibu.sandbox.media.MediaCalls;
import cn.zhibu.sandbox.message.Bodies;
import cn.zhibu.sandbox.message.Messages;
import cn.zhibu.sandbox.message.Neighbours;
import cn.zhibu.sandbox.message.RecallCall;
import cn.zhibu.sandbox.message.SendCall;
import cn.zhibu.sandbox.message.UpdateCardCall;
import cn.zhibu.sandbox.metrics.Metrics;
import cn.zhibu.sandbox.oauth.OAuthCalls;
import cn.zhibu.sandbox.rate.CallLimits;
import cn.zhibu.sandbox.robot.RobotCalls;
import cn.zhibu.sandbox.wire.Agent;
import cn.zhibu.sandbox.wire.Caller;
import cn.zhibu.sandbox.wire.Routes;

/** Every path below {@code /cgi-bin/} and what answers it. */
final class Catalogue {
    private final World world;
    private final CallLimits limits;
    private final SendCall own;
    private final SendCall other;
    private final SendCall.Stores neighbour;

    Catalogue(World world, CallLimits limits, CallbackTarget target) {
        this.world = world;
        this.limits = limits;
        Platform platform = world.platform();
        SendCall.Stores stores = world.stores();
        this.neighbour = new SendCall.Stores(
                stores.directory(),
                new Chats(platform.ids()),
                stores.media(),
                new Messages(),
                new ResponseCodes(platform.clock(), platform.ids()));
        this.own = new SendCall(platform, stores, agent(Caller.APP), target::present, world.metrics());
        this.other = new SendCall(platform, neighbour, agent(Caller.NEIGHBOUR), () -> false, new Metrics());
    }

    Routes routes() {
        Platform platform = world.platform();
        SendCall.Stores stores = world.stores();
        Routes routes = new Routes();
        new CredentialCalls(platform, world.tokens(), world.tickets(), limits).register(routes);
        new DepartmentCalls(stores.directory()).register(routes);
        new MemberCalls(stores.directory(), () -> platform.console().privacyCut()).register(routes);
        new TagCalls(stores.directory()).register(routes);
        new MediaCalls(stores.media()).register(routes);
        new OAuthCalls(world.oauth(), stores.directory()).register(routes);
        new GroupCalls(platform, world.groups(), stores.directory()).register(routes);
        new RobotCalls(platform, world.robots(), stores.media()).register(routes);
        world.menu().register(routes);
        return messages(routes)
                .get("agent/get", new AgentCall(platform, stores.directory()))
                .post(
                        "appchat/send",
                        new GroupSend(platform, world.groups(), new Bodies(stores.media(), platform::tuning)));
    }

    /** Forgets rates and earlier requests. */
    void clear() {
        own.clear();
        other.clear();
        neighbour.messages().clear();
        neighbour.chats().clear();
    }

    private Routes messages(Routes routes) {
        SendCall.Stores stores = world.stores();
        return routes.post("message/send", Neighbours.split(own, other))
                .post(
                        "message/update_template_card",
                        Neighbours.split(
                                new UpdateCardCall(stores, agent(Caller.APP)),
                                new UpdateCardCall(neighbour, agent(Caller.NEIGHBOUR))))
                .post("message/recall", Neighbours.split(recall(stores), recall(neighbour)));
    }

    private RecallCall recall(SendCall.Stores of) {
        return new RecallCall(of.messages(), of.chats(), world.platform().clock());
    }

    private Agent agent(Caller caller) {
        return new Agent(world.platform().settings().agentId(caller));
    }
}
