package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads of members, cut to what the caller sees and to the fields apps still get. */
public final class MemberCalls {
    private final Directory directory;
    private final BooleanSupplier privacyCut;
    private final MemberIds ids;

    /** Over this directory; while {@code privacyCut} holds, no profile is handed out. */
    public MemberCalls(Directory directory, BooleanSupplier privacyCut) {
        this.directory = directory;
        this.privacyCut = privacyCut;
        this.ids = new MemberIds(directory);
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.get("user/get", this::user)
                .get("user/list", this::users)
                .get("user/simplelist", this::simpleUsers)
                .post("user/list_id", ids::page)
                .post("user/getuserid", this::byMobile)
                .post("user/get_userid_by_email", this::byEmail);
    }

    private ApiResponse user(ApiRequest request) {
        Reader reader = new Reader(directory, request.caller()).details();
        return ApiResponse.ok(full(reader.member(request.parameter("userid"))));
    }

    private ApiResponse users(ApiRequest request) {
        ArrayNode found = Json.array(List.of());
        membersOf(request).forEach(member -> found.add(full(member)));
        return ApiResponse.ok(Json.with("userlist", found));
    }

    private ApiResponse simpleUsers(ApiRequest request) {
        ArrayNode found = Json.array(List.of());
        membersOf(request).forEach(member -> {
            ObjectNode simple = Json.object().put("userid", member.userid()).put("name", member.name());
            simple.set("department", Json.array(member.departments()));
            found.add(simple);
        });
        return ApiResponse.ok(Json.with("userlist", found));
    }

    private ApiResponse byMobile(ApiRequest request) {
        String mobile = Json.text(request.json(), "mobile");
        return found(request, profile -> !mobile.isEmpty() && mobile.equals(profile.mobile()));
    }

    private ApiResponse byEmail(ApiRequest request) {
        String email = Json.text(request.json(), "email").toLowerCase(Locale.ROOT);
        boolean own = Json.number(request.json(), "email_type", 1) == 2;
        return found(request, profile -> !email.isEmpty() && email.equals(own ? profile.email() : profile.bizMail()));
    }

    private ApiResponse found(ApiRequest request, Predicate<Profile> wanted) {
        Reader reader = new Reader(directory, request.caller()).details();
        String id = directory.profiles().find(wanted);
        Member member = id == null ? null : directory.member(id);
        if (member == null || !reader.sees(member)) {
            throw new ApiFault(46004, "no such user");
        }
        return ApiResponse.ok(Json.object().put("userid", member.userid()));
    }

    private List<Member> membersOf(ApiRequest request) {
        boolean below = request.parameter("fetch_child").equals("1");
        return new Reader(directory, request.caller()).details().membersOf(request.number("department_id", 0), below);
    }

    private ObjectNode full(Member member) {
        ObjectNode node = Json.object().put("userid", member.userid()).put("name", member.name());
        node.set("department", Json.array(member.departments()));
        node.set("order", Json.array(member.departments().stream().map(id -> 0).toList()));
        node.put("position", member.position()).put("status", member.status()).put("isleader", 0);
        node.set("is_leader_in_dept", Json.array(member.leaderIn()));
        node.set("direct_leader", Json.array(List.of()));
        node.put("main_department", member.mainDepartment()).put("enable", member.status() == 2 ? 0 : 1);
        node.put("alias", "").put("hide_mobile", 0).put("telephone", "");
        if (!privacyCut.getAsBoolean()) {
            node.setAll(directory.profiles().of(member.userid()).json());
        }
        return node;
    }
}
