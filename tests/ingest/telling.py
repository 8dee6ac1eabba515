"""What an extractor told of an article, as rows that a table of cases can hold."""

from __future__ import annotations

from ingest.facts import Facts


def meetings_told(found: Facts) -> list[str]:
    """Each meeting as sides, status, day, place and last names."""
    rows = []
    for m in found.meetings:
        people = (found.persons[p.person].names[0] for p in m.participations if p.person is not None)
        who = ",".join(sorted(name.split()[-1] for name in people)) or "-"
        day, place = m.when.edtf if m.when and m.when.edtf else "-", (m.place or "-").replace(" ", "_")
        rows.append(f"{'-'.join(m.parties)} {m.status} {day} {place} {who}")
    return sorted(rows)
