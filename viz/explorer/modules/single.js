// One fact on a page of its own, for links from elsewhere.
import { el } from "./dom.js";
import { load } from "./data.js";
import { goingTo, now, say, text } from "./state.js";
import { card } from "./cards.js";

export async function factView(landing) {
  const panel = await load("fact/" + now.state.key), fact = panel.facts[0], title = text(fact.label);
  const found = card(fact, panel, landing, 2);
  found.querySelector("h2").classList.add("unseen");
  const who = panel.actors.filter((actor) => fact.parties.includes(actor.id) || fact.by.includes(actor.id) || fact.to.includes(actor.id));
  return { title, panel, data: "fact/" + now.state.key, body: [el("p", { class: "kicker" }, el("a", { href: goingTo(now.state, "cooperation"), text: say("back") })), el("h1", { tabindex: "-1", text: title }), el("p", { class: "deck" }, who.map((actor, rank) => [rank ? ", " : "", el("a", { href: goingTo(now.state, "actor", actor.id), text: text(actor.label) })])), found] };
}
