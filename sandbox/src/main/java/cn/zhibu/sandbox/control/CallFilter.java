package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.message.Recipients;
import cn.zhibu.sandbox.wire.ApiCall;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Picks calls by {@code path}, {@code errcode}, {@code refused=1} and {@code member}, departments and tags resolved. */
final class CallFilter implements Predicate<ApiCall> {
    private final Directory directory;
    private final String path;
    private final String errcode;
    private final String member;
    private final boolean refused;

    CallFilter(ControlCall call, Directory directory) {
        Map<String, String> query = call.query();
        this.directory = directory;
        this.path = query.getOrDefault("path", "");
        this.errcode = query.getOrDefault("errcode", "");
        this.member = query.getOrDefault("member", "").toLowerCase(Locale.ROOT);
        this.refused = query.getOrDefault("refused", "").equals("1");
    }

    @Override
    public boolean test(ApiCall call) {
        return call.path().contains(path)
                && (!refused || call.refused())
                && (errcode.isEmpty() || errcode.equals(Integer.toString(call.errcode())))
                && (member.isEmpty() || concerns(call));
    }

    /** Sends name members in several ways; other calls by the plain userid. */
    private boolean concerns(ApiCall call) {
        return call.path().equals("message/send")
                ? Recipients.named(call.request(), directory).contains(member)
                : call.request().toString().toLowerCase(Locale.ROOT).contains("\"" + member + "\"");
    }
}
