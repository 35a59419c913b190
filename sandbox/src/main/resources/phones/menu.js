import { h, webAddress } from "./dom.js";

/** The app's menu under the chat: up to three entries, each acts or opens a short list above itself. */
export class AppMenu {
  #press;
  #drawn = "";
  element = h("nav", { class: "app-menu", "aria-label": "应用菜单" });

  /** `press(key)` is called with the key of the chosen entry. */
  constructor(press) {
    this.#press = press;
    document.addEventListener("pointerdown", (event) => {
      if (!this.element.contains(event.target)) this.#close();
    });
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#close();
    });
  }

  show(menu) {
    const key = JSON.stringify(menu ?? []);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.element.hidden = (menu ?? []).length === 0;
    this.element.replaceChildren(...(menu ?? []).map((entry) => this.#top(entry)));
  }

  #top(entry) {
    if (!entry.sub_button?.length) return h("div", { class: "app-menu-top" }, this.#leaf(entry, "app-menu-button"));
    const list = h("div", { class: "app-menu-list", hidden: true }, entry.sub_button.map((sub) => this.#leaf(sub, "app-menu-entry")));
    const button = h("button", {
      type: "button", class: "app-menu-button app-menu-parent", "aria-expanded": "false", onclick: () => {
        const open = list.hidden;
        this.#close();
        list.hidden = !open;
        button.setAttribute("aria-expanded", String(open));
      },
    }, entry.name);
    return h("div", { class: "app-menu-top" }, list, button);
  }

  #leaf(entry, className) {
    return h("button", { type: "button", class: className, "data-key": entry.key ?? entry.url ?? null, onclick: () => {
      this.#close();
      const page = entry.type === "view" ? webAddress(entry.url) : null;
      if (page) window.open(page, "_blank", "noopener");
      this.#press(entry.key ?? entry.url);
    } }, entry.name);
  }

  #close() {
    for (const list of this.element.querySelectorAll(".app-menu-list")) list.hidden = true;
    for (const button of this.element.querySelectorAll("[aria-expanded]")) button.setAttribute("aria-expanded", "false");
  }
}
