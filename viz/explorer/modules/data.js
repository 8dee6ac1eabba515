// Panels: fetched from a server; from a folder on disk (file:) as scripts, which is all a browser allows there.
// It runs before the rest of the page has come, and asks at once for what the address will need.
const kept = new Map();
const waiting = new Map();
const script = document.currentScript;
const from = (script && script.dataset.from) || "data/";

window.mufakatPanel = (name, data) => {
  const found = waiting.get(name);
  if (found) { waiting.delete(name); found(data); }
};

const KNOWN = /^[\w-]+(\/[\w.-]+)*$/; // a panel's name never leaves its folder

/** The panel of that name, once. Rejects with an Error whose `missing` says that there is none. */
export function load(name) {
  if (!KNOWN.test(name) || name.includes("..")) return Promise.reject(Object.assign(new Error(name), { missing: true }));
  if (!kept.has(name)) {
    const asked = location.protocol === "file:" ? byScript(name) : byFetch(name);
    asked.catch(() => kept.delete(name));
    kept.set(name, asked);
  }
  return kept.get(name);
}

async function byFetch(name) {
  const answer = await fetch(from + name + ".json", { credentials: "same-origin" });
  if (!answer.ok) throw Object.assign(new Error(name), { missing: answer.status === 404 });
  return answer.json();
}

function byScript(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    waiting.set(name, resolve);
    script.src = from + name + ".js";
    script.onerror = () => { waiting.delete(name); reject(Object.assign(new Error(name), { missing: true })); };
    script.onload = () => script.remove();
    document.head.append(script);
  });
}

/** Where a panel lies, for a link. */
export const panelAddress = (name, form) => from + name.split("/").map(encodeURIComponent).join("/") + "." + form;

/** What views show first, besides the landing panel; the others are asked for when they are needed. */
const FIRST = { map: ["map"], places: ["places", "facts"], lanes: ["facts"], pair: [""], actor: [""], fact: [""] };
const [, view, key] = /^#\/?(\w+)\/?([^?]*)/.exec(location.hash) || [];
for (const name of ["landing", ...(Object.hasOwn(FIRST, view) ? FIRST[view] : [])]) load(name || view + "/" + key).catch(() => {}); // said by the view

// Until the picture is there nothing is set in type: that takes longer than most pictures do. Who waits longer is told.
setTimeout(() => { const note = document.getElementById("loading"); if (note) note.hidden = false; }, 300);
