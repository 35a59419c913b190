package cn.zhibu.domain.workprompt;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.workprompt.WorkPrompt;
import cn.zhibu.mapper.workprompt.WorkPromptMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a work prompt once, to the secretaries of all branches below, each once however many branches they run. */
@Component
public class SendPrompt {

    static final int LONGEST = 500;

    private final WorkPromptMapper prompts;
    private final OrgMapper orgs;
    private final Duties duties;
    private final SpreadPrompt spread;
    private final Audit audit;

    SendPrompt(WorkPromptMapper prompts, OrgMapper orgs, Duties duties, SpreadPrompt spread, Audit audit) {
        this.prompts = prompts;
        this.orgs = orgs;
        this.duties = duties;
        this.spread = spread;
        this.audit = audit;
    }

    @Transactional
    public PromptOutcome send(Act act, long orgId, String words) {
        if (!duties.upper(act.actor()).contains(orgId)) {
            return new PromptOutcome.NotYours();
        }
        if (words.length() > LONGEST) {
            return new PromptOutcome.TooLong(LONGEST);
        }
        Org upper = Objects.requireNonNull(orgs.find(orgId), "an organisation is never deleted");
        List<Org> branches = orgs.below(upper.path()).stream()
                .filter(org -> org.kind() == OrgKind.BRANCH)
                .toList();
        return branches.isEmpty() ? new PromptOutcome.NoBranches() : send(act, upper, branches, words);
    }

    private PromptOutcome send(Act act, Org upper, List<Org> branches, String words) {
        Map<Long, Member> people = new LinkedHashMap<>();
        List<String> without = branches.stream()
                .filter(branch -> !collect(branch, act.actor(), people))
                .map(Org::name)
                .toList();
        long id = prompts.insert(new WorkPrompt(0, upper.id(), act.actor(), words, act.at()));
        spread.to(List.copyOf(people.values()), new WorkPrompt(id, upper.id(), act.actor(), words, act.at()), upper);
        audit.record(act, "workprompt.send", upper.id(), id, words);
        return new PromptOutcome.Sent(branches.size(), people.size(), without);
    }

    private boolean collect(Org branch, long sender, Map<Long, Member> people) {
        List<Member> secretaries = duties.secretaries(branch.id()).stream()
                .filter(secretary -> secretary.id() != sender)
                .toList();
        secretaries.forEach(secretary -> people.put(secretary.id(), secretary));
        return !secretaries.isEmpty();
    }
}
