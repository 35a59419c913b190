import { api, pause } from "./api.js";
import { beijing } from "./beijing.js";
import { h } from "./dom.js";

const kept = 500;
const filter = document.getElementById("filter");
const alertLine = document.getElementById("alert");

/** One list of the panel: asks for what is new and puts it on top. */
class Feed {
  #seq = 0;
  #epoch;
  #ask;
  #build;
  #byKey = new Map();

  constructor(name, ask, build) {
    this.list = document.getElementById(name);
    this.count = document.getElementById(`${name}-count`);
    this.#ask = ask;
    this.#build = build;
  }

  async refresh() {
    const { seq, epoch, items } = await this.#ask(this.#seq);
    if (epoch !== this.#epoch) {
      const first = this.#epoch === undefined;
      this.#epoch = epoch;
      if (!first) return this.#forget();
    }
    this.#seq = seq;
    for (const item of items) this.#put(item);
    while (this.list.children.length > kept) this.list.lastElementChild.remove();
    if (items.length > 0) this.sift();
  }

  #forget() {
    this.list.replaceChildren();
    this.#byKey.clear();
    this.#seq = 0;
    this.sift();
  }

  /** Shows only the entries that contain the words of the filter. */
  sift() {
    const words = filter.value.trim().toLowerCase();
    for (const row of this.list.children) row.hidden = words !== "" && !row.textContent.toLowerCase().includes(words);
    this.count.textContent = `${this.list.children.length}条`;
  }

  #put(item) {
    const known = item.attempts?.[0]?.attempt > 1 ? this.#byKey.get(item.key) : undefined;
    if (known) item.attempts.unshift(...known.item.attempts);
    const row = this.#build(item);
    if (known) {
      row.firstElementChild.open = known.row.firstElementChild.open;
      known.row.replaceWith(row);
    } else this.list.prepend(row);
    if (item.key !== undefined) this.#byKey.set(item.key, { item, row });
  }
}

function callRow(call) {
  const code = call.response?.errcode;
  const good = code === undefined || code === 0;
  return entry(
    [h("span", { class: `mark ${good ? "mark-good" : "mark-bad"}` }, code ?? call.status ?? "–"),
      call.method ? h("span", { class: "verb" }, call.method) : null,
      h("span", { class: "path" }, hideToken(call.path)), took(call.at, call.millis)],
    block("请求", call.request), block("响应", call.response));
}

/** The attempts to deliver one event: they come one by one, with the same text inside. */
function asCallback(attempt) {
  return { key: `${attempt.member ?? attempt.userid} ${attempt.xml}`, at: attempt.at, userid: attempt.member ?? attempt.userid,
    xml: attempt.xml, attempts: attempt.attempts ?? [attempt] };
}

function callbackRow(callback) {
  const last = callback.attempts.at(-1);
  const good = last?.status === 200 && !last.problem;
  return entry(
    [h("span", { class: `mark ${good ? "mark-good" : "mark-bad"}` }, last?.status || "…"),
      h("span", { class: "verb" }, callback.userid ?? ""), h("span", { class: "path" }, gist(callback.xml)),
      took(callback.at, last?.millis)],
    block("内容", callback.xml), callback.attempts.map(attemptPart));
}

function attemptPart(attempt, index) {
  return h("div", { class: "attempt" },
    h("p", { class: "attempt-line" },
      `第${attempt.attempt ?? index + 1}次投递 · ${beijing.seconds(attempt.at)} · HTTP ${attempt.status || "无"} · ${attempt.millis}毫秒`),
    attempt.problem ? h("p", { class: "attempt-problem" }, attempt.problem) : null,
    attempt.reply ? block("解密后的回复", attempt.reply) : null,
    attempt.reply || attempt.problem ? null : h("p", { class: "attempt-empty" }, "空回复"));
}

function entry(summary, ...inside) {
  return h("li", { class: "entry" }, h("details", {}, h("summary", { class: "entry-head" }, summary), h("div", { class: "entry-body" }, ...inside)));
}

function took(at, millis) {
  return h("span", { class: "took" }, `${beijing.stamp(at)}${Number.isFinite(millis) ? ` · ${Math.round(millis)}毫秒` : ""}`);
}

function block(title, value) {
  if (value === null || value === undefined || value === "") return null;
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return h("div", { class: "block" }, h("p", { class: "block-title" }, title), h("pre", { class: "block-text" }, text));
}

/** What a callback is about, in one line. */
function gist(xml) {
  const inside = (tag) => new RegExp(`<${tag}>(?:<!\\[CDATA\\[)?([\\s\\S]*?)(?:\\]\\]>)?</${tag}>`).exec(xml ?? "")?.[1];
  return [inside("MsgType"), inside("Event"), inside("EventKey"), inside("Content")].filter(Boolean).join(" · ");
}

function hideToken(path) {
  return path.replace(/((?:access_token|corpsecret)=)[^&]+/g, "$1…");
}

const feeds = [
  new Feed("calls", (after) => api.calls(after).then(({ calls, ...head }) => ({ ...head, items: calls })), callRow),
  new Feed("callbacks", (after) => api.callbacks(after).then(({ callbacks, ...head }) => ({ ...head, items: callbacks.map(asCallback) })), callbackRow),
];
filter.addEventListener("input", () => feeds.forEach((feed) => feed.sift()));

for (;;) {
  try {
    if (!document.hidden) await Promise.all(feeds.map((feed) => feed.refresh()));
    alertLine.hidden = true;
  } catch (failure) {
    alertLine.textContent = `${failure.message}页面会自动重试。`;
    alertLine.hidden = false;
  }
  await pause(1000);
}
