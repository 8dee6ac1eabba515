// View 4: one actor, what it took part in around it, with whom; expandable, with the shortest path to another.
import { below, el, svg } from "./dom.js";
import { load } from "./data.js";
import { count, day, goingTo, now, say, text } from "./state.js";
import { lies } from "./facts.js";
import { filterBar } from "./filter.js";
import { card, mark, quoteFigure, showCard, stand, term } from "./cards.js";
import { called } from "./network.js";
import { pathSection } from "./path.js";
import { emptyNote } from "./landing.js";
import { egoGraph } from "./exports.js";

const FAN = 6;

export async function actorView(landing, change) {
  const state = now.state;
  const key = state.key || (await busiest());
  if (!key) return { title: say("empty_graph"), body: [el("h1", { tabindex: "-1", text: say("empty_graph") }), el("p", { text: say("empty_graph_help") })] };
  const panel = await load("actor/" + key), of = new Map(panel.actors.map((actor) => [actor.id, actor]));
  const expanded = state.links.split(",").filter((each) => each && of.has(each));
  const more = await Promise.all(expanded.map((each) => load("actor/" + each).catch(() => null)));
  const facts = panel.facts.filter((fact) => lies(fact, panel, landing, [...fact.parties, ...fact.actors])), me = of.get(key), name = called(me, key);
  const title = say("head_actor", { name: text(me.label) });
  const around = new Set(facts.flatMap((fact) => fact.actors).filter((each) => each !== key && of.has(each)));
  const home = me.home && of.has(me.home) ? ", " + say("of_home", { name: text(of.get(me.home).label) }) : "";
  const head = [el("p", { class: "kicker" }, say("sort_" + me.sort) + home), el("h1", { tabindex: "-1", text: title }), el("p", { class: "deck", text: say("deck_actor", { n: count(facts.length), m: say("n_actors", { n: around.size }) }) }),
    filterBar(landing, change)];
  const path = pathSection(key, name, landing, change);
  if (!facts.length) return { title, panel, body: [head, emptyNote(landing), path] };
  const picture = drawEgo(panel, facts, of, key, name, landing, change, expanded, more);
  const times = new Map();
  for (const fact of facts) for (const each of new Set(fact.actors)) if (each !== key) times.set(each, (times.get(each) || 0) + 1);
  const rows = [...times].filter(([id]) => of.has(id)).sort((a, b) => b[1] - a[1] || (text(of.get(a[0]).label) < text(of.get(b[0]).label) ? -1 : 1));
  return { title, panel, data: "actor/" + key, graph: egoGraph(panel, facts, of, key), body: [head,
    el("figure", { class: "plate whole" }, picture, el("figcaption", { class: "aside", text: panel.more ? say("latest", { n: panel.facts.length, m: count(panel.more) }) : "" })),
    el("div", { class: "facing" }, el("section", { class: "block" }, el("h2", { text: say("with_whom") }), withTable(rows, of, state, change, expanded, key)), path),
    below("section", { class: "twin" }, () => [el("h2", { text: say("took_part", { name }) }), el("div", { class: "cards" }, facts.map((fact) => withShare(card(fact, panel, landing), fact, key, panel, landing)))])] };
}

async function busiest() {
  const { rows } = await load("names");
  const first = rows.find((row) => row.sort === "person" || row.sort === "institution") || rows[0];
  return first ? first.id : "";
}

/** Adds in what role the actor took part, with the sentence that says so. */
function withShare(found, fact, key, panel, landing) {
  const own = fact.who.filter((each) => each.actor === key && (each.role || each.quotes.length));
  for (const each of own) {
    const fresh = each.quotes.filter((quote) => !fact.quotes.some((other) => other.text === quote.text));
    found.append(el("p", { class: "facts" }, say("role") + ": " + term(landing, "participation-role", each.role) + (each.post ? ", " + each.post : "")), ...fresh.slice(0, 1).map((quote) => quoteFigure(quote, panel.articles, landing)));
  }
  return found;
}

function withTable(rows, of, state, change, expanded, key) {
  const toggle = (id) => change({ links: (expanded.includes(id) ? expanded.filter((each) => each !== id) : [...expanded, id]).join(",") }, true);
  return el("table", { class: "pairs" }, el("caption", { class: "unseen", text: say("with_whom") }), el("thead", {}, el("tr", {}, el("th", { scope: "col", text: say("name") }), el("th", { scope: "col", class: "n", text: say("how_often") }))),
    el("tbody", {}, rows.slice(0, 24).map(([id, n]) => el("tr", {}, el("th", { scope: "row" }, el("button", { type: "button", class: "turn", "data-keep": "turn-" + id, "aria-expanded": String(expanded.includes(id)), "aria-label": say(expanded.includes(id) ? "collapse" : "expand", { name: text(of.get(id).label) }), text: expanded.includes(id) ? "−" : "+", onclick: () => toggle(id) }), el("a", { href: goingTo(state, "actor", id), text: called(of.get(id), id) })), el("td", { class: "n", text: count(n) })))));
}

function drawEgo(panel, facts, of, key, name, landing, change, expanded, more) {
  const state = now.state, places = panel.places, shown = new Set(facts.map((fact) => fact.id));
  const actors = [...new Set(facts.flatMap((fact) => fact.actors))].filter((id) => id !== key && places[id]).sort();
  const lines = [], marks = [], labels = [];
  const few = facts.length <= 14, at = (id) => (id === key ? [0, 0, "below"] : places[id]);
  const line = (fact, a, b, extra) => svg("path", { class: "tie", "data-fact": fact.id, d: "M" + a[0] + " " + a[1] + " L" + b[0] + " " + b[1], onclick: () => open(fact, extra) });
  const factMark = (fact, spot, extra) => svg("a", { class: "happening" + (extra ? " far" : ""), href: "#", "data-fact": fact.id, tabindex: "0", role: "button", transform: "translate(" + (spot[0] - 12) + " " + (spot[1] - 12) + ") scale(2)",
    "aria-label": text(fact.label), onclick: (event) => { event.preventDefault(); open(fact, extra); }, onkeydown: (event) => event.key === " " && (event.preventDefault(), open(fact, extra)) }, svg("title", { text: text(fact.label) }), svg("rect", { class: "hit", x: -2, y: -2, width: 16, height: 16 }), mark(fact.sort, stand(fact)));
  const open = (fact, extra) => { if (extra) location.hash = goingTo(state, "actor", extra, { show: fact.id }); else showCard(fact.id); };
  for (const fact of facts) {
    const spot = places[fact.id];
    lines.push(line(fact, [0, 0], spot));
    for (const id of new Set(fact.actors)) if (id !== key && places[id]) lines.push(line(fact, spot, places[id]));
    marks.push(factMark(fact, spot));
    if (few && fact.when) labels.push(svg("text", { class: "date", "data-fact": fact.id, x: spot[0], y: spot[1] - 20, "text-anchor": "middle", text: day(fact.when.slice(0, 7)) }));
  }
  const side = (id) => (places[id][0] >= 0 ? 1 : -1);
  let reach = Math.max(...actors.map((id) => Math.abs(places[id][0])), 330);
  expanded.forEach((id, rank) => {
    if (!places[id] || !more[rank]) return;
    const fresh = more[rank].facts.filter((fact) => !shown.has(fact.id)).slice(0, FAN), [x, y] = places[id], out = side(id);
    fresh.forEach((fact, turn) => {
      const spot = [x + out * 330, y + (turn - (fresh.length - 1) / 2) * 34];
      lines.push(line(fact, [x, y], spot, id));
      marks.push(factMark(fact, spot, id));
      const others = fact.actors.filter((each) => each !== id && (each === key || places[each]));
      for (const each of others) lines.push(line(fact, spot, at(each), id));
      labels.push(svg("text", { class: "date", "data-fact": fact.id, x: spot[0] + out * 20, y: spot[1] + 6, "text-anchor": out > 0 ? "start" : "end", text: fact.when ? day(fact.when) : say("undated") }));
      reach = Math.max(reach, Math.abs(spot[0]));
    });
  });
  const nodes = actors.map((id) => {
    const actor = of.get(id), [x, y] = places[id], out = side(id), label = called(actor, id), most = 34;
    return svg("a", { class: "node ego " + actor.sort, href: goingTo(state, "actor", id), "data-id": id, transform: "translate(" + x + " " + y + ")", "aria-label": text(actor.label) + ", " + say("sort_" + actor.sort) }, svg("title", { text: text(actor.label) }),
      shape(actor.sort), svg("text", { x: out * 17, y: 7, "text-anchor": out > 0 ? "start" : "end", text: label.length > most ? label.slice(0, most - 1).trimEnd() + "…" : label }));
  });
  const ys = [...actors, ...facts.map((fact) => fact.id)].map((id) => places[id][1]);
  const named = Math.max(0, ...actors.map((id) => Math.abs(places[id][0]) + 30 + Math.min(34, called(of.get(id), id).length) * 12.5)), wide = Math.max(reach + 250, named), top = Math.min(-160, ...ys) - 40, bottom = Math.max(160, ...ys) + 40;
  const picture = svg("svg", { id: "picture", class: "network egonet", viewBox: [-wide, top, 2 * wide, bottom - top].join(" "), role: "group", "aria-label": say("head_actor", { name }) },
    svg("g", {}, lines), svg("g", {}, marks), svg("g", {}, nodes), svg("g", { class: "node ego centre" }, svg("circle", { r: 20 }), svg("text", { y: 48, "text-anchor": "middle", text: name })), svg("g", { class: "dates" }, labels));
  const light = (fact, id) => {
    picture.classList.toggle("dim", Boolean(fact || id));
    const own = new Set(fact ? [fact] : facts.filter((each) => each.actors.includes(id)).map((each) => each.id));
    for (const each of picture.querySelectorAll("[data-fact]")) each.classList.toggle("lit", own.has(each.dataset.fact));
    const ends = new Set(facts.filter((each) => own.has(each.id)).flatMap((each) => each.actors));
    for (const each of picture.querySelectorAll(".node")) each.classList.toggle("lit", ends.has(each.dataset.id) || !each.dataset.id);
  };
  const over = (event) => { const found = event.target.closest("[data-fact], [data-id]"); light(found && found.dataset.fact, found && found.dataset.id); };
  picture.addEventListener("pointerover", over);
  picture.addEventListener("focusin", over);
  picture.addEventListener("pointerleave", () => light());
  picture.addEventListener("focusout", () => light());
  if (state.show) setTimeout(() => showCard(state.show));
  requestAnimationFrame(() => { const plate = picture.parentElement; if (plate) plate.scrollLeft = (plate.scrollWidth - plate.clientWidth) / 2; }); // on a phone: the middle first
  return picture;
}

function shape(sort) {
  if (sort === "person") return svg("circle", { r: 8 });
  if (sort === "institution") return svg("rect", { x: -8, y: -8, width: 16, height: 16 });
  return svg("circle", { class: "ring", r: 10 });
}
