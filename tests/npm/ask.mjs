// Asks with Comunica. Standard input: a JSON array of {query, sources}; output: an array of their answers, each
// {media, text} as SPARQL JSON results or N-Triples, or {error}.
import { QueryEngine } from "@comunica/query-sparql";
import { text } from "node:stream/consumers";

const engine = new QueryEngine();
const answers = [];
for (const { query, sources } of JSON.parse(await text(process.stdin))) {
  try {
    const found = await engine.query(query, { sources });
    const media = found.resultType === "quads" ? "application/n-triples" : "application/sparql-results+json";
    const { data } = await engine.resultToString(found, media);
    answers.push({ media, text: await text(data) });
  } catch (error) {
    answers.push({ error: String(error.message ?? error) });
  }
}
process.stdout.write(JSON.stringify(answers));
