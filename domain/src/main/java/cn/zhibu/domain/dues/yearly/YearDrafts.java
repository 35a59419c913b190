package cn.zhibu.domain.dues.yearly;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.DuesClerks;
import cn.zhibu.domain.dues.FixOutcome;
import cn.zhibu.domain.dues.FixYear;
import cn.zhibu.domain.dues.YearLine;
import cn.zhibu.mapper.dues.DuesDraft;
import cn.zhibu.mapper.dues.DuesDraftMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was read between the dry run and the decision: amounts, never an income. */
@Component
public class YearDrafts {

    private final DuesDraftMapper drafts;
    private final DuesClerks clerks;
    private final FixYear fixing;
    private final JsonMapper json = JsonMapper.builder().build();

    YearDrafts(DuesDraftMapper drafts, DuesClerks clerks, FixYear fixing) {
        this.drafts = drafts;
        this.clerks = clerks;
        this.fixing = fixing;
    }

    /** The id under which the draft is found again. */
    @Transactional
    public long keep(Act act, long orgId, int year, YearDraft draft) {
        return drafts.insert(
                new DuesDraft(0, orgId, year, json.writeValueAsString(draft.rows()), act.actor(), act.at(), null));
    }

    /** Empty when the draft is not of the organisation. */
    public Optional<Kept> find(long orgId, long id) {
        return Optional.ofNullable(drafts.find(id))
                .filter(draft -> draft.orgId() == orgId)
                .map(this::kept);
    }

    /** Writes all lines or none; a draft is applied once, afterwards it changes nothing. */
    @Transactional
    public FixOutcome apply(Act act, long orgId, long id) {
        DuesDraft draft = drafts.lock(id);
        if (draft == null || draft.orgId() != orgId || !clerks.keeps(act.actor(), orgId)) {
            return new FixOutcome.NotYours();
        }
        List<YearLine> lines =
                kept(draft).rows().stream().map(YearDraft.Row::line).toList();
        if (draft.appliedAt() != null) {
            return new FixOutcome.Fixed(fixing.plan(orgId, draft.duesYear(), lines), 0);
        }
        FixOutcome outcome = fixing.apply(act, orgId, draft.duesYear(), lines);
        if (outcome instanceof FixOutcome.Fixed) {
            drafts.applied(id, act.at());
        }
        return outcome;
    }

    private Kept kept(DuesDraft draft) {
        return new Kept(
                draft.duesYear(),
                Arrays.asList(json.readValue(draft.content(), YearDraft.Row[].class)),
                draft.appliedAt() != null);
    }

    /** A draft as it is kept. */
    public record Kept(int year, List<YearDraft.Row> rows, boolean applied) {

        public Kept {
            rows = List.copyOf(rows);
        }
    }
}
