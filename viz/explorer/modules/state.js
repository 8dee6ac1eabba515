// What a reader looks at stands in the address and nowhere else: #/pair/id-kh?topic=immigration&from=2024&lang=id
import { WORDS } from "./words.js";

export const VIEWS = ["cooperation", "matrix", "lanes", "places", "actor", "map"];
export const FILTERS = ["state", "topic", "kind", "lang_of", "tier"];
const SINGLE = ["from", "to", "lang", "measure", "scale", "path", "show", "links"];

export function readAddress(hash) {
  const [path, query] = hash.replace(/^#\/?/, "").split("?");
  const [view, ...rest] = path.split("/");
  const given = new URLSearchParams(query || "");
  const state = { view: [...VIEWS, "pair", "fact"].includes(view) ? view : "cooperation", key: decode(rest.join("/")) };
  for (const name of FILTERS) state[name] = [...new Set((given.get(name) || "").split(",").filter(Boolean))].sort();
  for (const name of SINGLE) state[name] = given.get(name) || "";
  for (const name of ["from", "to"]) if (!/^\d{4}$/.test(state[name])) state[name] = "";
  state.lang = state.lang === "id" ? "id" : "en";
  return state;
}

function decode(text) {
  try { return decodeURIComponent(text); } catch { return ""; }
}

export function writeAddress(state) {
  const query = [];
  for (const name of FILTERS) if (state[name].length) query.push(name + "=" + state[name].map(encodeURIComponent).join(","));
  for (const name of SINGLE) if (state[name] && !(name === "lang" && state.lang === "en")) query.push(name + "=" + encodeURIComponent(state[name]));
  const key = state.key ? "/" + state.key.split("/").map(encodeURIComponent).join("/") : "";
  return "#/" + state.view + key + (query.length ? "?" + query.join("&") : "");
}

/** The address of another view with the same filters and language. */
export function goingTo(state, view, key = "", more = {}) {
  return writeAddress({ ...state, measure: "", scale: "", path: "", show: "", links: "", ...more, view, key });
}

export const now = { state: readAddress("") };

/** A word of the interface, with {names} filled; with n, its singular where there is one. */
export function say(key, values = {}) {
  const one = Number(values.n) === 1 && WORDS[key + "_one"];
  const pair = one || WORDS[key];
  if (!pair) throw new Error("no word " + key);
  return pair[now.state.lang === "id" ? 1 : 0].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** A label of the data in the language of the page. */
export const text = (label) => (label ? (now.state.lang === "id" ? label.id || label.en : label.en || label.id) || "" : "");

const MONTHS = { en: "January February March April May June July August September October November December".split(" "), id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ") };

/** An EDTF date in words: 19 May 2025, May 2025, 1–10 August 2025; anything else as it stands. */
export function day(edtf) {
  if (!edtf) return say("undated");
  const months = MONTHS[now.state.lang];
  const one = (value) => {
    const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
    if (!found || (found[2] && !months[found[2] - 1])) return value;
    return [found[3] && String(Number(found[3])), found[2] && months[found[2] - 1], found[1]].filter(Boolean).join(" ");
  };
  const [start, end] = edtf.split("/");
  if (!end) return one(start);
  if (start.length === 10 && end.slice(0, 7) === start.slice(0, 7)) return Number(start.slice(8)) + "–" + one(end);
  return one(start) + " – " + one(end);
}

/** The date when it is one (year, month or day), else "": what is drawn must have a place in time. */
export const dateOr = (value) => (/^\d{4}(-\d\d){0,2}$/.test(value || "") ? value : "");

/** A number as the language writes it. */
export const count = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, now.state.lang === "id" ? "." : ","); // Intl takes 30 ms to begin
