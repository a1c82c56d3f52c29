"""Finding by name: hand-made muscles whose answers can be told by reading them."""

import pytest
from shapely import box

from bodymap import words
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
    # "lat" begins the name of the first, is a whole word of an alias of the second, and is inside the third's name
    assert _ids(finder.find("lat")) == ["latissimus_dorsi", "teres_major", "platysma"]


def test_the_beginning_of_a_word_comes_before_its_inside(finder):
    # Teres MAjor begins with it; platysMA holds it inside
    assert _ids(finder.find("ma"))[0] == "teres_major"
    assert "platysma" in _ids(finder.find("ma"))[1:]


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
