// A view to take along: its data, its table, its picture, its graph; and what it was made of.
import { el } from "./dom.js";
import { panelAddress } from "./data.js";
import { gexf, graphml } from "./graphs.js";
import { say, text } from "./state.js";

const node = (id, actor, more = {}) => ({ id, label: text(actor.label) || id, sort: actor.sort || "", ...more });

export function pairGraph(landing, rows) {
  const known = new Set(rows.flatMap((row) => row.ends));
  const nodes = landing.nodes.filter((each) => known.has(each.id)).map((each) => node(each.id, each, { x: each.x, y: each.y }));
  for (const id of known) if (landing.names[id]) nodes.push(node(id, landing.names[id]));
  return { nodes, edges: rows.map((row) => ({ id: row.key, source: row.ends[0], target: row.ends[1], meetings: row.meetings, commitments: row.commitments, weight: row.meetings + row.commitments })) };
}

export function egoGraph(panel, facts, of, key) {
  const actors = [...new Set([key, ...facts.flatMap((fact) => fact.actors)])].filter((id) => of.has(id));
  const nodes = [...actors.map((id) => node(id, of.get(id))), ...facts.map((fact) => node(fact.id, fact))];
  const edges = facts.flatMap((fact) => fact.actors.filter((id) => of.has(id)).map((id) => ({ id: id + " " + fact.id, source: id, target: fact.id, when: fact.when })));
  return { nodes, edges };
}

export function mapGraph(panel) {
  const nodes = panel.marks.map((mark) => ({ id: mark.id, label: text(mark.label) || mark.id, sort: mark.sort, community: mark.group, betweenness: mark.between, x: mark.x, y: mark.y }));
  return { nodes, edges: panel.links.map(([a, b], rank) => ({ id: String(rank), source: panel.marks[a].id, target: panel.marks[b].id })) };
}

const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-opacity", "opacity", "font-family", "font-size", "font-weight", "paint-order", "text-anchor"];

/** The drawing on the page as an SVG of its own: what the style sheet says stands in it. */
export function svgText(picture) {
  const copy = picture.cloneNode(true), box = picture.viewBox.baseVal, paper = getComputedStyle(document.documentElement).backgroundColor;
  const mine = [picture, ...picture.querySelectorAll("*")], theirs = [copy, ...copy.querySelectorAll("*")];
  mine.forEach((each, rank) => {
    const style = getComputedStyle(each);
    for (const name of STYLES) { const value = style.getPropertyValue(name); if (value) theirs[rank].setAttribute(name, value); }
    for (const name of ["tabindex", "href", "data-keep", "role", "class"]) theirs[rank].removeAttribute(name);
  });
  for (const hit of copy.querySelectorAll("[stroke='rgba(0, 0, 0, 0)'][fill='none'], rect[fill='rgba(0, 0, 0, 0)']")) hit.remove();
  copy.setAttribute("width", box.width);
  copy.setAttribute("height", box.height);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ x: box.x, y: box.y, width: box.width, height: box.height, fill: paper })) ground.setAttribute(name, value);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

function save(name, content, type) {
  const link = el("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function png(picture) {
  if (picture.tagName === "CANVAS") return new Promise((done) => picture.toBlob(done, "image/png"));
  const source = svgText(picture), image = new Image(), box = picture.viewBox.baseVal, scale = Math.min(3, 2400 / box.width);
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(source);
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: box.width * scale, height: box.height * scale });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/** The foot of a view. */
export function takeAway(shown) {
  const name = "mufakat-" + shown.data.replace(/[^\w-]/g, "-"), picture = document.getElementById("picture");
  const drawn = picture && picture.tagName !== "CANVAS";
  const button = (key, label, act) => el("li", {}, el("button", { type: "button", class: "quiet", id: "save-" + key, onclick: act }, label));
  const items = [
    el("li", {}, el("a", { href: panelAddress(shown.data, "json"), download: name + ".json", text: "JSON" }), " " + say("as_data")),
    shown.data.startsWith("fact/") ? null : el("li", {}, el("a", { href: panelAddress(shown.data, "csv"), download: name + ".csv", text: "CSV" }), " " + say("as_table")),
    drawn ? button("svg", "SVG", () => save(name + ".svg", svgText(picture), "image/svg+xml")) : null,
    picture ? button("png", "PNG", async () => save(name + ".png", await png(picture), "image/png")) : null,
    shown.graph ? button("graphml", "GraphML", () => save(name + ".graphml", graphml(shown.graph), "application/xml")) : null,
    shown.graph ? button("gexf", "GEXF", () => save(name + ".gexf", gexf(shown.graph), "application/xml")) : null];
  const panel = shown.panel;
  return [el("h2", { class: "small", text: say("download") }), el("ul", { class: "take" }, items),
    el("dl", {}, [["data_version", panel.data], ["positions", panel.layout], ["seed", panel.seed]].map(([key, value]) => [el("dt", { text: say(key) }), el("dd", { text: String(value) })])),
    el("details", {}, el("summary", { text: say("show_query") }), el("pre", { tabindex: "0", text: panel.query }))];
}
