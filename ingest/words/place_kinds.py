"""Names that are no town's: provinces and islands, houses, seas and continents."""

from __future__ import annotations

import re

PROVINCE = re.compile(  # wider than a city: taken only where no city is told
    r"(?:Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Nusa Tenggara|Maluku|Papua|Kepulauan|Provinsi|Johor"
    r"|Kedah|Kelantan|Pahang"
    r"|Perak|Perlis|Sabah|Sarawak|Selangor|Terengganu|Negeri Sembilan|West|East|North|South|Central)\b"
)
_WIDER = re.compile(
    r"(?:Riau|Banten|Lampung|Aceh|Bengkulu|Jambi|Bali|Gorontalo|Lombok|Flores|Sumba|Timor|Borneo"
    r"|Mindanao|Luzon|Palawan|Visayas|Daerah Istimewa|NTB|NTT|Kepri|Babel"
    r"|Ja(?:bar|teng|tim)|Kal(?:bar|sel|tim|teng|tara|ut)|Sul(?:sel|ut|teng|tra|bar)|Sum(?:ut|bar|sel)|Malut"
    r"|DIY)\b"
)


def is_wide(place: str) -> bool:
    """Whether a name is that of a province or island, wider than a town."""
    return bool(PROVINCE.match(place) or _WIDER.match(place))


VENUE = re.compile(
    r"(?:Istana|Gedung|Kantor|Hotel|Kompleks|Bandara|Markas|Wisma|Pangkalan|Lapangan|Pelabuhan"
    r"|Bangunan|Dewan|Menara|Kem|Universitas|Universiti|Jalan)\b"
    r"|.*\b(?:Palace|Hall|Centre|Center|House|Hotel|Building|Base|Airport|Headquarters|Street|Room)$"
)
AT_SEA = re.compile(r"\b(?:Laut|Selat|Teluk|Kepulauan|perairan|Sea of|Strait of|Gulf of)\s+$")
WATERS = re.compile(  # no city to meet in
    r"(?:Laut|Selat|Teluk|Sungai|Asia|Indo|Mekong|ASEAN|Pacific|Pasifik|Indian Ocean|Samudra"
    r"|South China Sea|Afrika|Africa|Eropa|Europe|Timur Tengah|Middle East|Amerika|America|Oseania|Oceania)\b"
)
PAIR = re.compile(r"[-–/][A-ZÀ-ỸĐ]")  # "strengthening Putrajaya-Islamabad ties": two governments
