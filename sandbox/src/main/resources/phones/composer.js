import { h } from "./dom.js";

/** The line where a person types or picks a picture. `say(text)` and `sendImage(base64, name)` are promises. */
export function composer(say, sendImage) {
  const input = h("input", {
    type: "text", class: "composer-input", "aria-label": "输入消息", placeholder: "发消息…", autocomplete: "off",
    enterkeyhint: "send", maxlength: "2000",
  });
  const picked = h("input", { type: "file", accept: "image/png,image/jpeg", class: "for-readers", tabindex: "-1", "aria-label": "选择图片" });
  const send = h("button", { type: "submit", class: "composer-send" }, "发送");
  picked.addEventListener("change", async () => {
    const [chosen] = picked.files;
    picked.value = "";
    if (chosen) await sendImage(await base64(chosen), chosen.name);
  });
  return h("form", { class: "composer", onsubmit: (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    input.value = "";
    say(text);
  } },
  h("button", { type: "button", class: "composer-picture", "aria-label": "发送图片", title: "发送图片", onclick: () => picked.click() }),
  picked, input, send);
}

function base64(chosen) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(chosen);
  });
}
