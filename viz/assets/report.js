// The page's own script: draws what Python placed, keeps drawing, details and table in step.
// Text from the data is set as text and never parsed as markup.
(function () {
  "use strict";
// graph files stand here
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const { picture } = window.mufakat, say = read("words"), lang = document.documentElement.lang;
  const details = document.getElementById("details"), hint = details.firstElementChild;
  const text = (label) => (!label ? "" : lang === "id" ? label.id || label.en : label.en || label.id || "");
  let chosen = null, whole = null;

  // The view with its evidence is the largest part of the page: read when it is asked for.
  function view() {
    if (whole) return whole;
    whole = read("view");
    for (const piece of whole.facts.flatMap((fact) => fact.evidence)) Object.assign(piece, whole.articles[piece.article]);
    for (const each of [...whole.nodes, ...whole.edges]) each.facts = each.facts.map((rank) => whole.facts[rank]);
    whole.rankOf = new Map(whole.nodes.map((node, rank) => [node.id, rank]));
    whole.lines = whole.nodes.map(() => []);
    for (const edge of whole.edges) for (const end of new Set([edge.source, edge.target])) whole.lines[whole.rankOf.get(end)].push(edge);
    return whole;
  }
  const ids = { node: (rank) => view().nodes[rank].id, edge: (rank) => view().edges[rank].id };
  const rankOf = (kind, id) => (kind === "node" ? view().nodes : view().edges).findIndex((each) => each.id === id);

  // Details: elements and text only.
  function add(parent, tag, content, kind) {
    const element = document.createElement(tag);
    if (content !== undefined && content !== "") element.textContent = content;
    if (kind) element.className = kind;
    parent.append(element);
    return element;
  }
  function webAddress(url) {
    try { const address = new URL(url); return address.protocol === "https:" || address.protocol === "http:" ? url : ""; } catch (error) { return ""; }
  }
  function addSource(parent, piece) {
    add(parent, "cite", piece.title);
    const when = add(parent, "span", piece.published ? say.published + " " : say.undated, "when");
    if (piece.published) add(when, "time", piece.published);
    const brief = piece.tier === "brief", url = webAddress(piece.url);
    const where = add(parent, "span", url ? (brief ? say.brief_of : say.source_at) + " " : brief ? say.brief_unknown : say.source_unknown, "where");
    if (url) {
      const link = add(where, "a", url);
      link.href = url; link.rel = "noopener noreferrer"; link.target = "_blank";
    }
    if (!brief && say["tier_" + piece.tier]) add(parent, "span", say["tier_" + piece.tier], "tier");
  }
  function addFacts(parent, facts) {
    const list = add(parent, "ul", "", "facts");
    for (const fact of facts) {
      const known = ["meeting", "commitment", "post"].includes(fact.kind);
      const item = add(list, "li", "", "fact " + (known ? fact.kind : "tie"));
      const what = add(item, "p", "", "what");
      add(what, "span", say[fact.kind] || fact.kind, "kind");
      what.append(text(fact.label));
      if (fact.when) add(what, "time", fact.when);
      if (text(fact.status)) { what.append(" "); add(what, "span", text(fact.status), "status"); }
      for (const piece of fact.evidence) {
        const figure = add(item, "figure"), quote = add(figure, "blockquote", piece.quote);
        if (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(piece.lang)) quote.lang = piece.lang;
        addSource(add(figure, "figcaption"), piece);
      }
    }
  }
  const name = (id) => picture.marks[view().rankOf.get(id)].label;
  function summary(edge) {
    const count = (kind) => edge.facts.filter((fact) => fact.kind === kind).length;
    const sources = new Set(edge.facts.flatMap((fact) => fact.evidence.map((piece) => piece.url || piece.article))).size;
    const parts = ["meeting", "commitment"].filter(count).map((kind) => count(kind) + " " + (count(kind) === 1 ? say[kind].toLowerCase() : say[kind + "s"]));
    if (sources) parts.push(sources === 1 ? say.sources_one : say.sources_many.replace("{n}", sources));
    return parts.join(" · ");
  }
  function mark(row, on) {
    if (!row) return;
    row.classList.toggle("chosen", on);
    if (on) row.querySelector("button").setAttribute("aria-current", "true"); else row.querySelector("button").removeAttribute("aria-current");
  }
  function show() {
    details.replaceChildren();
    for (const row of document.querySelectorAll("tr.chosen")) mark(row, false);
    if (!chosen) { details.append(hint); return; }
    if (chosen.kind === "edge") {
      const edge = view().edges[chosen.rank];
      mark(document.querySelector("tr[data-edge=" + edge.id + "]"), true);
      add(details, "h3", name(edge.source) + " – " + name(edge.target));
      add(details, "p", summary(edge) || text(edge.label), "sum");
      addFacts(details, edge.facts);
      return;
    }
    const node = view().nodes[chosen.rank], own = view().lines[chosen.rank];
    add(details, "h3", text(node.label));
    add(details, "p", text(node.group), "sum");
    const list = add(details, "ul", "", "links");
    for (const edge of own) {
      const other = edge.source === node.id ? edge.target : edge.source, button = add(add(list, "li"), "button", name(other));
      button.type = "button";
      button.addEventListener("click", () => choose("edge", view().edges.indexOf(edge)));
      if (summary(edge)) button.append(" (" + summary(edge) + ")");
    }
    const facts = [...new Set(node.facts.concat(own.flatMap((edge) => edge.facts)))];
    if (facts.length) addFacts(details, facts); else add(details, "p", say.no_facts, "hint");
  }
  function choose(kind, rank) {
    chosen = kind ? { kind, rank } : null;
    picture.select(kind, rank); show();
    details.scrollTop = 0;
    history.replaceState(null, "", kind ? "#" + kind + "=" + ids[kind](rank) : "#");
  }

  picture.choose = choose;
  picture.told = (kind, rank) => {
    if (kind === "node") return picture.marks[rank].label;
    const edge = view().edges[rank], told = summary(edge) || text(edge.label);
    return name(edge.source) + " – " + name(edge.target) + (told ? ": " + told : "");
  };
  document.getElementById("table").addEventListener("click", (event) => {
    const button = event.target.closest("button[data-edge]");
    if (button) choose("edge", rankOf("edge", button.dataset.edge));
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && chosen) choose(null); });

  // Search: any part of a name, accents and case aside; Enter walks the finds.
  const fold = (value) => value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const field = document.getElementById("name"), found = document.getElementById("found");
  let turn = -1, folded = null;
  function matches() {
    const part = fold(field.value.trim());
    folded = folded || view().nodes.map((node) => [node.label.en, node.label.id || "", node.short || ""].map(fold));
    return part ? folded.flatMap((names, rank) => (names.some((each) => each.includes(part)) ? [rank] : [])) : [];
  }
  field.addEventListener("input", () => {
    const list = matches();
    turn = -1;
    found.textContent = !field.value.trim() ? "" : list.length ? say.find_some.replace("{n}", list.length) : say.find_none;
    if (list.length === 1) choose("node", list[0]); else if (chosen) choose(null);
  });
  document.getElementById("find").addEventListener("submit", (event) => {
    event.preventDefault();
    const list = matches();
    if (!list.length) return;
    turn = (turn + 1) % list.length;
    choose("node", list[turn]);
    picture.goTo(list[turn]);
  });

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = Array.from(document.querySelectorAll(".twin details:not([open])"));
    opened.forEach((each) => { each.open = true; });
  });
  addEventListener("afterprint", () => { opened.forEach((each) => { each.open = false; }); });

  // What a reader takes along: the graph, the table, the picture.
  const graph = () => ({
    nodes: view().nodes.map((node) => ({ id: node.id, label: text(node.label), iri: node.iri, sort: node.kind || "state", x: node.x || 0, y: node.y || 0 })),
    edges: view().edges.map((edge) => ({ id: edge.id, source: edge.source, target: edge.target, facts: edge.facts.length, what: text(edge.label) })),
  });
  const cell = (value) => '"' + String(value).replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""') + '"';
  function csv() {
    const rows = [["from", "to", "kind", "what", "when", "status", "quote", "article", "published", "address"]];
    for (const edge of view().edges) {
      if (!edge.facts.length) rows.push([name(edge.source), name(edge.target), "", text(edge.label), "", "", "", "", "", ""]);
      for (const fact of edge.facts) for (const piece of fact.evidence) rows.push([name(edge.source), name(edge.target), fact.kind, text(fact.label), fact.when || "", text(fact.status), piece.quote, piece.title, piece.published, webAddress(piece.url)]);
    }
    return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
  }
  function svg() {
    const make = (tag, attributes, content) => {
      const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      if (content) made.textContent = content;
      return made;
    };
    const { marks, lines, hue } = picture, xs = marks.map((each) => each.x), ys = marks.map((each) => each.y);
    const left = Math.min(...xs) - 260, top = Math.min(...ys) - 60, wide = Math.max(...xs) - left + 260, high = Math.max(...ys) - top + 80;
    const root = make("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: [left, top, wide, high].join(" "), width: wide, height: high });
    root.append(make("title", {}, document.title), make("rect", { x: left, y: top, width: wide, height: high, fill: hue.paper }));
    for (const line of lines) {
      const a = marks[line.from], b = marks[line.to];
      root.append(make("path", { d: "M" + a.x + " " + a.y + " Q" + picture.bow(line).join(" ") + " " + b.x + " " + b.y, fill: "none", stroke: hue[line.kind] || hue.tie, "stroke-width": line.width, "stroke-dasharray": line.dashes ? "10 8" : "none" }));
    }
    for (const each of marks) {
      const { x, y } = each, stroke = picture.colour(each), hollow = picture.hollow(each), r = picture.radius(each), shape = picture.shape(each);
      const paint = { fill: hollow ? hue.paper : stroke, stroke, "stroke-width": hollow ? 3 : 0 };
      const corners = { square: [[-r, -r], [r, -r], [r, r], [-r, r]], diamond: [[0, -r], [r, 0], [0, r], [-r, 0]], triangle: [[0, -r], [r, r], [-r, r]] }[shape];
      root.append(corners ? make("polygon", { points: corners.map(([dx, dy]) => x + dx + "," + (y + dy)).join(" "), ...paint }) : make("circle", { cx: x, cy: y, r, ...paint }));
      const beside = { left: [-r - 8, 6, "end"], right: [r + 8, 6, "start"], above: [0, -r - 8, "middle"] }[each.side] || [0, r + 20, "middle"];
      root.append(make("text", { x: x + beside[0], y: y + beside[1], "text-anchor": beside[2], "font-family": hue.sans, "font-size": 18, fill: hue.ink, stroke: hue.paper, "stroke-width": 4, "paint-order": "stroke" }, picture.words(each)));
    }
    return new XMLSerializer().serializeToString(root);
  }
  function save(form, content, type) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
    link.download = "mufakat-" + view().name + "." + form;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }
  const take = {
    png: () => { const shot = document.createElement("canvas"), drawn = picture.held; shot.width = drawn.width; shot.height = drawn.height; const ink = shot.getContext("2d"); ink.fillStyle = picture.hue.paper; ink.fillRect(0, 0, shot.width, shot.height); ink.drawImage(drawn, 0, 0); shot.toBlob((blob) => save("png", blob)); },
    svg: () => save("svg", svg(), "image/svg+xml"), csv: () => save("csv", csv(), "text/csv"),
    graphml: () => save("graphml", graphml(graph()), "application/xml"), gexf: () => save("gexf", gexf(graph()), "application/xml"),
  };
  for (const button of document.querySelectorAll("button[data-save]")) button.addEventListener("click", take[button.dataset.save]);

  const start = /^#(edge|node)=(n[0-9a-f]+)$/.exec(location.hash), begun = start ? rankOf(start[1], start[2]) : -1;
  if (begun >= 0) choose(start[1], begun);
  document.documentElement.dataset.ready = "yes";
})();
