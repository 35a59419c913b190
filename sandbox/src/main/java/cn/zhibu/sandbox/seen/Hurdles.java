package cn.zhibu.sandbox.seen;

import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.callback.CallbackState;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.fault.Faults;
import cn.zhibu.sandbox.fault.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands now between the app and one member, each in one sentence; the state of today, not of past sends. */
public final class Hurdles {
    private static final Set<String> ON_THE_WAY =
            Set.of("*", "gettoken", "message/send", "appchat/send", Faults.CALLBACKS);

    private final World world;
    private final CallbackState callback;

    /** As of now. */
    public Hurdles(World world, CallbackState callback) {
        this.world = world;
        this.callback = callback;
    }

    /** In the order one would look; {@code meant} is everything that was ever meant for the member. */
    public List<String> of(String userid, List<Showing> meant) {
        List<String> found = new ArrayList<>();
        String person = person(userid);
        if (person != null) {
            found.add(person);
        }
        app(found);
        load(found, userid);
        if (world.stores().chats().of(userid.toLowerCase(Locale.ROOT)).plugin()) {
            found.add("The member reads in WeChat (微信插件): interactive cards and markdown are not shown there.");
        }
        if (meant.isEmpty()) {
            found.add(silence());
        }
        return found;
    }

    private @Nullable String person(String userid) {
        Directory directory = world.stores().directory();
        Member member = directory.member(userid);
        if (member == null) {
            return "The directory (通讯录) has no member '" + userid + "': a send to them ends in invaliduser.";
        }
        if (!directory.sees(userid)) {
            return "The member is outside the app's visible scope (可见范围): a send to them ends in invaliduser.";
        }
        if (!member.active()) {
            return "The member is not active (status " + member.status() + "): a send to them ends in invaliduser.";
        }
        boolean licensed = !world.platform().console().lacksLicence(userid.toLowerCase(Locale.ROOT));
        return licensed ? null : "The member has no interface licence: a send to them ends in unlicenseduser.";
    }

    private void app(List<String> found) {
        if (!world.platform().console().enabled()) {
            found.add("The app is disabled (停用): every call is refused with 50003.");
        }
        if (callback.url() == null) {
            found.add("No callback URL is set: nothing that members do reaches the app, and cards with buttons are"
                    + " refused with 43012.");
        } else if (!callback.verified()) {
            found.add("The callback URL has not passed its verification yet: nothing is delivered to it.");
        }
        Stream<Standing> faults = world.platform().faults().standing().stream();
        found.addAll(faults.filter(fault -> ON_THE_WAY.contains(fault.path()))
                .map(fault -> "A fault is switched on for " + fault.path() + ": " + fault.fault() + ", " + fault.lasts()
                        + ".")
                .distinct()
                .toList());
    }

    private void load(List<String> found, String userid) {
        Load load = new Load(world);
        if (!world.platform().tuning().memberRate()) {
            return;
        }
        if (load.shown(userid, Load.MINUTE) >= Load.PER_MINUTE) {
            found.add("30 messages were shown to the member within the last minute: more are dropped in silence.");
        }
        if (load.shown(userid, Load.HOUR) >= Load.PER_HOUR) {
            found.add("1000 messages were shown to the member within the last hour: more are dropped in silence.");
        }
    }

    /** Why there is nothing to explain. */
    private String silence() {
        int calls = world.calls().all().size();
        if (calls == 0) {
            return "The app has not called the platform at all: does it know this address?";
        }
        long sends =
                world.calls().where(call -> call.path().equals("message/send")).size();
        return sends == 0
                ? "The app made " + calls + " calls but none of message/send: nothing was sent to anyone."
                : "The app called message/send " + sends + " times, but never for this member.";
    }
}
