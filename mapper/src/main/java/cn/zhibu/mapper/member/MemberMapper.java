package cn.zhibu.mapper.member;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code member}. */
@Mapper
public interface MemberMapper {

    @Nullable
    Member find(long id);

    /** By lower-case WeCom userid, whether active or not. */
    @Nullable
    Member findByUserid(String userid);

    /** Active Party members of a 党支部 in roll order: by group, then by the order of the directory. */
    List<Member> partyMembers(long orgId);

    /** Active people of the branch with exactly this name. */
    List<Member> named(@Param("orgId") long orgId, @Param("name") String name);

    List<Member> byIds(@Param("ids") List<Long> ids);

    List<Member> all();

    /** With an account and out of use, by branch and name. */
    List<Member> unseen();

    void rename(@Param("id") long id, @Param("userid") String userid);

    /** Puts the person out of use and the userid at somebody else's disposal. */
    void release(long id);

    long insert(Member member);

    void update(Member member);

    /** Remembers an answer by card (+1), for good, or by text (-1), as long as no card was answered; the row changes once. */
    void countAnswer(@Param("id") long id, @Param("step") int step);

    /** As {@link #countAnswer}, for several people. */
    void countAnswerEach(@Param("ids") List<Long> ids, @Param("step") int step);

    void setReplyStyle(@Param("id") long id, @Param("style") ReplyStyle style);

    void setDigest(@Param("id") long id, @Param("digest") boolean digest);
}
