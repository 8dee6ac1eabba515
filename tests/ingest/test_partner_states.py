"""The home of an English article without a dateline: never a state that is told as the other side."""

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

# Where the own state is not named at all, nobody's is better than the partner's.
HOMES = [
    (
        "LAO",
        "The Ministry of Industry and Commerce and the Embassy of Japan yesterday signed a grant for a "
        "food testing laboratory. The agreement was signed by Deputy Minister Mr Bounmy Keodara and "
        "Ambassador Mr Hiroshi Tanabe. Deputy Minister Bounmy said Laos would send 12 technicians for "
        "training.",
    ),
    (
        "LAO",
        "Minister of Labour and Social Welfare Ms Baykham Sengdara led a delegation to Thailand last week "
        "for talks on migrant workers. She met Thai Minister of Labour Mr Anuwat Chaisri in Bangkok on "
        "Thursday. More than 280,000 Lao workers are registered in Thailand.",
    ),
    (
        "LAO",
        "Vice President Mme Pany Sisavath met visiting Vietnamese Vice President Ms Vo Thi Lan in "
        "Vientiane on Monday. They agreed to mark the 60th anniversary of ties.",
    ),
    (
        None,
        "Interior Minister Sar Vibol has asked the Chinese police to help stop online scams, he said "
        "after meeting China's Vice Minister of Public Security Zhao Lin in Beijing. Some 900 Chinese "
        "nationals were deported from the Kingdom last year.",
    ),
    (
        "KHM",
        "The Ministry of Labour has agreed with Malaysia to send 10,000 domestic workers from next year, "
        "ministry spokesman Heng Vuthy said. Vuthy said the memorandum would be signed when Malaysian "
        "Human Resources Minister Roslan Idris visits Phnom Penh in March.",
    ),
    (
        "THA",
        "Commerce Minister Suchart Wongsakul will lead a team to Hanoi next week for trade talks with his "
        "Vietnamese counterpart Tran Minh Duc. The ministry expects trade to reach 25 billion baht.",
    ),
    (
        None,
        "Police chief Pol Gen Kittipong Suksan met Cambodian National Police commissioner Gen Sok Samnang "
        "in Poipet yesterday. The two sides agreed to return 119 Thais from call centres.",
    ),
    (
        None,
        "The cabinet on Tuesday approved a draft memorandum with Laos on haze. Government spokeswoman "
        "Ratchanee Phumisak said Foreign Minister Anek Thongchai would sign it in Luang Prabang.",
    ),
    (
        "MMR",
        "Deputy Prime Minister and Union Minister for Transport General Tin Maung received Indian "
        "Ambassador Mr Arun Kapoor in Nay Pyi Taw yesterday. They discussed the Kaladan road.",
    ),
    (
        "MMR",
        "State Administration Council member U Thein Swe met a delegation led by Thai Deputy Foreign "
        "Minister Mr Pairoj Srisuk at the office in Yangon. Also present was Deputy Minister U Ko Ko "
        "Latt.",
    ),
    (
        "BRN",
        "Minister of Health Yang Berhormat Dato Dr Haji Isham met Singapore's Minister for Health Tan "
        "Boon Kiat at the Ministry of Health, Commonwealth Drive. The ministers agreed to send Bruneian "
        "nurses to Singapore.",
    ),
    (
        "BRN",
        "His Majesty the Sultan received in audience the Foreign Minister of Japan Takahashi Koji at "
        "Istana Nurul Iman yesterday. The minister conveyed Japan's wish to buy more LNG from the "
        "Sultanate.",
    ),
    (
        None,
        "Agriculture Secretary Rodel Magsino has signed an agreement with Vietnam for the supply of 1.5 "
        "million tons of rice a year. The deal was inked with Vietnamese Trade Minister Le Quoc Bao in "
        "Hanoi. Farmers said the government should first buy local palay.",
    ),
    (
        None,
        "The Department of Migrant Workers (DMW) is finalizing a labor agreement with Croatia, "
        "Undersecretary Felicidad Ramos said. Ramos met Croatian labor ministry officials in Zagreb last "
        "week.",
    ),
    (
        "SGP",
        "Defence Minister Ng Kok Leong and his Australian counterpart Peter Hargreaves agreed to extend "
        "SAF training in Queensland. Dr Ng is on a three-day visit to Canberra. Singapore troops have "
        "trained at Shoalwater Bay since 1990.",
    ),
    (
        None,
        "Minister of State for Trade and Industry Lim Siew Hua will visit Jakarta from Monday. She will "
        "meet Indonesia's Coordinating Minister for Economic Affairs Hendrawan Soekarno.",
    ),
    (
        "MYS",
        "Works Minister Datuk Seri Alexander Gawing said Malaysia and Brunei had agreed on a new bridge "
        "across Sungai Pandaruan. He met Brunei's Minister of Development Dato Juanda Rashid in Bandar "
        "Seri Begawan on Monday.",
    ),
    (
        "MYS",
        "Plantation Industries and Commodities Minister Datuk Zuraida Malik met Indonesian Coordinating "
        "Minister for Economic Affairs Hendrawan Soekarno to discuss palm oil. The two producers will "
        "send a joint mission to Brussels.",
    ),
    (
        "IDN",
        "Indonesia and Malaysia agreed to restart talks on the Sulawesi Sea boundary, Foreign Minister "
        "Retna Wulandari said on Tuesday. She met her Malaysian counterpart Datuk Seri Zulkarnain Mokhtar "
        "in Putrajaya.",
    ),
    (
        None,
        "Trade Minister Lukman Harahap said the government would sign the trade deal with Peru in May. He "
        "met Peruvian Foreign Trade Minister Lucia Quispe on the sidelines of a forum in Lima.",
    ),
    (
        "VNM",
        "Prime Minister Pham Quoc Thinh received Lao Minister of Planning and Investment Khamphan "
        "Sengsouly at the Government Office on Thursday. The guest thanked Viet Nam for its aid.",
    ),
    (
        "VNM",
        "Deputy Minister of Agriculture and Rural Development Hoang Trung Kien held talks with Cambodian "
        "Secretary of State Chan Sothy on Mekong fisheries. The Vietnamese side will supply fingerlings.",
    ),
    (
        "TLS",
        "Minister of Foreign Affairs and Cooperation Agio Belo Ximenes met Indonesian Ambassador Okto "
        "Wirawan to speak about the land border. The Minister said Timor-Leste wants the issue closed "
        "this year.",
    ),
    (
        None,
        "The Government and Australia signed an agreement to train 40 nurses. Health Minister Elia dos "
        "Reis and Australian Ambassador Caitlin Moore signed the document at the Palácio do Governo.",
    ),
    (
        None,
        "Foreign Minister Helen Marshfield will travel to Jakarta and Dili this week. Senator Marshfield "
        "will meet Indonesian Foreign Minister Retna Wulandari and Timorese President José Belo.",
    ),
]


@pytest.mark.parametrize(("home", "text"), HOMES)
def test_the_home_is_no_state_that_is_dealt_with(home: str | None, text: str) -> None:
    article = Article("g", f"News\n{text}", "News", "en", "https://example.org/a", "2025-05-15")
    assert annotate(article, load()).home == home
