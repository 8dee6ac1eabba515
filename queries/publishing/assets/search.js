// Hits while a word is being typed; without scripts the form works by itself.

const input = document.getElementById("q");
const form = input.form;
const list = document.createElement("ul");
list.className = "hints";
list.id = "hints";
list.hidden = true;
list.setAttribute("role", "listbox");
form.append(list);
input.setAttribute("role", "combobox");
input.setAttribute("aria-controls", "hints");
input.setAttribute("aria-expanded", "false");
input.setAttribute("aria-autocomplete", "list");

let asked = 0;
let waiting = 0;

function show(results) {
  list.replaceChildren(...results.map((hit, number) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const more = document.createElement("span");
    link.href = hit.url;
    link.id = "hint-" + number;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.textContent = hit.label || hit.id;
    more.textContent = hit.quote ? hit.quote.slice(0, 90) : "";
    if (hit.quote) link.append(more);
    item.setAttribute("role", "presentation");
    item.append(link);
    return item;
  }));
  list.hidden = !results.length;
  input.setAttribute("aria-expanded", String(!list.hidden));
  input.removeAttribute("aria-activedescendant");
}

async function ask() {
  const number = ++asked;
  const words = input.value.trim();
  if (words.length < 2) return show([]);
  const address = new URL(form.action);
  address.search = new URLSearchParams({ ...Object.fromEntries(new FormData(form)), q: words, limit: 8 });
  const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
  if (answer?.ok && number === asked) show((await answer.json()).results);
}

input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 120);
});
input.addEventListener("keydown", (event) => {
  const links = [...list.querySelectorAll("a")];
  const at = links.findIndex((link) => link.getAttribute("aria-selected") === "true");
  if (event.key === "Escape") return show([]);
  if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    links[at].click();
  } else if (["ArrowDown", "ArrowUp"].includes(event.key) && links.length) {
    event.preventDefault();
    const next = (at + (event.key === "ArrowDown" ? 1 : links.length) + (at < 0 && event.key === "ArrowUp" ? 1 : 0)) % links.length;
    links[at]?.removeAttribute("aria-selected");
    links[next].setAttribute("aria-selected", "true");
    links[next].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", links[next].id);
  }
});
document.addEventListener("click", (event) => {
  if (!form.contains(event.target)) show([]);
});
