// View 5: communities first; what they are made of by zoom; those who link them are ringed.
import { below, el, svg } from "./dom.js";
import { load } from "./data.js";
import { count, goingTo, now, say, text } from "./state.js";
import { filterBar } from "./filter.js";
import { topicName } from "./cards.js";
import { names } from "./facts.js";
import { Canvas } from "./canvas.js";
import { emptyNote } from "./landing.js";
import { mapGraph } from "./exports.js";

const MOST_BROKERS = 12;
const isState = (mark) => Number(mark.sort === "member" || mark.sort === "partner"); // a state links by being everywhere

/** Actors with facts under each of the chosen topics, or all; the strongest links first. */
function linkers(panel, topics, landing) {
  const wide = (topic) => [topic, (landing.terms.topic[topic] || {}).broader].filter(Boolean);
  const under = panel.marks.map(() => new Map());
  for (const [a, b] of panel.links) {
    const [actor, fact] = panel.marks[a].label ? [a, b] : [b, a];
    for (const topic of new Set((panel.marks[fact].topics || []).flatMap(wide))) under[actor].set(topic, (under[actor].get(topic) || 0) + 1);
  }
  return panel.marks.map((mark, rank) => ({ ...mark, rank, under: under[rank] })).filter((mark) => mark.label && topics.every((topic) => mark.under.has(topic)))
    .sort((a, b) => isState(a) - isState(b) || b.between - a.between || b.links - a.links || (a.id < b.id ? -1 : 1));
}

export async function mapView(landing, change) {
  const state = now.state, panel = await load("map");
  const all = linkers(panel, state.topic, landing), chosen = state.topic.length > 1;
  const topics = state.topic.map((topic) => topicName(landing, topic)).join(say("and"));
  const title = chosen ? (all.length ? say("head_links", { name: text(all[0].label), topics }) : say("head_links_none", { topics })) : say("head_map");
  const facts = panel.marks.length - panel.actors;
  const head = [el("h1", { tabindex: "-1", text: title }), el("p", { class: "deck", text: say("deck_map", { n: say("n_people", { n: panel.actors }), m: count(facts), k: panel.groups.length }) }), filterBar(landing, change, ["kind", "lang_of", "tier", "state"])];
  if (!panel.marks.length) return { title, body: [head, emptyNote(landing)] };
  const of = names(landing), parts = (group) => [group.states.slice(0, 2).map((id) => (of.get(id) ? of.get(id).code || text(of.get(id).label) : id.split("/").pop().toUpperCase())).join("–"), group.topics.length ? topicName(landing, group.topics[0]) : ""], label = (group) => parts(group).filter(Boolean).join(": ");
  const linking = all.filter((each) => chosen || (!isState(each) && each.between > 0)), brokers = linking.slice(0, MOST_BROKERS);
  const held = el("canvas", { id: "picture", class: "map", tabindex: "0", role: "img", "aria-label": say("map_drawing"), "data-keep": "picture" });
  const picture = new Canvas(held, panel, { parts, linkers: linking.map((each) => each.rank), topics: state.topic, named: (mark) => (mark.label ? mark.code && mark.sort !== "person" ? mark.code : text(mark.label) : mark.when || ""), open: (mark) => { location.hash = mark.label ? goingTo(state, "actor", mark.id) : goingTo(state, "fact", mark.id); } });
  const button = (key, label_, act) => el("button", { type: "button", "data-keep": "zoom-" + key, "aria-label": say(key), text: label_, onclick: act });
  const table = el("table", { class: "pairs" }, el("caption", { text: say("brokers_help") + (panel.exact ? "" : " " + say("brokers_sampled")) }), el("thead", {}, el("tr", {}, el("th", { scope: "col", text: say("name") }), el("th", { scope: "col", class: "n", text: say("facts") }), el("th", { scope: "col", class: "n", text: say("betweenness") }))),
    el("tbody", {}, brokers.map((each) => el("tr", {}, el("th", { scope: "row" }, el("a", { href: goingTo(state, "actor", each.id), text: text(each.label) }), el("span", { class: "aside", text: " " + say("sort_" + each.sort) })), el("td", { class: "n", text: count(each.links) }), el("td", { class: "n", text: each.between.toFixed(4) })))));
  return { title, panel, data: "map", start: () => picture.start(), graph: mapGraph(panel), body: [head, el("div", { class: "sheet" }, el("figure", { class: "plate" }, el("div", { class: "zoom" }, button("zoom_in", "+", () => picture.zoom(1.5)), button("zoom_out", "−", () => picture.zoom(1 / 1.5)), button("fit", say("fit"), () => picture.fit())), held, el("figcaption", { class: "aside", text: say("zoom_hint") })),
    el("aside", { class: "rail" }, el("h2", { class: "small", text: chosen ? title : say("brokers") }), table)),
  below("section", { class: "teach" }, () => [el("h2", { class: "small", text: say("help") }), el("ul", { class: "legend" }, [["key_group", svg("circle", { class: "groupkey", cx: 23, cy: 8, r: 7 })], ["key_broker", svg("circle", { class: "brokerkey", cx: 23, cy: 8, r: 6 })]].map(([key, mark]) => el("li", {}, svg("svg", { viewBox: "0 0 46 16", width: 46, height: 16, "aria-hidden": "true" }, mark), el("span", { text: say(key) }))))]),
  below("section", { class: "twin" }, () => [el("h2", { text: say("twin") }), groupTable(panel, label, of)])] };
}

function groupTable(panel, label, of) {
  const members = panel.groups.map(() => []);
  for (const mark of panel.marks) if (mark.label) members[mark.group].push(mark);
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("twin") }, el("table", {}, el("caption", { class: "unseen", text: say("twin") }), el("thead", {}, el("tr", {}, el("th", { scope: "col", text: say("community") }), el("th", { scope: "col", text: say("with_whom") }), el("th", { scope: "col", class: "n", text: say("facts") }))),
    el("tbody", {}, panel.groups.slice(0, 60).map((group, rank) => {
      const own = members[rank].sort((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1)), seen = own.slice(0, 6);
      return el("tr", {}, el("th", { scope: "row", text: label(group) }), el("td", {}, seen.map((mark, turn) => [turn ? ", " : "", el("a", { href: goingTo(now.state, "actor", mark.id), text: text(mark.label) })]), own.length > seen.length ? " " + say("n_more", { n: own.length - seen.length }) : ""), el("td", { class: "n", text: count(group.size - own.length) }));
    }))));
}
