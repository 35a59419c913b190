package cn.zhibu.bot.page.dues;

import cn.zhibu.domain.dues.bank.BankDebtor;
import cn.zhibu.domain.dues.bank.BankFault;
import cn.zhibu.domain.dues.bank.NamesakesOfLine;
import cn.zhibu.domain.dues.bank.TakenList;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.sheet.SheetValues;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.BankCount;
import cn.zhibu.mapper.dues.BankFile;
import cn.zhibu.mapper.dues.BankFileMapper;
import cn.zhibu.mapper.dues.BankFileState;
import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.BankRowMapper;
import cn.zhibu.mapper.dues.BankRowState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A bank's list in words: how far it is, its sums, and the lines that a person has to look at. */
@Component
final class BankViews {

    private static final int LISTS = 12;
    private static final int LINES = 30;
    private static final int SHOWN_FAULTS = 100;
    private static final List<BankRowState> BY_HAND =
            List.of(BankRowState.UNCLEAR, BankRowState.UNKNOWN, BankRowState.PAID_BEFORE, BankRowState.REVERSED);

    private final BankFileMapper files;
    private final BankRowMapper rows;
    private final NamesakesOfLine namesakes;
    private final DuesSaid said;
    private final Wording wording;

    BankViews(BankFileMapper files, BankRowMapper rows, NamesakesOfLine namesakes, DuesSaid said, Wording wording) {
        this.files = files;
        this.rows = rows;
        this.namesakes = namesakes;
        this.said = said;
        this.wording = wording;
    }

    List<Entry> lists(long org) {
        return files.ofOrg(org, LISTS).stream()
                .map(file -> new Entry(file.id(), file.name(), Beijing.worded(file.uploadedAt()), state(file)))
                .toList();
    }

    boolean belongs(long org, long fileId) {
        BankFile file = files.find(fileId);
        return file != null && file.orgId() == org;
    }

    /** @throws ResponseStatusException 404 when the list is not the organisation's */
    View of(long org, long fileId, Wish wish) {
        BankFile file = files.find(fileId);
        if (file == null || file.orgId() != org) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean running = file.state() == BankFileState.WAITING || file.state() == BankFileState.BOOKING;
        List<BankRow> open = running ? List.of() : rows.inStates(fileId, BY_HAND, wish.after(), LINES);
        return new View(
                fileId,
                file.name(),
                state(file),
                running,
                file.state() == BankFileState.COMPARED,
                file.done(),
                file.lines(),
                running
                        ? List.of()
                        : rows.counts(fileId).stream().map(this::sum).toList(),
                file.problem() == null ? "" : file.problem(),
                open.stream().map(row -> line(row, wish)).toList(),
                open.size() < LINES ? 0 : open.get(open.size() - 1).lineNo());
    }

    List<String> faults(TakenList taken) {
        return taken instanceof TakenList.Nothing nothing
                ? nothing.faults().stream()
                        .limit(SHOWN_FAULTS)
                        .map(BankFault::worded)
                        .toList()
                : List.of(said.after("refused"));
    }

    String said(String done) {
        return said.after(done);
    }

    private String state(BankFile file) {
        return wording.say(
                switch (file.state()) {
                    case WAITING -> "books.list-waiting";
                    case COMPARED -> "books.list-compared";
                    case BOOKING -> "books.list-booking";
                    case DONE -> "books.list-done";
                });
    }

    private Sum sum(BankCount count) {
        String caption = count.booked()
                ? wording.say("books.list-booked")
                : count.state().caption();
        return new Sum(caption, count.lines(), Yuan.of(count.fen()), months(count.first(), count.last()));
    }

    private Line line(BankRow row, Wish wish) {
        String name = wish.line() == row.id() ? SheetValues.name(wish.name()) : row.name();
        return new Line(
                row.id(),
                row.lineNo(),
                row.name(),
                Yuan.of(row.amountFen()),
                month(row.duesMonth()),
                row.paidOn() == null ? "" : row.paidOn().toString(),
                row.state().caption(),
                namesakes.of(row, name).stream().map(BankViews::candidate).toList());
    }

    private static Candidate candidate(BankDebtor person) {
        String open = person.charges().stream()
                .filter(charge -> charge.openFen() > 0)
                .map(charge -> month(charge.month()) + " " + Yuan.of(charge.openFen()))
                .collect(Collectors.joining("，"));
        return new Candidate(person.memberId(), person.name(), person.orgName(), open);
    }

    /** Which months are meant is seen before anything is booked: a list may be handed in for the wrong one. */
    private static String months(@Nullable LocalDate first, @Nullable LocalDate last) {
        return Objects.equals(first, last) ? month(first) : month(first) + "至" + month(last);
    }

    private static String month(@Nullable LocalDate month) {
        return month == null ? "" : month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** Which lines are shown, and by what other name people for one of them are looked for. */
    record Wish(int after, long line, String name) {}

    record Entry(long id, String name, String time, String state) {}

    /** @param next number of the last line shown when there are more, else 0 */
    record View(
            long id,
            String name,
            String state,
            boolean running,
            boolean ready,
            int done,
            int lines,
            List<Sum> sums,
            String problem,
            List<Line> open,
            int next) {}

    /** @param months that the lines say they pay, empty when they say none */
    record Sum(String caption, int lines, String amount, String months) {}

    record Line(
            long id,
            int number,
            String name,
            String amount,
            String month,
            String day,
            String state,
            List<Candidate> people) {}

    /** @param open what the person owes, month by month */
    record Candidate(long id, String name, String branch, String open) {}
}
