"use strict";
// The query page: the editor over our own endpoint, questions of the catalogue, links into this server's pages.

const base = document.documentElement.dataset.base;
const home = new URL(".", location.href);
const YasguiClass = window.Yasgui.default || window.Yasgui.Yasgui || window.Yasgui;
const first = "SELECT ?meeting ?label WHERE {\n  ?meeting a <" + base + "ontology#Meeting> ;\n"
  + "    <http://www.w3.org/2004/02/skos/core#prefLabel> ?label .\n} LIMIT 25\n";

const yasgui = new YasguiClass(document.getElementById("yasgui"), {
  requestConfig: { endpoint: new URL("sparql", home).href, method: "POST", corsProxy: undefined },
  copyEndpointOnNewTab: false,
  persistenceId: "mufakat_" + home.pathname,
  endpointCatalogueOptions: { getData: () => [] },
  yasqe: { value: first, autocompleters: ["variables"] },
});
window.yasgui = yasgui;

document.getElementById("question").addEventListener("change", async (event) => {
  const name = event.target.value;
  if (!name) return;
  const answer = await fetch(new URL("sparql/questions/" + name, home));
  if (answer.ok) yasgui.getTab().setQuery(await answer.text());
});

// IRIs of the graph lead to their pages on this server, whatever host they are registered under
function lead(event) {
  const link = event.target.closest && event.target.closest("a[href]");
  if (link && link.href.startsWith(base) && !link.href.startsWith(home.href)) {
    link.href = new URL(link.href.slice(base.length), home).href;
    link.rel = "noopener noreferrer";
  }
}
for (const kind of ["pointerover", "focusin", "click"]) document.addEventListener(kind, lead, true);
