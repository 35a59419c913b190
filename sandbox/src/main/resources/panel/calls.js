import { h } from "/phones/dom.js";
import { ask } from "./control.js";
import { Feed } from "./feed.js";
import { block, entry, field, input, mark, part, select, stamp } from "./parts.js";

/** What the app called, with request and response; token and secret are masked by the sandbox. */
export class Calls {
  title = "Calls (接口调用)";
  #filter = {};
  #feed = new Feed(
    (after) => ask("calls", { ...this.#filter, after, last: 300 }).then(({ calls, ...head }) => ({ ...head, items: calls.map((call) => ({ ...call, key: call.seq })) })),
    ([call]) => row(call),
    "No call matches. The app calls /cgi-bin/gettoken first: point its base address at this sandbox.");

  open(place, query, members) {
    this.#filter = Object.fromEntries(query);
    const change = (name) => (value) => { this.#filter[name] = value; this.#feed.restart().catch(() => {}); };
    place.replaceChildren(part(this.title,
      h("div", { class: "filters" },
        field("Endpoint", input(this.#filter.path, "message/send", change("path"))),
        field("errcode", input(this.#filter.errcode, "81013", change("errcode"))),
        field("Member", select([["", "anyone"], ...members.map(({ userid, name }) => [userid, `${name} ${userid}`])], this.#filter.member, change("member"))),
        field("Outcome", select([["", "all"], ["1", "refused only"]], this.#filter.refused, change("refused")))),
      this.#feed.element));
    return this.#feed.restart();
  }

  refresh() {
    return this.#feed.refresh();
  }
}

function row(call) {
  const code = call.response?.errcode;
  const good = call.status === 200 && (code === undefined || code === 0);
  return entry(
    [mark(good, code ?? `HTTP ${call.status}`), good && lost(call) ? h("span", { class: "tries" }, "not for all") : null, h("span", { class: "verb" }, call.method), h("span", { class: "path" }, call.path, " ", h("span", { class: "gist" }, gist(call))),
      h("span", { class: "took" }, `${stamp(call.at)} · ${call.millis.toFixed(1)} ms`)],
    block("Request", call.request), block("Response", call.response));
}

/** To whom and what, in a few words. */
function gist({ request, response }) {
  const to = [request.touser, request.toparty && `party ${request.toparty}`, request.totag && `tag ${request.totag}`].filter(Boolean).join(" · ");
  return [to, request.msgtype, request.text?.content?.slice(0, 40), lost({ response })].filter(Boolean).join(" · ");
}

/** Whom a call with errcode 0 did not reach all the same. */
function lost({ response }) {
  return ["invaliduser", "invalidparty", "invalidtag", "unlicenseduser"].filter((name) => response?.[name]?.length > 0)
    .map((name) => `${name}: ${response[name]}`).join(" · ");
}
