// Graph files from nodes and edges: GraphML and GEXF; also joined into the reports.
const cleanXml = (value) => String(value).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd"); // what XML 1.0 allows

/** The attributes of nodes or edges with their types, in the order in which they first appear. */
function graphColumns(list, without) {
  const found = new Map();
  for (const each of list) for (const [name, value] of Object.entries(each)) if (!without.includes(name) && !found.has(name)) found.set(name, typeof value === "number" ? "double" : "string");
  return [...found];
}

function xmlWriter(root, namespace) {
  const file = document.implementation.createDocument(namespace, root);
  const add = (parent, name, attributes = {}, content) => {
    const made = file.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, cleanXml(value));
    if (content !== undefined) made.textContent = cleanXml(content);
    parent.append(made);
    return made;
  };
  return { root: file.documentElement, add, text: () => '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(file) };
}

/** GraphML 1.0. */
export function graphml(graph) {
  const { root, add, text: done } = xmlWriter("graphml", "http://graphml.graphdrawing.org/xmlns");
  const sets = [["node", graph.nodes, graphColumns(graph.nodes, ["id"])], ["edge", graph.edges, graphColumns(graph.edges, ["id", "source", "target"])]];
  for (const [kind, , names] of sets) for (const [name, type] of names) add(root, "key", { id: kind + "-" + name, for: kind, "attr.name": name, "attr.type": type });
  const body = add(root, "graph", { edgedefault: "undirected" });
  for (const [kind, list, names] of sets) for (const each of list) {
    const made = add(body, kind, kind === "node" ? { id: each.id } : { id: each.id, source: each.source, target: each.target });
    for (const [name] of names) if (each[name] !== undefined) add(made, "data", { key: kind + "-" + name }, each[name]);
  }
  return done();
}

/** GEXF 1.2. */
export function gexf(graph) {
  const { root, add, text: done } = xmlWriter("gexf", "http://www.gexf.net/1.2draft");
  root.setAttribute("version", "1.2");
  const body = add(root, "graph", { defaultedgetype: "undirected", mode: "static" });
  const sets = [["node", graph.nodes, graphColumns(graph.nodes, ["id", "label"])], ["edge", graph.edges, graphColumns(graph.edges, ["id", "source", "target", "weight"])]];
  for (const [kind, , names] of sets) { const group = add(body, "attributes", { class: kind }); names.forEach(([name, type], rank) => add(group, "attribute", { id: String(rank), title: name, type })); }
  for (const [kind, list, names] of sets) {
    const group = add(body, kind + "s");
    for (const each of list) {
      const made = add(group, kind, kind === "node" ? { id: each.id, label: each.label } : { id: each.id, source: each.source, target: each.target, ...(each.weight ? { weight: each.weight } : {}) });
      const values = add(made, "attvalues");
      names.forEach(([name], rank) => each[name] !== undefined && add(values, "attvalue", { for: String(rank), value: each[name] }));
    }
  }
  return done();
}
