import { api, pause } from "./api.js";
import { appAvatar } from "./avatar.js";
import { beijing } from "./beijing.js";
import { Chat } from "./chat.js";
import { composer } from "./composer.js";
import { h } from "./dom.js";
import { Groups } from "./groups.js";
import { AppMenu } from "./menu.js";
import { PhoneTools } from "./phone-tools.js";

/** One member's phone: chat, menu and input, kept up to date by a long poll until it is closed. */
export class Phone {
  #desk;
  #member;
  #seq = 0;
  #epoch;
  #unread = 0;
  #plugin = false;
  #closed = new AbortController();
  #chat = new Chat();
  #menu = new AppMenu((key) => this.#act(() => api.menu(this.userid, key)));
  #time = h("span", { class: "phone-time" });
  #badge = h("span", { class: "weui-badge phone-badge", hidden: true });
  #title = h("span", { class: "phone-title" });
  #owner = h("span", { class: "phone-owner" });

  /** `desk` gives the app's name, the other members and takes the choices made in the tools above the phone. */
  constructor(desk, userid) {
    this.#desk = desk;
    this.userid = userid;
    this.groups = new Groups(userid);
    this.tools = new PhoneTools(desk, this, () => this.#act(() => api.enter(this.userid)));
    this.element = h("section", { class: "phone-place" }, this.tools.element, this.#frame());
    for (const touch of ["pointerdown", "focusin"]) this.element.addEventListener(touch, () => this.#read());
  }

  /** Starts the poll; `patient` phones hold a request open, the others ask once a second. */
  async follow(patient) {
    while (!this.#closed.signal.aborted) {
      try {
        const news = await api.chat(this.userid, this.#seq, patient ? 5000 : 0, this.#closed.signal);
        if (news.epoch !== this.#epoch) {
          const first = this.#epoch === undefined;
          this.#epoch = news.epoch;
          if (!first) {
            this.#seq = 0;
            this.#chat.clear();
            continue;
          }
        }
        this.#seq = news.seq;
        this.#chat.take(news.bubbles, this.#view());
        this.#showUnread(news.unread);
        if (this.#inHand()) this.#read();
        if (!patient) await pause(1000);
      } catch (failure) {
        if (failure.name !== "AbortError") await pause(1500);
      }
      if (document.hidden) await shown();
    }
  }

  close() {
    this.#closed.abort();
    this.element.remove();
  }

  /** Takes the sandbox's state: time, menu, names and whether this member uses the WeChat plugin. */
  update(state) {
    this.#member = state.members.find((one) => one.userid === this.userid) ?? { userid: this.userid, name: this.userid };
    this.#time.textContent = beijing.time(state.now);
    this.#menu.show(state.menu);
    this.#title.textContent = this.#desk.appName;
    this.#owner.textContent = [`${this.#member.name}的手机`, ...(this.#member.tags ?? [])].join(" · ");
    this.#frameElement().setAttribute("aria-label", `${this.#member.name}的手机`);
    this.#showUnread(state.unread?.[this.userid] ?? 0);
    const plugin = Boolean(state.plugin?.[this.userid]);
    if (plugin !== this.#plugin) {
      this.#plugin = plugin;
      this.#frameElement().classList.toggle("phone-wechat", plugin);
      this.#chat.redraw(this.#view());
    }
    this.tools.update(state, plugin);
    this.groups.update(state.groups ?? 0, this.#view());
  }

  note(text) {
    this.#chat.note(text);
  }

  #view() {
    return {
      member: this.#member, plugin: this.#plugin, appName: this.#desk.appName,
      tap: (bubble, key, selected) => this.#act(() => api.tap(this.userid, bubble.id, key, selected)),
    };
  }

  /** Runs what the person did and says so in the chat when it did not reach the app. */
  async #act(deed) {
    this.#read();
    try {
      const { attempts = [], problem } = await deed();
      const last = attempts.at(-1);
      if (last?.problem || (last && last.status !== 200)) {
        this.note(`应用没有收到（第${attempts.length}次投递）：${last.problem ?? `HTTP ${last.status}`}`);
      } else if (problem) this.note(`应用的答复没有显示：${problem}`);
    } catch (failure) {
      this.note(failure.message);
    }
  }

  #read() {
    if (this.#unread === 0) return;
    this.#showUnread(0);
    api.read(this.userid).catch(() => {});
  }

  /** The phone that the person is using reads what comes at once. */
  #inHand() {
    return document.hasFocus() && this.element.contains(document.activeElement);
  }

  #showUnread(count) {
    this.#unread = count;
    this.#badge.textContent = count > 99 ? "99+" : String(count);
    this.#badge.hidden = count === 0;
    this.#badge.setAttribute("aria-label", `${count}条未读`);
    this.element.dataset.unread = String(count);
  }

  #frameElement() {
    return this.element.querySelector("[data-phone]");
  }

  #frame() {
    return h("div", { class: "phone", role: "group", "data-phone": this.userid },
      h("div", { class: "phone-status", "aria-hidden": "true" }, this.#time, h("span", { class: "phone-signs" })),
      h("header", { class: "phone-head" },
        h("span", { class: "phone-back", "aria-hidden": "true" }), this.#badge,
        appAvatar("", "phone-app"), h("span", { class: "phone-names" }, this.#title, this.#owner), this.groups.button),
      this.#chat.element, this.groups.element,
      h("div", { class: "phone-foot" },
        composer((text) => this.#act(() => api.say(this.userid, text)),
          (base64, name) => this.#act(() => api.image(this.userid, base64, name))),
        this.#menu.element));
  }
}

function shown() {
  return new Promise((done) => {
    document.addEventListener("visibilitychange", () => done(), { once: true });
  });
}
