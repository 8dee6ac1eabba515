// Puts it together: the address decides the view; language and theme change in place.
import { announce, el, later, paint } from "./dom.js";
import { load } from "./data.js";
import { VIEWS, goingTo, now, readAddress, say, writeAddress } from "./state.js";
import { landingView, sourceLine } from "./landing.js";
import { pairView } from "./pair.js";
import { matrixView } from "./matrix.js";
import { lanesView } from "./lanes.js";
import { actorView } from "./ego.js";
import { mapView } from "./map.js";
import { placesView } from "./places.js";
import { factView } from "./single.js";
import { searchField } from "./search.js";
import { takeAway } from "./exports.js";
import { player } from "./filter.js";

const RENDER = { cooperation: landingView, pair: pairView, matrix: matrixView, lanes: lanesView, actor: actorView, map: mapView, places: placesView, fact: factView };
const main = document.getElementById("main");
let turn = 0;

function change(part, quietly = false) {
  if (!("from" in part) && Object.keys(part).length) player.halt();
  const address = writeAddress({ ...now.state, ...part });
  if (quietly) { history.replaceState(null, "", address); render(); } else location.hash = address;
}

function frame(landing) {
  const state = now.state;
  document.documentElement.lang = state.lang;
  document.getElementById("skip").textContent = say("skip");
  const brand = document.getElementById("brand");
  brand.textContent = "Mufakat";
  brand.href = goingTo({ ...state, state: [], topic: [], kind: [], lang_of: [], tier: [], from: "", to: "" }, "cooperation");
  const views = document.getElementById("views");
  views.setAttribute("aria-label", say("views"));
  views.replaceChildren(el("ul", {}, VIEWS.filter((view) => RENDER[view]).map((view) => el("li", {}, el("a", { href: goingTo(state, view), "aria-current": state.view === view ? "page" : null, "data-keep": "view-" + view, text: say(view) })))));
  const dark = isDark(), typed = document.getElementById("search");
  const search = typed && typed.parentElement.dataset.lang === state.lang ? typed.parentElement : searchField("search", say("search"), (id) => { location.hash = goingTo(now.state, "actor", id); });
  document.getElementById("tools").replaceChildren(search,
    el("button", { type: "button", class: "quiet", "data-keep": "lang", lang: state.lang === "id" ? "en" : "id", text: say("language"), onclick: () => change({ lang: state.lang === "id" ? "en" : "id" }, true) }),
    el("button", { type: "button", class: "quiet", "data-keep": "theme", "aria-pressed": String(dark), text: say(dark ? "theme_light" : "theme_dark"), onclick: () => { setTheme(dark ? "light" : "dark"); frame(landing); } }));
}

const isDark = () => (document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try { localStorage.setItem("mufakat-theme", theme); } catch { /* a page from disk may not store anything */ }
}

function problem(title, help) {
  return { title: say(title), body: [el("section", { class: "empty" }, el("h1", { tabindex: "-1", text: say(title) }), el("p", { text: say(help) }), el("p", {}, el("a", { href: goingTo(readAddress(""), "cooperation"), text: say("back") })))] };
}

async function render() {
  const mine = ++turn, before = now.rendered, state = readAddress(location.hash);
  now.state = state;
  const held = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.keep : "";
  const late = setTimeout(() => { if (mine === turn) main.setAttribute("aria-busy", "true"); }, 150);
  let shown, landing;
  try {
    landing = await load("landing");
    shown = await (RENDER[state.view] || landingView)(landing, change);
  } catch (error) {
    if (!error.missing) console.error(error);
    shown = error.missing && landing ? problem("no_such", "no_such_help") : problem("failed", "failed_help");
  }
  clearTimeout(late);
  if (mine !== turn) return;
  main.removeAttribute("aria-busy");
  frame(landing);
  main.replaceChildren(...shown.body.flat(3).filter(Boolean));
  main.dataset.view = state.view;
  if (shown.start) shown.start();
  later(() => { if (mine === turn) document.getElementById("foot").replaceChildren(el("p", {}, landing ? sourceLine(landing) + " " : "", say("software")), ...(shown.panel ? takeAway(shown) : [])); });
  document.title = shown.title + " – Mufakat";
  const same = before && before.view === state.view && before.key === state.key;
  const back = held && document.querySelector('[data-keep="' + CSS.escape(held) + '"]');
  if (back) back.focus({ preventScroll: true });
  else if (before && !same) { scrollTo(0, 0); const h1 = main.querySelector("h1"); if (h1) h1.focus({ preventScroll: true }); announce(shown.title); }
  now.rendered = state;
  if (!before) await paint();
  if (mine === turn) document.documentElement.dataset.ready = writeAddress(state);
}

try { const kept = localStorage.getItem("mufakat-theme"); if (kept === "dark" || kept === "light") document.documentElement.dataset.theme = kept; } catch { /* as above */ }
addEventListener("hashchange", render);
document.getElementById("skip").addEventListener("click", (event) => { event.preventDefault(); main.focus(); });
render();
