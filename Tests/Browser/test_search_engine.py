"""The search engine answers as its rules say, on a small made-up index written by the format's contract."""

import base64
import json
import random
import zlib

import pytest

from reader import BROWSERS, SCHEMES, site_address
from search_fixture import Document, SearchFixture

COUNTY, TOWNSHIP, ZONE = "990101", "990101001", "9901k1"
PINE, WHITE, RIDGE = "990101001201", "990101001202", "990101002200"
PLACES = [
    [COUNTY, "松林县", -1],
    [TOWNSHIP, "青石镇", 0],
    [PINE, "松溪村", 1],
    [WHITE, "白河村", 1],
    [ZONE, "红叶园区", 0],
    [RIDGE, "杉岭村", 4],
]
VILLAGES = {PINE: "松溪村", WHITE: "白河村", RIDGE: "杉岭村"}

ALLOWANCE = Document(
    "最低生活保障审核确认",
    "申请低保要身份证。审核在镇上。",
    "service",
    aliases=("低保",),
    category="民政",
)
RELIEF = Document("临时救助", "遭遇急难的家庭可以申请。", "service", category="民政")
CARD = Document("居民身份证换领", "二〇二二年起可以跨省办理。", "service", category="公安")
LAMPS = Document("太阳能路灯安装项目竣工验收公告", "路灯已经亮了，花了12345.6元。赶场天不停电。", "notice", PINE, "2024-02-01")
RULES = Document("村务公开办法", "云政办发〔2022〕29号文件要求公开。", "document", day="2022-05-05")
VETERANS = Document("軍人優待辦法", "本辦法自發布之日起施行。", "document", day="2021-05-05")


def finances(code, year, quarter):
    name = VILLAGES[code]
    payer = "王建国" if (code, year, quarter) == (WHITE, 2023, 2) else "王建和兴国社"
    return Document(
        f"{name}{year}年第{quarter}季度财务公开",
        f"收入{year * quarter}元。经手：{payer}。",
        "disclosure",
        code,
        f"{year}-{quarter * 3:02d}-15",
        (name,),
        "财务公开",
        "finances",
    )


def make_fixture(**options):
    documents = [ALLOWANCE, RELIEF, CARD, LAMPS, RULES, VETERANS]
    for code, name in VILLAGES.items():
        documents.append(Document(name, f"{name}的低保公示和财务公开。", "region", code))
        documents += [finances(code, year, quarter) for year in (2023, 2024) for quarter in (1, 2, 3, 4)]
        documents.append(
            Document(f"{name}社会救助名单", "享受最低生活保障的家庭。", "disclosure", code, "2024-05-01", (), "社会救助")
        )
    names = [("重庆村", "", "department")]
    names += [(title, title, "service") for title in (ALLOWANCE.title, RELIEF.title, CARD.title)]
    pinyin = "\n".join(
        ["bao保报", "di低地", "lin临林", "shi时十", "jiu救旧", "zhu助主", "song松宋", "xi溪西", "cun村存"]
        + ["zhong重中", "chong重虫", "qing庆清", "shan杉山", "ling岭令", "bai白", "he河和"]
    )
    return SearchFixture(documents, PLACES, [["低保", "最低生活保障"], ["赶场", "赶场天"]], names, pinyin, "軍军優优辦办發发佈布", **options)


# A small index, of which all terms are fetched; one as large, whose terms have a file each that looks costly, so that most are left.
@pytest.fixture(scope="module", params=[{}, {"files": 500, "kib": 4}], ids=["small", "large"])
def folder(request, tmp_path_factory):
    root = tmp_path_factory.mktemp("search")
    make_fixture(**request.param).write(root)
    return root


@pytest.fixture(scope="module")
def open_engine(folder, readers):
    def open_engine(browser, scheme):
        tab = readers(browser, scheme).tab
        with site_address(folder, scheme) as base:
            tab.navigate(base + "search.html")
            yield lambda query, **options: tab.evaluate(
                f"noticeboardSearch.ask({json.dumps(query)}, {json.dumps({'village': '', **options})})"
            )

    return open_engine


@pytest.fixture(scope="module")
def tab(folder, readers):
    tab = readers("chromium", "http").tab
    with site_address(folder, "http") as base:
        tab.navigate(base + "search.html")
        yield tab


@pytest.fixture(scope="module")
def old_tab(folder, readers):
    """Of an engine that cannot unpack; it has been asked once."""
    tab = readers("firefox", "http").tab
    with site_address(folder, "http") as base:
        tab.navigate(base + "search-old.html")
        assert "松溪村" in tab.evaluate("noticeboardSearch.ask('松溪村').then(answer => answer.results.map(page => page.title))")
        yield tab


@pytest.fixture(scope="module")
def ask(tab):
    return lambda query, **options: tab.evaluate(
        f"noticeboardSearch.ask({json.dumps(query)}, {json.dumps({'village': '', **options})})"
    )


def titles(answer):
    return [result["title"] for result in answer["results"]]


def contents():
    generator = random.Random(5)
    return {
        "empty": b"",
        "one": b"a",
        "runs": b"\0" * 70000,
        "noise": generator.randbytes(70000),
        "skewed": bytes(int(generator.random() ** 4 * 256) for _ in range(20000)),
        "text": "最低生活保障、临时救助。".encode() * 900,
        "far": (noise := generator.randbytes(32768)) + noise,
    }


@pytest.mark.parametrize("content", contents())
@pytest.mark.parametrize(
    "kind",
    [(0, zlib.Z_DEFAULT_STRATEGY), (9, zlib.Z_FIXED), (9, zlib.Z_DEFAULT_STRATEGY), (1, zlib.Z_HUFFMAN_ONLY)],
    ids=["stored", "fixed", "dynamic", "literals"],
)
def test_it_unpacks_what_zlib_packs(old_tab, content, kind):
    data = contents()[content]
    squeeze = zlib.compressobj(kind[0], zlib.DEFLATED, -15, 9, kind[1])
    packed = base64.b64encode(squeeze.compress(data) + squeeze.flush()).decode()
    unpacked = old_tab.evaluate(
        f"""(() => {{
          const bytes = noticeboardSearch.inflate()(Uint8Array.from(atob("{packed}"), character => character.charCodeAt(0)));
          let binary = "";
          bytes.forEach(byte => {{ binary += String.fromCharCode(byte); }});
          return btoa(binary);
        }})()"""
    )
    assert base64.b64decode(unpacked) == data


def test_the_script_that_unpacks_comes_only_where_the_engine_cannot(old_tab, tab, ask):
    ask("松溪村")
    assert [page.evaluate("typeof noticeboardSearch.inflate") for page in (old_tab, tab)] == ["function", "undefined"]


def test_what_is_damaged_is_refused_and_does_not_run_on(old_tab):
    refused = old_tab.evaluate(
        """[[], [3], [5, 255], [7, 7, 7], [4, 193, 129]].map(bytes => {
          try { noticeboardSearch.inflate()(Uint8Array.from(bytes)); return false; } catch (error) { return true; }
        })"""
    )
    assert refused[0] and refused[3] and refused[4]


def test_a_name_that_is_typed_exactly_comes_first(ask):
    assert titles(ask("临时救助"))[0] == RELIEF.title
    assert titles(ask("松溪村"))[0] == "松溪村"
    assert titles(ask("低保"))[0] == ALLOWANCE.title


def test_any_stretch_of_han_characters_is_found(ask):
    assert titles(ask("路灯安装项")) == [LAMPS.title]
    assert titles(ask("社会救助名"))[0].endswith("社会救助名单")


def test_a_page_that_only_happens_to_hold_all_pairs_is_no_exact_result(ask):
    answer = ask("王建国")
    assert titles(answer) == ["白河村2023年第2季度财务公开"]
    assert not answer["isPartial"] and answer["isCounted"]


def test_a_synonym_meets_a_piece_and_is_told(ask):
    answer = ask("低保 家庭")
    assert {title[-4:] for title in titles(answer)} == {"救助名单"}
    assert answer["synonyms"] == ["最低生活保障"]
    assert ask("临时救助")["synonyms"] == []
    assert titles(ask("赶场")) == [LAMPS.title] and ask("赶场")["synonyms"] == [], "a longer word for the same finds no more"


def test_pages_are_read_only_where_their_terms_do_not_tell(folder, readers):
    """低保 is one term; whether a page holds its synonym 最低生活保障 can only be read."""
    tab = readers("firefox", "http").tab
    read = "performance.getEntriesByType('resource').filter(entry => /page-.*html/.test(entry.name)).length"
    with site_address(folder, "http") as base:
        tab.navigate(base + "search.html")
        told = tab.evaluate("noticeboardSearch.ask('低保', { count: 4, village: '' })")
        assert len(told["results"]) == 4 and tab.evaluate(read) == 0
        more = tab.evaluate("noticeboardSearch.ask('低保', { count: 9, village: '' })")
        assert len(more["results"]) == 7 and tab.evaluate(read) == 3, tab.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")


def test_pages_in_a_place_meet_its_name(ask):
    answer = ask("青石镇 经手", count=20)
    assert {result["place"] for result in answer["results"]} == {"松溪村", "白河村"}
    assert answer["count"] == 16
    assert ask("青石 经手")["count"] == 16


@pytest.mark.parametrize(
    "query, left",
    [
        ("低保怎么申请", ["怎么"]),
        ("请问如何申请低保", ["请问如何"]),
        ("我想申请低保吗？", ["我想", "吗"]),
        ("怎么办低保 审核", ["怎么办"]),
        ("低保需要什么身份证", ["需要什么"]),
    ],
)
def test_words_that_only_ask_are_left_out_where_no_page_has_them_which_is_said(ask, query, left):
    answer = ask(query)
    assert titles(answer)[0] == ALLOWANCE.title
    assert answer["isPartial"] and answer["left"] == left and answer["missing"] == []


def test_a_place_is_parted_from_what_follows(ask):
    answer = ask("松溪村最低生活保障")
    assert titles(answer) == ["松溪村社会救助名单", "松溪村"]
    assert answer["isPartial"] and answer["missing"] == []


def test_what_comes_close_is_shown_with_what_is_missing(ask):
    answer = ask("太阳能路灯采购")
    assert titles(answer) == [LAMPS.title]
    assert answer["isPartial"] and answer["missing"] == ["采购"]
    close = ask("太阳能路灯安装竣工验收")
    assert titles(close) == [LAMPS.title] and close["isPartial"] and close["missing"] == []


def test_what_is_nowhere_is_not_found(ask):
    answer = ask("龘靐齉")
    assert answer["count"] == 0 and answer["results"] == []
    assert ask("！！")["count"] == 0 and ask("")["count"] == 0


def test_what_sounds_the_same_is_found(ask):
    answer = ask("临时旧主")
    assert titles(answer)[0] == RELIEF.title and answer["corrected"] == "临时救助"
    assert ask("地保怎么申请")["corrected"] == "低保 申请"
    assert ask("临时救助")["corrected"] == ""


@pytest.mark.parametrize("letters", ["songxicun", "sxc", "songxc", "SongXi", "宋西村"])
def test_a_name_is_found_by_how_it_is_spelled_or_sounds(ask, letters):
    answer = ask(letters)
    assert titles(answer)[0] == "松溪村" and answer["corrected"] == "松溪村"


def test_letters_lead_to_a_name_without_a_page_of_its_own(ask):
    assert titles(ask("dibao"))[0] == ALLOWANCE.title
    assert ask("chongqingcun")["count"] == ask("zhongqingcun")["count"] == 0


def test_numbers_of_documents_and_years_are_found_in_every_spelling(ask):
    for query in ["云政办发〔2022〕29号", "云政办发(2022)第029号", "云政办发2022-29号", "[2022]29号"]:
        assert titles(ask(query)) == [RULES.title], query
    assert titles(ask("二〇二二年起")) == titles(ask("2022年起")) == [CARD.title]


def test_amounts_are_found_in_every_spelling(ask):
    for query in ["12,345.60", "12345.6", "１２，３４５．６０"]:
        assert titles(ask(query)) == [LAMPS.title], query


def test_traditional_characters_and_simplified_ones_find_each_other(ask):
    assert titles(ask("军人优待办法")) == titles(ask("軍人優待")) == [VETERANS.title]
    assert titles(ask("自发布之日起")) == [VETERANS.title]


def test_a_single_character_is_looked_for_in_titles(ask):
    assert titles(ask("灯")) == [LAMPS.title]
    assert ask("亮")["count"] == 0


def test_pages_of_a_series_are_one_result(ask):
    answer = ask("财务公开", kind="disclosure", count=20)
    found = {result["title"]: result["series"]["count"] for result in answer["results"]}
    assert found == {f"{name}2024年第4季度财务公开": 8 for name in VILLAGES.values()}
    assert answer["count"] == 24
    assert len(ask("财务公开", kind="disclosure", numbers=True)["numbers"]) == 24


def test_the_chosen_village_and_its_township_come_first(ask):
    places = [result["place"] for result in ask("财务公开", kind="disclosure", village=RIDGE)["results"]]
    assert places[0] == "杉岭村"
    places = [result["place"] for result in ask("财务公开", kind="disclosure", village=WHITE)["results"]]
    assert places == ["白河村", "松溪村", "杉岭村"]


def test_of_equals_the_newest_comes_first_but_guides_before_what_ages(ask):
    answer = ask("松溪村 季度")
    assert answer["results"][0]["date"] == "2024-12-15"
    assert [result["kind"] for result in ask("松溪")["results"]] == ["region", "disclosure", "disclosure"]


def test_results_are_narrowed_down(ask):
    assert ask("经手", place=TOWNSHIP)["count"] == 16
    assert ask("经手", place=RIDGE, year=2023)["count"] == 4
    assert {result["kind"] for result in ask("公开", kind="region")["results"]} == {"region"}
    assert titles(ask("申请", category="民政"))[0] in (ALLOWANCE.title, RELIEF.title)
    assert ask("申请", category="公安")["count"] == 0


def test_results_are_sorted_by_date(ask):
    dates = [result["date"] for result in ask("公开", sort="date", count=20)["results"]]
    assert dates == sorted(dates, reverse=True) and dates[0] == "2024-12-15" and dates[-1] == ""


QUERIES = ["低保", "王建国", "临时旧助", "青石镇 经手", "太阳能路灯采购", "自发布之日起", "sxc"]


def test_the_answers_are_the_same_in_every_browser_and_from_disk(open_engine):
    answers = {}
    for browser in BROWSERS:
        for scheme in SCHEMES:
            for ask in open_engine(browser, scheme):
                answers[browser, scheme] = [ask(query) for query in QUERIES]
    reference = answers["chromium", "http"]
    for name, answer in answers.items():
        assert answer == reference, name


def test_what_only_few_pages_of_another_item_say_is_found_behind_many_that_only_seem_to(tmp_path, readers):
    """Sixty villages' sheets of one item have every pair of the query, in other places and in their titles."""
    villages = [(f"9901010012{number:02d}", f"第{number}村") for number in range(1, 61)]
    places = [[COUNTY, "松林县", -1], [TOWNSHIP, "青石镇", 0], *([code, name, 1] for code, name in villages)]
    documents = [
        Document(f"{name}经营、营收、收入一览", "没有变化。", "disclosure", code, "2024-05-01", (), "财务公开", "lists")
        for code, name in villages
    ]
    documents += [
        Document(f"{name}月报", "经营收入1000元。", "disclosure", code, "2024-04-01", (), "财务公开", "reports")
        for code, name in villages[:2]
    ]
    SearchFixture(documents, places).write(tmp_path)
    tab = readers("chromium", "http").tab
    with site_address(tmp_path, "http") as base:
        tab.navigate(base + "search.html")
        answer = tab.evaluate("noticeboardSearch.ask('经营收入', { village: '' })")
        assert titles(answer)[:2] == ["第1村月报", "第2村月报"]
        assert not answer["isPartial"]
        nowhere = tab.evaluate("noticeboardSearch.ask('营收入一', { village: '' })")
        assert nowhere["isPartial"] and nowhere["isGivenUp"]


TERM_FILES = "performance.getEntriesByType('resource').filter(entry => entry.name.includes('/terms/')).length"


@pytest.mark.parametrize("apart, files", [(0, 1), (5, 3)])
def test_a_phrase_takes_one_list_of_pages_as_long_as_no_page_lacks_it(readers, tmp_path, apart, files):
    documents = [Document(f"第{number}号", "修了水渠道路。", "notice", day="2024-01-01") for number in range(20)]
    # The newest stand first.
    documents += [Document(f"另{number}号", "水渠。渠道。道路。", "notice", day="2025-01-01") for number in range(apart)]
    SearchFixture(documents, files=500, kib=1).write(tmp_path)
    tab = readers("chromium", "http").tab
    with site_address(tmp_path, "http") as base:
        tab.navigate(base + "search.html")
        answer = tab.evaluate("noticeboardSearch.ask('水渠道路', { count: 25, numbers: true })")
        assert tab.evaluate(TERM_FILES) == files
    assert len(answer["results"]) == answer["count"] == len(answer["numbers"]) == 20
    assert all(title.startswith("第") for title in titles(answer)) and answer["isCounted"]
