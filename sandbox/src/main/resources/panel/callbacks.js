import { h } from "/phones/dom.js";
import { ask } from "./control.js";
import { Feed } from "./feed.js";
import { block, entry, field, mark, part, readable, select, stamp } from "./parts.js";

/** What the platform delivered to the app: every try, the decoded event and reply, and why a try did not count. */
export class Callbacks {
  title = "Callbacks (回调)";
  #filter = {};
  #feed = new Feed(
    (after) => ask("callbacks", { ...this.#filter, after, last: 300 }).then(({ callbacks, ...head }) => ({ ...head, items: callbacks.map(asItem) })),
    row,
    "Nothing was delivered yet. Members' messages, presses and changes of the directory appear here once a callback URL is set.");

  open(place, query, members) {
    this.#filter = Object.fromEntries(query);
    const change = (name) => (value) => { this.#filter[name] = value; this.#feed.restart().catch(() => {}); };
    place.replaceChildren(part(this.title,
      h("div", { class: "filters" },
        field("Member", select([["", "anyone"], ["sys", "sys (change_contact)"], ...members.map(({ userid, name }) => [userid, `${name} ${userid}`])], this.#filter.member, change("member"))),
        field("Outcome", select([["", "all"], ["1", "not accepted only"]], this.#filter.refused, change("refused")))),
      this.#feed.element));
    return this.#feed.restart();
  }

  refresh() {
    return this.#feed.refresh();
  }
}

const asItem = (attempt) => ({ ...attempt, key: `${attempt.member} ${attempt.xml}`, follows: attempt.attempt > 1 });

function row(attempts) {
  const last = attempts.at(-1);
  const accepted = attempts.some((one) => one.status === 200 && !one.problem);
  return entry(
    [mark(accepted, last.status || "none"), h("span", { class: "verb" }, last.member), h("span", { class: "path" }, gist(last.xml)),
      attempts.length > 1 ? h("span", { class: "tries" }, `${attempts.length} tries`) : null,
      h("span", { class: "took" }, `${stamp(last.at)} · ${last.millis} ms`)],
    block("Event, decoded", readable(last.xml)), attempts.map(attemptPart));
}

function attemptPart(attempt) {
  const accepted = attempt.status === 200 && !attempt.problem;
  return h("div", { class: `attempt ${accepted ? "attempt-good" : "attempt-bad"}` },
    h("p", { class: "attempt-line" }, `Try ${attempt.attempt} · ${stamp(attempt.at)} · ${attempt.status ? `HTTP ${attempt.status}` : "no HTTP answer"} · ${attempt.millis} ms`),
    attempt.problem ? h("p", { class: "attempt-problem" }, `Not accepted: ${attempt.problem}`) : null,
    attempt.reply ? block("Reply, decoded", readable(attempt.reply)) : null,
    accepted && !attempt.reply ? h("p", { class: "attempt-line" }, "Accepted with an empty reply: the member sees nothing new.") : null);
}

/** What a callback is about, in one line. */
function gist(xml) {
  const inside = (tag) => new RegExp(`<${tag}>(?:<!\\[CDATA\\[)?([\\s\\S]*?)(?:\\]\\]>)?</${tag}>`).exec(xml ?? "")?.[1];
  return [inside("MsgType"), inside("Event"), inside("ChangeType"), inside("EventKey"), inside("UserID"), inside("Content")].filter(Boolean).join(" · ");
}
