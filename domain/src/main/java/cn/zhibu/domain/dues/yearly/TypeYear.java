package cn.zhibu.domain.dues.yearly;

import cn.zhibu.domain.dues.YearLine;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesDeviation;
import cn.zhibu.mapper.dues.DuesStandard;
import cn.zhibu.mapper.dues.DuesStandardMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amounts of a year typed person by person: of a branch with two of one name too, which no table can tell apart. */
@Component
public final class TypeYear {

    private static final Pattern REDUCED = Pattern.compile("减免|免交|少交|减交");
    private static final Pattern MORE = Pattern.compile("多交|自愿");

    private final MemberMapper members;
    private final DuesStandardMapper standards;

    TypeYear(MemberMapper members, DuesStandardMapper standards) {
        this.members = members;
        this.standards = standards;
    }

    /** The branch's people with what is in force in a month. */
    public List<Person> people(long orgId, LocalDate month) {
        Map<Long, DuesStandard> now = standards.inForceOf(orgId, month).stream()
                .collect(Collectors.toMap(DuesStandard::memberId, Function.identity()));
        return members.partyMembers(orgId).stream()
                .map(member -> new Person(member, now.get(member.id())))
                .toList();
    }

    /** Where nothing is typed, what is in force stays. Rows count as on the page, from 1. */
    public YearDraft read(long orgId, int year, Map<Long, Typed> typed) {
        List<YearDraft.Row> rows = new ArrayList<>();
        List<YearDraft.Fault> faults = new ArrayList<>();
        Map<Long, DuesCategory> later = people(orgId, LocalDate.of(year, 12, 1)).stream()
                .collect(Collectors.toMap(person -> person.member().id(), Person::category));
        int number = 0;
        for (Person person : people(orgId, LocalDate.of(year, 1, 1))) {
            number++;
            Typed said = typed.get(person.member().id());
            if (said == null || said.amount().isBlank()) {
                continue;
            }
            OptionalLong fen = Yuan.parse(said.amount());
            if (fen.isEmpty()) {
                faults.add(new YearDraft.Fault(number, person.member().name() + "的月交金额不是最多两位小数的数字"));
            } else {
                rows.add(new YearDraft.Row(
                        number, line(person, later, year, said.why().strip(), fen.getAsLong())));
            }
        }
        return new YearDraft(rows, faults, List.of());
    }

    private static YearLine line(Person person, Map<Long, DuesCategory> later, int year, String why, long fen) {
        long member = person.member().id();
        boolean reduced = REDUCED.matcher(why).find();
        DuesDeviation deviation =
                reduced ? DuesDeviation.REDUCED : MORE.matcher(why).find() ? DuesDeviation.MORE : DuesDeviation.NONE;
        boolean bare = REDUCED.matcher(why).replaceAll("").isBlank();
        return new YearLine(
                member,
                person.standard() == null ? later.getOrDefault(member, DuesCategory.MONTHLY) : person.category(),
                LocalDate.of(year, 1, 1),
                fen,
                null,
                null,
                deviation,
                reduced && !bare ? why : null,
                why.isEmpty() ? null : why);
    }

    /** @param why the reason of a change, or the decision behind a reduction */
    public record Typed(String amount, String why) {}

    /** @param standard null for who has no amount yet */
    public record Person(Member member, @Nullable DuesStandard standard) {

        public DuesCategory category() {
            return standard == null ? DuesCategory.MONTHLY : standard.category();
        }
    }
}
