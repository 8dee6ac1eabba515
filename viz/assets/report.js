// The page's own script: draws what Python placed, keeps drawing, details and table in step.
// Text from the data is set as text and never parsed as markup.
(function () {
  "use strict";
// graph files stand here
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const view = read("view"), say = read("words"), options = read("options");
  const rawNodes = read("nodes"), rawEdges = read("edges");
  const lang = document.documentElement.lang;
  const box = document.getElementById("network"), details = document.getElementById("details");
  const hint = details.firstElementChild;
  const text = (label) => (lang === "id" ? label.id || label.en : label.en || label.id);
  const nodeOf = new Map(view.nodes.map((node) => [node.id, node]));
  const edgeOf = new Map(view.edges.map((edge) => [edge.id, edge]));
  const centre = view.name === "ego" && view.nodes.length ? view.nodes[0].id : null;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let chosen = null, colours = {}, grow = 1, stretched = false;

  function readColours() {
    const style = getComputedStyle(document.documentElement);
    for (const name of ["paper", "ink", "soft", "meeting", "commitment", "tie", "state", "centre"])
      colours[name] = style.getPropertyValue("--" + name).trim();
    colours.sans = style.getPropertyValue("--sans");
  }

  const touches = (id, edge) => edge.source === id || edge.target === id;
  function lit(kind, id) {
    if (!chosen) return true;
    if (kind === "edge") return chosen.kind === "edge" ? chosen.id === id : touches(chosen.id, edgeOf.get(id));
    if (chosen.kind === "edge") return touches(id, edgeOf.get(chosen.id));
    return id === chosen.id || view.edges.some((edge) => touches(id, edge) && touches(chosen.id, edge));
  }
  const faint = 0.18;
  function labelOf(node) {
    const narrow = box.clientWidth < 560, label = narrow ? node.short : node.caption;
    const most = Math.max(13, Math.min(46, Math.floor(box.clientWidth * 0.26 / 7)));
    return label.length > most ? label.slice(0, most - 1) + "…" : label;
  }
  function paintNode(node) {
    const full = { meeting: "meeting", commitment: "commitment", state: "state", person: "state", post: "tie" }[node.kind];
    const hue = node.id === centre ? colours.centre : colours[full || "state"];
    const fill = node.id === centre || full ? hue : colours.paper;
    return { id: node.id, borderWidth: full ? 0 : 3, borderWidthSelected: full ? 0 : 3, opacity: lit("node", node.id) ? 1 : faint,
      size: (node.id === centre ? Math.max(node.size, 20) : node.size) * grow, color: { background: fill, border: hue } };
  }
  const paintEdge = (edge) => ({ id: edge.id, arrows: "", width: edge.width * grow, color: { color: colours[edge.kind] || colours.tie,
    highlight: colours[edge.kind], hover: colours[edge.kind], opacity: lit("edge", edge.edge) ? (edge.kind === "tie" ? 0.75 : 0.92) : faint } });

  readColours();
  const nodes = new vis.DataSet(rawNodes.map((node) => Object.assign({}, node, paintNode(node))));
  const edges = new vis.DataSet(rawEdges.map((edge) => Object.assign({}, edge, paintEdge(edge))));
  const network = new vis.Network(box, { nodes, edges }, options);

  // Labels are drawn here: legible at every zoom, beside their marks, heavier ones first, none upon another.
  const byWeight = rawNodes.slice().sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  network.on("afterDrawing", function (ctx) {
    const scale = network.getScale(), unit = 1 / scale;
    const pixels = Math.max(12.5, Math.min(15, 22 * scale)), size = pixels * unit;
    const placed = rawNodes.map((node) => { const r = paintNode(node).size; return [node.x - r, node.y - r, node.x + r, node.y + r, node.id]; });
    ctx.lineJoin = "round";
    const first = byWeight.slice().sort((a, b) => (b.id === centre) - (a.id === centre) || (chosen ? lit("node", b.id) - lit("node", a.id) : 0)).slice(0, rawNodes.length > 300 ? 80 : rawNodes.length); // of many, those that weigh most
    for (const node of first) {
      const shape = paintNode(node), gap = shape.size + 4 * unit;
      const strong = node.id === centre || node.kind === "state" || node.kind === "partner" || node.kind === "body";
      ctx.font = (strong ? "600 " : "") + size + "px " + colours.sans;
      const words = labelOf(node), width = ctx.measureText(words).width;
      const sides = [node.side, "below", "above", "right", "left"];
      for (const side of sides) {
        const x = side === "right" ? node.x + gap : side === "left" ? node.x - gap - width : node.x - width / 2;
        const y = side === "below" ? node.y + gap + size / 2 : side === "above" ? node.y - gap - size / 2 : node.y;
        const area = [x - unit, y - size * 0.6, x + width + unit, y + size * 0.6];
        if (placed.some((o) => o[4] !== node.id && area[0] < o[2] && o[0] < area[2] && area[1] < o[3] && o[1] < area[3])) continue;
        placed.push(area.concat(""));
        ctx.globalAlpha = lit("node", node.id) ? 1 : 0.3;
        ctx.textAlign = "left"; ctx.textBaseline = "middle";
        ctx.lineWidth = 4 * unit; ctx.strokeStyle = colours.paper; ctx.strokeText(words, x, y);
        ctx.fillStyle = node.id === centre ? colours.centre : colours.ink; ctx.fillText(words, x, y);
        ctx.globalAlpha = 1;
        break;
      }
    }
  });

  function repaint() {
    nodes.update(rawNodes.map(paintNode));
    edges.update(rawEdges.map(paintEdge));
  }
  const move = () => (calm.matches ? false : { duration: 250, easingFunction: "easeInOutQuad" });
  // Like vis-network's own fit, but with room for the labels; small drawings get thicker marks.
  function fit(animation) {
    const wide = box.clientWidth - 12, high = box.clientHeight - 12, ctx = document.createElement("canvas").getContext("2d");
    ctx.font = "600 13px " + colours.sans;
    const widths = rawNodes.map((node) => ctx.measureText(labelOf(node)).width + 10);
    const reach = (scale) => rawNodes.reduce((area, node, rank) => {
      const r = 16, w = widths[rank], x = node.x * scale, y = node.y * scale;
      const left = node.side === "left" ? w + r : node.side === "right" ? r : w / 2, right = node.side === "right" ? w + r : node.side === "left" ? r : w / 2;
      return [Math.min(area[0], x - left), Math.min(area[1], y - r), Math.max(area[2], x + right), Math.max(area[3], y + r + 14)];
    }, [Infinity, Infinity, -Infinity, -Infinity]);
    let low = 0.02, top = 1.4;
    for (let step = 0; step < 24; step++) {
      const middle = (low + top) / 2, area = reach(middle);
      if (area[2] - area[0] <= wide && area[3] - area[1] <= high) low = middle; else top = middle;
    }
    const area = reach(low), room = high / (area[3] - area[1]);
    if (centre && !stretched) { // rings of many names are wide: let them use the height, too
      stretched = true;
      if (room > 1.1) {
        rawNodes.forEach((node) => { node.y *= Math.min(2.4, room * 0.96); });
        nodes.update(rawNodes.map((node) => ({ id: node.id, y: node.y })));
        fit(animation);
        return;
      }
    }
    grow = Math.max(1, Math.min(2.2, 0.55 / low));
    repaint();
    network.moveTo({ scale: low, position: { x: (area[0] + area[2]) / 2 / low, y: (area[1] + area[3]) / 2 / low }, animation: animation || false });
  }

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
  const name = (id) => text(nodeOf.get(id).label);
  function summary(edge) {
    const count = (kind) => edge.facts.filter((fact) => fact.kind === kind).length;
    const sources = new Set(edge.facts.flatMap((fact) => fact.evidence.map((piece) => piece.url || piece.article))).size;
    const parts = ["meeting", "commitment"].filter(count).map((kind) => count(kind) + " " + (count(kind) === 1 ? say[kind].toLowerCase() : say[kind + "s"]));
    if (sources) parts.push(sources === 1 ? say.sources_one : say.sources_many.replace("{n}", sources));
    return parts.join(" · ");
  }
  function show() {
    details.replaceChildren();
    for (const row of document.querySelectorAll("tr[data-edge]")) {
      const on = Boolean(chosen) && chosen.kind === "edge" && row.dataset.edge === chosen.id;
      row.classList.toggle("chosen", on);
      if (on) row.querySelector("button").setAttribute("aria-current", "true"); else row.querySelector("button").removeAttribute("aria-current");
    }
    if (!chosen) { details.append(hint); return; }
    if (chosen.kind === "edge") {
      const edge = edgeOf.get(chosen.id);
      add(details, "h3", name(edge.source) + " – " + name(edge.target));
      add(details, "p", summary(edge) || text(edge.label), "sum");
      addFacts(details, edge.facts);
      return;
    }
    const node = nodeOf.get(chosen.id), own = view.edges.filter((edge) => touches(node.id, edge));
    add(details, "h3", text(node.label));
    add(details, "p", text(node.group), "sum");
    const list = add(details, "ul", "", "links");
    for (const edge of own) {
      const other = edge.source === node.id ? edge.target : edge.source, button = add(add(list, "li"), "button", name(other));
      button.type = "button";
      button.addEventListener("click", () => choose("edge", edge.id));
      if (summary(edge)) button.append(" (" + summary(edge) + ")");
    }
    const seen = new Set(), facts = [];
    for (const fact of node.facts.concat(own.flatMap((edge) => edge.facts))) {
      const mark = JSON.stringify(fact);
      if (!seen.has(mark)) { seen.add(mark); facts.push(fact); }
    }
    if (facts.length) addFacts(details, facts); else add(details, "p", say.no_facts, "hint");
  }
  function choose(kind, id) {
    chosen = kind ? { kind, id } : null;
    repaint(); show();
    details.scrollTop = 0;
    history.replaceState(null, "", kind ? "#" + kind + "=" + id : "#");
  }

  network.on("click", function (event) {
    if (event.nodes.length) return choose("node", event.nodes[0]);
    // lines are thin: look a few pixels around, too
    const { x, y } = event.pointer.DOM;
    for (const [dx, dy] of [[0, 0], [0, 5], [0, -5], [5, 0], [-5, 0]]) {
      const found = network.getEdgeAt({ x: x + dx, y: y + dy });
      if (found !== undefined) return choose("edge", edges.get(found).edge);
    }
    choose(null);
  });
  for (const button of document.querySelectorAll("button[data-edge]"))
    button.addEventListener("click", () => choose("edge", button.dataset.edge));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && chosen) choose(null); });

  // Search: any part of a name, accents and case aside; Enter walks the finds.
  const fold = (value) => value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const field = document.getElementById("name"), found = document.getElementById("found");
  let turn = -1;
  const matches = () => (field.value.trim() ? view.nodes.filter((node) => [node.label.en, node.label.id, node.short].some((each) => fold(each).includes(fold(field.value.trim())))) : []);
  field.addEventListener("input", () => {
    const list = matches();
    turn = -1;
    found.textContent = !field.value.trim() ? "" : list.length ? say.find_some.replace("{n}", list.length) : say.find_none;
    if (list.length === 1) choose("node", list[0].id); else if (chosen) choose(null);
  });
  document.getElementById("find").addEventListener("submit", (event) => {
    event.preventDefault();
    const list = matches();
    if (!list.length) return;
    turn = (turn + 1) % list.length;
    choose("node", list[turn].id);
    network.focus(list[turn].id, { scale: Math.max(network.getScale(), 0.7), animation: move() });
  });

  const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor, animation: move() });
  document.getElementById("fit").addEventListener("click", () => fit(move()));
  document.getElementById("in").addEventListener("click", () => zoom(1.3));
  document.getElementById("out").addEventListener("click", () => zoom(1 / 1.3));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readColours(); repaint(); });
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = Array.from(document.querySelectorAll(".twin details:not([open])"));
    opened.forEach((each) => { each.open = true; });
    readColours(); repaint(); network.redraw();
  });
  addEventListener("afterprint", () => { opened.forEach((each) => { each.open = false; }); readColours(); repaint(); });
  addEventListener("resize", () => fit());

  // What a reader takes along: the graph, the table, the picture.
  const graph = () => ({
    nodes: view.nodes.map((node) => ({ id: node.id, label: text(node.label), iri: node.iri, sort: node.kind, x: node.x, y: node.y })),
    edges: view.edges.map((edge) => ({ id: edge.id, source: edge.source, target: edge.target, facts: edge.facts.length, what: text(edge.label) })),
  });
  const cell = (value) => '"' + String(value).replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""') + '"';
  function csv() {
    const rows = [["from", "to", "kind", "what", "when", "status", "quote", "article", "published", "address"]];
    for (const edge of view.edges) {
      if (!edge.facts.length) rows.push([name(edge.source), name(edge.target), "", text(edge.label), "", "", "", "", "", ""]);
      for (const fact of edge.facts) for (const piece of fact.evidence) rows.push([name(edge.source), name(edge.target), fact.kind, text(fact.label), fact.when, text(fact.status), piece.quote, piece.title, piece.published, webAddress(piece.url)]);
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
    const at = new Map(rawNodes.map((node) => [node.id, node])), xs = rawNodes.map((node) => node.x), ys = rawNodes.map((node) => node.y);
    const left = Math.min(...xs) - 260, top = Math.min(...ys) - 60, wide = Math.max(...xs) - left + 260, high = Math.max(...ys) - top + 80;
    const root = make("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: [left, top, wide, high].join(" "), width: wide, height: high });
    root.append(make("title", {}, document.title), make("rect", { x: left, y: top, width: wide, height: high, fill: colours.paper }));
    for (const edge of rawEdges) {
      const a = at.get(edge.from), b = at.get(edge.to), turn = edge.smooth.enabled ? edge.smooth.roundness * 0.78 * (edge.smooth.type === "curvedCW" ? 1 : -1) : 0;
      const mx = (a.x + b.x) / 2 + (b.y - a.y) * turn, my = (a.y + b.y) / 2 - (b.x - a.x) * turn;
      root.append(make("path", { d: "M" + a.x + " " + a.y + " Q" + mx + " " + my + " " + b.x + " " + b.y, fill: "none", stroke: colours[edge.kind] || colours.tie, "stroke-width": edge.width, "stroke-dasharray": edge.dashes ? "10 8" : "none" }));
    }
    for (const node of rawNodes) {
      const paint = paintNode(node), fill = paint.color.background, stroke = paint.color.border, r = paint.size;
      root.append(node.shape === "square" ? make("rect", { x: node.x - r, y: node.y - r, width: 2 * r, height: 2 * r, fill, stroke, "stroke-width": paint.borderWidth }) : make("circle", { cx: node.x, cy: node.y, r, fill, stroke, "stroke-width": paint.borderWidth }));
      const beside = { left: [-r - 8, 6, "end"], right: [r + 8, 6, "start"], above: [0, -r - 8, "middle"] }[node.side] || [0, r + 20, "middle"];
      root.append(make("text", { x: node.x + beside[0], y: node.y + beside[1], "text-anchor": beside[2], "font-family": colours.sans, "font-size": 18, fill: colours.ink, stroke: colours.paper, "stroke-width": 4, "paint-order": "stroke" }, labelOf(node)));
    }
    return new XMLSerializer().serializeToString(root);
  }
  function save(form, content, type) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
    link.download = "mufakat-" + view.name + "." + form;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }
  const take = {
    png: () => { const shot = document.createElement("canvas"), drawn = box.querySelector("canvas"); shot.width = drawn.width; shot.height = drawn.height; const ink = shot.getContext("2d"); ink.fillStyle = colours.paper; ink.fillRect(0, 0, shot.width, shot.height); ink.drawImage(drawn, 0, 0); shot.toBlob((blob) => save("png", blob)); },
    svg: () => save("svg", svg(), "image/svg+xml"), csv: () => save("csv", csv(), "text/csv"),
    graphml: () => save("graphml", graphml(graph()), "application/xml"), gexf: () => save("gexf", gexf(graph()), "application/xml"),
  };
  for (const button of document.querySelectorAll("button[data-save]")) button.addEventListener("click", take[button.dataset.save]);

  fit();
  const start = /^#(edge|node)=(n[0-9a-f]+)$/.exec(location.hash);
  if (start && (start[1] === "edge" ? edgeOf : nodeOf).has(start[2])) choose(start[1], start[2]);
  window.mufakat = { toScreen: (x, y) => network.canvasToDOM({ x, y }) }; // for tests and embedding pages
  document.documentElement.dataset.ready = "yes";
})();
