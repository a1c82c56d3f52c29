"""Finding by name: hand-made muscles whose answers can be told by reading them."""

import pytest
from shapely import box

from bodymap import words
from bodymap.atlas.everyday_words import MEANT
from bodymap.atlas.find import Finder, Found, folded, one_slip
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle, Part
from bodymap.body.areas import Area, areas

SIGNS = {
    "shoe": "Does tying a shoe hurt?",
    "stairs": "Is going down stairs worse than going up?",
    "night": "Does it wake you at night?",
    "psoas": "Did somebody tell you that your psoas is tight?",
}


def _muscle(name, latin="", everyday="", aliases=(), signs=(), parts=()):
    key = name.lower().replace(" ", "_")
    parts = tuple(Part(part, "") for part in parts)
    return Muscle(key, name, latin, "", (), tuple(signs), (), (), (), everyday, tuple(aliases), parts=parts)


@pytest.fixture
def finder():
    muscles = (
        _muscle(
            "Iliopsoas", "Musculus iliopsoas", "Deep hip flexor", ("psoas", "hip flexor"), ("stairs",), ("Iliacus",)
        ),
        _muscle("Latissimus dorsi", "Musculus latissimus dorsi", "Broad back muscle", ("lats",), ("night",)),
        _muscle("Teres major", "Musculus teres major", "Back armpit muscle", ("little helper of the lat",)),
        _muscle("Platysma", "Platysma", "Skin muscle of the neck", (), ("psoas",)),
        _muscle("Gluteus medius", "Musculus gluteus medius", "Side hip muscle", ("hip abductor",), ("shoe", "night")),
        _muscle("Gluteus minimus", "Musculus gluteus minimus", "Deepest side hip muscle", (), ("shoe", "stairs")),
    )
    found = [Area(f"back/{side}/hip", f"{side} hip", "back", side, box(0, 0, 1, 1)) for side in ("left", "right")]
    return Finder(Atlas({one.id: one for one in muscles}, SIGNS, (), "test", {}), found)


def _ids(found):
    return [one.id for one in found]


def test_a_name_comes_before_an_alias_and_an_alias_before_a_sign(finder):
    # "psoas" is inside the name and the whole of an alias of the one, and only in a sign of the other
    assert _ids(finder.find("psoas")) == ["iliopsoas", "platysma"]
    # "lat" begins the name of the first and is a whole word of an alias of the second; pLATysma has it inside alone
    assert _ids(finder.find("lat")) == ["latissimus_dorsi", "teres_major"]


def test_the_inside_of_a_word_counts_in_names_alone_and_from_four_letters_on(finder):
    assert _ids(finder.find("ma")) == ["teres_major"]  # not platysMA
    assert _ids(finder.find("tysma")) == ["platysma"]
    assert finder.find("ying") == []  # a sign's tYING a shoe


def test_it_says_why(finder):
    assert [(one.where, one.text) for one in finder.find("lats")] == [("alias", "lats")]
    assert [(one.where, one.text) for one in finder.find("iliacus")] == [("part", "Iliacus")]
    assert finder.find("musculus lat")[0] == Found("muscle", "latissimus_dorsi", "latin", "Musculus latissimus dorsi")
    assert {(one.where, one.text) for one in finder.find("stairs")} == {("sign", SIGNS["stairs"])}
    assert finder.find("teres")[0].where == "name"


def test_several_words_in_any_order_must_all_be_there(finder):
    assert _ids(finder.find("muscle side hip")) == ["gluteus_medius", "gluteus_minimus"]
    assert _ids(finder.find("hip  SIDE")) == _ids(finder.find("side hip"))
    assert finder.find("side hip neck") == []
    # a word of the name beside one of a sign
    assert _ids(finder.find("gluteus night")) == ["gluteus_medius"]
    # words that are in no name must stand in one sign, not in two
    assert _ids(finder.find("tying shoe")) == ["gluteus_medius", "gluteus_minimus"]
    assert finder.find("shoe night") == []


def test_what_was_asked_word_for_word_comes_first(finder):
    assert _ids(finder.find("hip flexor"))[0] == "iliopsoas"
    assert _ids(finder.find("side hip muscle"))[0] == "gluteus_medius"
    assert _ids(finder.find("left hip")) == ["back/left/hip"]


def test_areas_are_found_beside_muscles(finder):
    found = finder.find("hip")
    kinds = {one.id: one.kind for one in found}
    assert kinds["back/left/hip"] == kinds["back/right/hip"] == "area"
    assert {"iliopsoas", "gluteus_medius", "gluteus_minimus"} <= set(kinds)


@pytest.mark.parametrize("slip", ["trees", "teers", "tere", "teress", "tares"])
def test_one_slip_is_forgiven(finder, slip):
    assert _ids(finder.find(slip)) == ["teres_major"]


def test_a_slip_while_it_is_being_typed(finder):
    assert _ids(finder.find("ilopso")) == ["iliopsoas"]
    assert _ids(finder.find("gluteus medeus")) == ["gluteus_medius"]


def test_two_slips_and_short_words_are_not_guessed(finder):
    assert finder.find("trse") == []
    assert finder.find("lqt") == []


def test_a_word_that_is_there_is_not_taken_for_a_slip(finder):
    assert _ids(finder.find("lats")) == ["latissimus_dorsi"]  # not "lat", one letter away


def test_nothing_asked_finds_nothing(finder):
    assert finder.find("") == finder.find("  ,.-") == []


def test_case_and_accents_do_not_count(finder):
    assert folded("Glúteo MAYOR, Ärger") == "gluteo mayor, arger"
    assert _ids(finder.find("GLÚTEUS médius")) == ["gluteus_medius"]


def test_the_shown_language_and_english_both_find(finder):
    said = {"Latissimus dorsi": "Dorsal ancho", "lats": "dorsales", SIGNS["night"]: "¿Le despierta por la noche?"}
    area_words = {"left hip": "cadera izquierda"}
    tables = {"atlas": said, "": area_words}
    words.speak(lambda context, text, _comment, _n: tables[context].get(text, ""))
    try:
        muscle = _muscle("Latissimus dorsi", "Musculus latissimus dorsi", "", ("lats",), ("night",))
        area = Area("back/left/hip", "left hip", "back", "left", box(0, 0, 1, 1))
        spanish = Finder(Atlas({muscle.id: muscle}, SIGNS, (), "test", {}), [area])
    finally:
        words.speak(None)
    assert [(one.where, one.text) for one in spanish.find("dorsal")] == [("name", "Dorsal ancho")]
    assert [(one.where, one.text) for one in spanish.find("latissimus")] == [("name", "Latissimus dorsi")]
    assert [(one.where, one.text) for one in spanish.find("dorsales")] == [("alias", "dorsales")]
    assert [one.where for one in spanish.find("noche")] == [one.where for one in spanish.find("night")] == ["sign"]
    assert _ids(spanish.find("izquierda")) == _ids(spanish.find("left")) == ["back/left/hip"]


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("calf", "calf", True),
        ("calf", "clf", True),
        ("calf", "calfs", True),
        ("calf", "cafl", True),
        ("calf", "cale", True),
        ("calf", "half", True),
        ("calf", "hale", False),
        ("calf", "lacf", False),
        ("calf", "ca", False),
        ("", "a", True),
    ],
)
def test_what_is_one_slip(one, other, slip):
    assert one_slip(one, other) is slip
    assert one_slip(other, one) is slip


def test_the_whole_atlas_is_found_by_its_own_names(atlas, neutral):
    finder = Finder(atlas, areas(neutral))
    for muscle in atlas.muscles.values():
        assert finder.find(muscle.name)[0].id == muscle.id
        assert muscle.id in _ids(finder.find(muscle.latin))
        for alias in muscle.aliases:
            assert muscle.id in _ids(finder.find(alias))
    for area in areas(neutral):
        assert area.id in _ids(finder.find(area.name))[:2]


LOW_BACK = {"low_back", "low_back_below_ribs", "spine_low"}
HEAD = {"temple", "forehead", "back_of_head", "base_of_skull", "top_of_head", "crown_of_head"}
BUTTOCK = {"buttock", "upper_buttock", "lower_buttock"}
THIGH = {"back_of_thigh_upper", "back_of_thigh_lower"}


@pytest.fixture(scope="module")
def whole(atlas, neutral):
    return Finder(atlas, areas(neutral))


def _places(found):
    return {one.id.rpartition("/")[2] for one in found if one.kind == "area"}


def _muscles(found):
    return [one.id for one in found if one.kind == "muscle"]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("back pain", LOW_BACK),
        ("my back hurts", LOW_BACK),
        ("dolor de espalda", LOW_BACK),
        ("lumbago", LOW_BACK),
        ("migraine", HEAD),
        ("migrane", HEAD),
        ("migraña", HEAD),
        ("dolor de cabeza", HEAD),
        ("bum", BUTTOCK),
        ("behind", BUTTOCK),
        ("backside", BUTTOCK),
        ("charley horse", {"calf", "inner_calf", "outer_calf"} | THIGH),
        ("calambre", {"calf"} | THIGH),
        ("ciática", BUTTOCK | THIGH),
        ("sciatica", BUTTOCK | THIGH),
    ],
)
def test_everyday_words_lead_first_to_their_places(whole, asked, first):
    found = whole.find(asked)
    beginning = found[: 2 * len(first) - ("spine_low" in first)]  # each on either side, the spine once
    assert _places(beginning) == first
    assert all(one.kind == "area" for one in beginning)


@pytest.mark.parametrize("asked", ["migraine", "headache", "migraña", "jaqueca"])
def test_a_headache_leads_to_the_muscles_whose_signs_name_it(whole, atlas, asked):
    named = {sign for sign, text in atlas.signs.items() if "headache" in text}
    assert set(_muscles(whole.find(asked))) == {
        muscle.id for muscle in atlas.muscles.values() if named.intersection(muscle.signs)
    }


@pytest.mark.parametrize("asked", ["pins and needles", "tingling", "hormigueo"])
def test_pins_and_needles_lead_to_the_signs_that_name_tingling_and_not_to_one_that_denies_it(whole, asked):
    found = whole.find(asked)
    assert _muscles(found) == _ids(found)
    assert all("tingl" in one.text for one in found)
    assert {one.where for one in found} == {"sign"}
    assert "teres_minor" in _ids(found)
    assert "gluteus_minimus" not in _ids(found)


@pytest.mark.parametrize("asked", ["slipped disc", "disc", "hernia discal", "slipped disc pain"])
def test_a_slipped_disc_is_no_muscle_s_doing(whole, asked):
    found = whole.find(asked)
    assert _muscles(found) == []
    assert _places(found) == LOW_BACK


@pytest.mark.parametrize("asked", ["sciatica", "ciática"])
def test_sciatica_leads_to_the_muscles_that_are_said_to_be_like_it_or_beside_the_nerve(whole, asked):
    told = {one.id: one.text for one in whole.find(asked) if one.kind == "muscle"}
    assert set(told) == {"gluteus_minimus", "piriformis"}
    assert told["piriformis"].startswith("The sciatic nerve passes right beside it")


def test_a_sign_s_word_that_only_begins_alike_is_not_meant(whole):
    assert _muscles(whole.find("bum")) == []  # an elbow's sign has "bump"


def test_words_for_pain_alone_are_still_looked_for(whole):
    assert whole.find("pain")
    assert _ids(whole.find("heel pain")) == _ids(whole.find("heel"))


def test_all_that_everyday_words_lead_to_is_there(atlas, neutral):
    places = {area.id.rpartition("/")[2] for area in areas(neutral)}
    for meant in MEANT:
        assert places.issuperset(meant.areas)
        assert set(atlas.signs).issuperset(meant.signs)
        assert all(said == folded(said) for said in meant.words)
