package cn.zhibu.bot.page;

import cn.zhibu.domain.roster.Duties;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The organisations that a visitor administers from above. */
@Component
public final class UpperOrgs {

    private final Visitors visitors;
    private final Duties duties;

    UpperOrgs(Visitors visitors, Duties duties) {
        this.visitors = visitors;
        this.duties = duties;
    }

    /** @throws ResponseStatusException 404 when there is none: to others such a page does not exist */
    public List<Long> of(Visitor visitor) {
        List<Long> above = duties.upper(visitors.member(visitor).id());
        if (above.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return above;
    }
}
