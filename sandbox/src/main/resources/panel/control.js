/** The sandbox's control API. Each call answers the decoded JSON or throws an Error with a sentence to show. */
async function request(path, options) {
  let response;
  try {
    response = await fetch(`/_control/${path}`, options);
  } catch (failure) {
    throw new Error("The sandbox does not answer. Is it still running?", { cause: failure });
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? `The sandbox answered HTTP ${response.status}.`);
  return body;
}

/** Reads; fields of `query` that are empty or undefined are left out. */
export function ask(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "" && value !== false);
  const text = new URLSearchParams(given.map(([name, value]) => [name, value === true ? "1" : String(value)])).toString();
  return request(text ? `${path}?${text}` : path);
}

/** Changes something. */
export const tell = (path, body) =>
  request(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const pause = (millis) => new Promise((done) => setTimeout(done, millis));
