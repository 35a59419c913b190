/** Builds an element; strings become text nodes, so nothing that arrives from outside is ever parsed as HTML. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name in element && typeof value === "boolean") element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A link that leaves the page; anything but http(s) comes back as plain text. */
export function outsideLink(url, className, ...children) {
  const target = webAddress(url);
  if (!target) return h("span", { class: className }, ...children);
  return h("a", { class: className, href: target, target: "_blank", rel: "noopener" }, ...children);
}

/** The address when it is one of http(s), else null. */
export function webAddress(url) {
  if (!url) return null;
  try {
    const parsed = new URL(url, location.href);
    return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : null;
  } catch {
    return null;
  }
}

/** A picture that steps aside for a coloured field when it cannot be loaded. */
export function picture(url, className, alt = "") {
  const target = url?.startsWith("data:image/") ? url : webAddress(url);
  if (!target) return h("span", { class: `${className} no-picture`, "aria-hidden": "true" });
  const image = h("img", { class: className, src: target, alt });
  image.addEventListener("error", () => {
    image.replaceWith(h("span", { class: `${className} no-picture`, "aria-hidden": "true" }));
  });
  return image;
}
