/** The sandbox's control calls. Each answers the decoded JSON or throws an Error with a sentence to show. */
async function request(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Error("沙箱没有响应，请确认程序仍在运行。", { cause: failure });
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? `沙箱返回 HTTP ${response.status}。`);
  return body;
}

const post = (path, body) =>
  request(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

const member = (userid) => `/_control/members/${encodeURIComponent(userid)}`;

export const api = {
  state: () => request("/_control/state"),
  chat: (userid, after, wait, signal) => request(`${member(userid)}/chat?after=${after}&wait=${wait}`, { signal }),
  say: (userid, text) => post(`${member(userid)}/say`, { text }),
  groups: (userid) => request(`${member(userid)}/groups`),
  tap: (userid, bubble, key, selected) => post(`${member(userid)}/tap`, { bubble, key, selected }),
  menu: (userid, key) => post(`${member(userid)}/menu`, { key }),
  enter: (userid) => post(`${member(userid)}/enter`, {}),
  image: (userid, base64, name) => post(`${member(userid)}/image`, { base64, name }),
  read: (userid) => post(`${member(userid)}/read`, {}),
  plugin: (userid, on) => post(`${member(userid)}/plugin`, { on }),
  clock: (change) => post("/_control/clock", change),
  calls: (after) => request(`/_control/calls?after=${after}`),
  callbacks: (after) => request(`/_control/callbacks?after=${after}`),
};

export const pause = (millis) => new Promise((done) => setTimeout(done, millis));
