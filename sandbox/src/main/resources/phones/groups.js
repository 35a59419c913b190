import { api } from "./api.js";
import { Chat } from "./chat.js";
import { h } from "./dom.js";

/** The group chats on one phone: a button in its head, and a sheet over the chat that shows them. */
export class Groups {
  #userid;
  #known = 0;
  #chats = new Map();
  #sheet = h("div", { class: "groups", hidden: true, tabindex: "0", role: "region", "aria-label": "群聊" });
  button = h("button", { type: "button", class: "groups-button", hidden: true, "aria-expanded": "false" });

  constructor(userid) {
    this.#userid = userid;
    this.button.addEventListener("click", () => this.#open(this.#sheet.hidden));
    this.element = this.#sheet;
  }

  /** Takes the number of all group messages; asks only when it has changed. */
  async update(count, view) {
    if (count === this.#known) return;
    this.#known = count;
    try {
      const { groups } = await api.groups(this.#userid);
      for (const { id, name, bubbles } of groups) this.#chat(id, name).take(bubbles, view);
      for (const id of this.#chats.keys()) if (!groups.some((group) => group.id === id)) this.#drop(id);
    } catch {
      this.#known = -1;
    }
    this.button.hidden = this.#chats.size === 0;
    this.button.textContent = `群聊 ${this.#chats.size}`;
    if (this.#chats.size === 0) this.#open(false);
  }

  #chat(id, name) {
    const known = this.#chats.get(id);
    if (known) {
      known.chat.clear();
      return known.chat;
    }
    const chat = new Chat();
    chat.element.setAttribute("aria-label", name);
    const section = h("section", { class: "groups-one", "data-group": id }, h("h2", { class: "groups-name" }, name), chat.element);
    this.#chats.set(id, { chat, section });
    this.#sheet.append(section);
    return chat;
  }

  #drop(id) {
    this.#chats.get(id).section.remove();
    this.#chats.delete(id);
  }

  #open(open) {
    this.#sheet.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
  }
}
