/** Faults of calls: caption, what is ordered, and what the app will meet. */
export const callFaults = [
  ["-1 system busy", { fault: "errcode", code: -1 }],
  ["40001 invalid credential", { fault: "errcode", code: 40001 }],
  ["40007 invalid media_id", { fault: "errcode", code: 40007 }],
  ["40014 all tokens revoked", { fault: "token_revoked" }],
  ["42001 all tokens expired", { fault: "token_expired" }],
  ["45009 too many calls, for a minute", { fault: "errcode", code: 45009, millis: 60000 }],
  ["45033 too many at once", { fault: "errcode", code: 45033 }],
  ["48002 no permission", { fault: "errcode", code: 48002 }],
  ["50003 app disabled", { fault: "errcode", code: 50003 }],
  ["60020 address not trusted", { fault: "errcode", code: 60020 }],
  ["60140 response_code invalid", { fault: "errcode", code: 60140 }],
  ["6000 data version conflict", { fault: "errcode", code: 6000 }],
  ["81013 all recipients invalid", { fault: "errcode", code: 81013 }],
  ["301002 agentid of another app", { fault: "errcode", code: 301002 }],
  ["Answer 2 s late", { fault: "latency", millis: 2000 }],
  ["Answer 0.1 to 3 s late", { fault: "spread", millis: 100, most: 3000 }],
  ["Done, but no answer for 8 s", { fault: "hang", millis: 8000 }],
  ["Connection reset, not done", { fault: "reset" }],
  ["502 page, not done", { fault: "bad_gateway", status: 502 }],
  ["503 page, not done", { fault: "bad_gateway", status: 503 }],
  ["Done, empty body", { fault: "empty_body" }],
  ["Done, truncated JSON", { fault: "truncated_json" }],
  ["Done, wrong Content-Type", { fault: "wrong_content_type" }],
];

/** What befalls one member of a send that reaches the others. */
export const partialFaults = [["named in invaliduser", "invalid"], ["named in unlicenseduser", "unlicensed"], ["dropped in silence", "dropped"]];

/** Faults of deliveries to the app. */
export const deliveryFaults = [
  ["Delivered twice", "duplicate"], ["Answer counts as late, tried again", "late_success"], ["Held back: arrives after the next", "reordered"],
  ["Wrong signature", "bad_signature"], ["Sealed for another corp", "wrong_receiver"], ["Padded to 16 bytes", "wrong_pad"],
  ["Ciphertext tampered with", "tampered"], ["Timestamp an hour old", "stale_timestamp"], ["DOCTYPE in the envelope", "doctype"], ["Envelope without AgentID", "no_agent"],
];

/** What a member sends that breaks weak parsers. */
export const oddTexts = [
  ["]]> and tags", "看 ]]> <a href=\"x\">&amp;"], ["Emoji and rare characters", "👍🏽 𠮷 é\u0301 ￼"], ["2048 bytes", "党".repeat(682)], ["Only digits", "0"],
];
