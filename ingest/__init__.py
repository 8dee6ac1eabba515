"""Articles to facts to quads: `reading`, `annotate`, `extract`, `quads`, and `identity` over many articles.

The packages stand in the order in which an article passes through them, and each imports only earlier ones:

| package | what it finds |
| --- | --- |
| `sources` | articles in files, pages, feeds, archives and tables |
| `words` | words, and the closed lists that know them |
| `dates` | dates: where a sentence tells one, and what it means |
| `text` | the lines that are news, sentences, the language, the tier of the source |
| `bodies` | names of bodies, and how far each goes |
| `persons` | names of persons, and the offices that they hold |
| `sides` | for which state somebody acts, and from which state an article is written |
| `scene` | cues, mood, days and partakers in the annotated article |
| `topics` | what meetings and commitments are about |
| `commitments` | papers and promises, and what became of them |
| `meetings` | encounters, each once, with its people, place and day |
| `identity` | what many articles say, brought together |

`article`, `facts`, `document` and `rdf_values` hold the values that pass between them; `llm` is the optional
extractor with a language model.
"""
