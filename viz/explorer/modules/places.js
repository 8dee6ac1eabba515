// View 6: where they meet. The region large, the rest of the world small; a mark is as large as its meetings are many.
import { below, el, svg, narrow } from "./dom.js";
import { load } from "./data.js";
import { count, day, goingTo, now, say, text } from "./state.js";
import { filtered, passes, readFacts } from "./facts.js";
import { brush, filterBar } from "./filter.js";
import { arrange } from "./labels.js";
import { emptyNote } from "./landing.js";
import { walk } from "./network.js";
import { icon, term } from "./cards.js";

const NAMED_PLACES = 26, ON_PHONES = 12; // places whose names are written on a drawing
const KEPT_CLEAR = 90; // marks that names keep off
const RAIL_PLACES = 10;

/** Places with what passes the filter, the busiest first. */
async function readPlaces(state, landing, panel) {
  const facts = await readFacts(), of = new Map(facts.read.map((fact) => [fact.id, fact]));
  return panel.rows.map((row) => {
    const meetings = row.meetings.map((id) => of.get(id)).filter((fact) => fact && passes(state, fact, landing)).sort((a, b) => (a.earliest > b.earliest ? -1 : a.earliest < b.earliest ? 1 : a.id < b.id ? -1 : 1));
    return { ...row, meetings, held: meetings.filter((fact) => fact.status === "held").length, parties: facts.actorOf };
  }).filter((row) => row.meetings.length).sort((a, b) => b.held - a.held || b.meetings.length - a.meetings.length || (a.id < b.id ? -1 : 1));
}

const tally = (row) => row.label + (row.country ? ", " + text(row.state) : "") + ": " + [row.held && say("n_meetings", { n: row.held }), row.meetings.length > row.held && say("n_plans", { n: row.meetings.length - row.held })].filter(Boolean).join(", ");

/** Steps of a path and nothing else. */
const outline = (path) => (/^[MlZ\d .-]*$/.test(path) ? path : "");

/** One drawing: land, borders, marks with names that keep off each other. */
function drawPlaces(panel, rows, on, label, most) {
  const [left, top, wide, high] = panel.frames[on], phone = narrow(), em = on === "world" ? (phone ? 36 : 23) : phone ? 38 : 20;
  const size = (row) => (phone ? 1.5 : 1) * (row.held ? 5 + 21 * Math.sqrt(row.held / Math.max(12, most)) : 5);
  const shown = rows.filter((row) => row.on === on), frame = { left, top, right: left + wide, bottom: top + high };
  const named = new Set(shown.slice(0, phone ? ON_PHONES : NAMED_PLACES));
  const nodes = shown.slice(0, KEPT_CLEAR).map((row) => ({ id: row.id, x: row.x, y: row.y, r: size(row), side: "right", wide: named.has(row) ? row.label.length * em * 0.54 : 0 }));
  const { places } = arrange(nodes, [], em, frame), taken = [];
  const free = (row) => { // a name that would stand upon another one, or upon a named mark, is left to the table
    const [x, y, anchor] = places.get(row.id), w = row.label.length * em * 0.54, from = row.x + x - (anchor === "end" ? w : anchor === "middle" ? w / 2 : 0), box = [from, row.y + y - em * 0.75, from + w, row.y + y + em * 0.2];
    if ([...named].some((o) => o !== row && o.x > box[0] && o.x < box[2] && o.y > box[1] && o.y < box[3])) return false;
    if (box[0] < left || box[2] > frame.right || taken.some((o) => box[0] < o[2] && o[0] < box[2] && box[1] < o[3] && o[1] < box[3])) return false;
    taken.push(box);
    return true;
  };
  const names = [...named].filter(free).map((row) => {
    const [x, y, anchor] = places.get(row.id);
    return svg("text", { x: (row.x + x).toFixed(1), y: (row.y + y).toFixed(1), "text-anchor": anchor, "font-size": em, text: row.label });
  });
  const marks = shown.map((row) => svg("a", { class: "spot" + (row.held ? "" : " plan") + (row.area ? " area" : "") + (now.state.key === row.id ? " chosen" : ""), href: goingTo(now.state, "places", row.id), "data-id": row.id, transform: "translate(" + row.x + " " + row.y + ")", tabindex: "-1", "aria-label": tally(row) },
    svg("title", { text: tally(row) }), svg("circle", { class: "reach", r: Math.max(size(row), phone ? 26 : 13).toFixed(1) }), svg("circle", { class: "dot", r: size(row).toFixed(1) })));
  const picture = svg("svg", { id: on === "region" ? "picture" : "picture-world", class: "places", viewBox: [left, top, wide, high].join(" "), role: "group", "aria-label": label, tabindex: "0", "data-keep": "picture-" + on, "data-marks": marks.length },
    svg("path", { class: "land", d: outline(panel.outlines[on].land), "fill-rule": "evenodd" }), svg("path", { class: "borders", d: outline(panel.outlines[on].borders) }), svg("g", {}, marks), svg("g", { class: "names", "aria-hidden": "true" }, names)); // the small ones and all names on top
  walk(picture, marks);
  return picture;
}

export async function placesView(landing, change) {
  const state = now.state, panel = await load("places"), rows = await readPlaces(state, landing, panel), chosen = rows.find((row) => row.id === state.key);
  const clear = rows.length && rows[0].held > 0 && (rows.length === 1 || rows[0].held > rows[1].held), total = rows.reduce((all, row) => all + row.meetings.length, 0);
  const title = chosen ? say("head_place", { name: chosen.label }) : clear ? say("head_places", { name: rows[0].label }) : say("head_places_equal");
  const deck = chosen ? say("deck_place", { name: chosen.label, state: text(chosen.state) || "–", n: say("n_reported", { n: chosen.meetings.length }) }) : say("deck_places", { n: say("n_reported", { n: total }), k: say("n_places", { n: rows.length }) });
  const head = [el("h1", { tabindex: "-1", text: title }), el("p", { class: "deck", text: deck }), filterBar(landing, change)], years = brush(landing, change);
  if (!rows.length) return { title, panel, data: "places", body: [head, years, emptyNote(landing)] };
  const most = Math.max(1, ...rows.map((row) => row.held)), world = rows.some((row) => row.on === "world");
  const key = (look, words) => el("li", {}, svg("svg", { class: "places", viewBox: "0 0 46 16", width: 46, height: 16, "aria-hidden": "true" }, svg("g", { class: "spot " + look }, svg("circle", { class: "dot", cx: 23, cy: 8, r: 6 }))), el("span", { text: say(words) }));
  const notes = !filtered() && panel.without ? el("ul", { class: "notes" }, el("li", { text: say("places_without", { n: count(panel.without) }) })) : null;
  return { title, panel, data: "places", body: [head, el("div", { class: "sheet" },
    el("figure", { class: "plate" }, drawPlaces(panel, rows, "region", say("places_drawing"), most),
      world ? [el("h2", { class: "small", text: say("places_world") }), drawPlaces(panel, rows, "world", say("places_world"), most)] : null,
      el("figcaption", { class: "aside", text: say("places_credit") }),
      el("section", { class: "teach", "aria-label": say("help") }, el("h2", { class: "small", text: say("help") }), el("ul", { class: "legend" }, key("", "key_place"), key("plan", "key_place_plan"), key("area", "key_place_area")))),
    el("aside", { class: "rail", "aria-label": chosen ? title : say("places_busiest") }, chosen ? meetingList(chosen, landing) : [el("h2", { class: "small", text: say("places_busiest") }), placeTable(rows.slice(0, RAIL_PLACES), say("places_busiest"), true)], years, notes)),
  below("section", { class: "twin" }, () => [el("h2", { text: say("twin") }), el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("twin") }, placeTable(rows, say("places"), false))])] };
}

/** The meetings of a place: each leads to its sentences. */
function meetingList(row, landing) {
  const who = (fact) => fact.parties.map((id) => row.parties.get(id)).filter(Boolean).map((actor) => actor.code || text(actor.label)).join(" – ");
  return [el("h2", { class: "small", text: row.label }), el("p", {}, el("a", { href: goingTo(now.state, "places"), "data-keep": "all-places", text: say("all_places") })),
    el("ul", { class: "met" }, row.meetings.map((fact) => el("li", {}, icon("meeting", fact.status), el("a", { href: goingTo(now.state, "fact", fact.id), text: [who(fact), term(landing, "meeting-kind", fact.kind)].filter(Boolean).join(": ") }), el("span", { class: "aside", text: (fact.when ? day(fact.when) : say("undated")) + " · " + term(landing, "meeting-status", fact.status) + " · " + say("n_sources", { n: fact.sources }) }))))];
}

function placeTable(rows, caption, short) {
  return el("table", { class: "pairs" }, el("caption", { class: "unseen", text: caption }),
    el("thead", {}, el("tr", {}, el("th", { scope: "col", text: say("place") }), el("th", { scope: "col", class: "n", text: say("meetings") }), short ? null : [el("th", { scope: "col", class: "n", text: say("plans") }), el("th", { scope: "col", text: say("on_map") })])),
    el("tbody", {}, rows.map((row) => el("tr", {}, el("th", { scope: "row" }, el("a", { href: goingTo(now.state, "places", row.id), text: row.label }), row.country ? el("span", { class: "aside", text: " " + text(row.state) }) : null),
      el("td", { class: "n", text: row.held ? count(row.held) : "–" }),
      short ? null : [el("td", { class: "n", text: row.meetings.length > row.held ? count(row.meetings.length - row.held) : "–" }), el("td", { text: !row.on ? say("place_unknown") : row.area ? say("place_area") : "●" })]))));
}
