"""The legend below the bodies names what is on them, in words too, and gives way to the place under the pointer."""

LOW_BACK = ((45, 620), (45, 760))


def test_nothing_is_explained_on_an_empty_body(window):
    assert not window.status.legend.isVisible()
    assert window.status.legend.accessibleName() == ""


def test_it_names_what_is_painted_and_the_signs_of_the_chosen_muscle(window, drag):
    legend = window.status.legend
    window.brush.set_quality("burning")
    drag("back", *LOW_BACK)
    window.status.show_words("")
    assert legend.fitting() == ["Burning"]
    window.brush.set_quality("numb")
    drag("front", (60, 500), (60, 600))
    assert window.panel.list.select("iliopsoas")
    assert legend.accessibleName().startswith("On the bodies: Burning; Numb; core, hatched with an edge")
    assert "press point, a cross in a ring" in legend.accessibleName()
    window.panel.list.forget()
    window.studio._hide_detail()
    assert legend.accessibleName() == "On the bodies: Burning; Numb"
    window.document.clear()
    assert not legend.isVisible()


def test_all_fits_at_1280_and_the_place_comes_first(window, drag):
    drag("back", *LOW_BACK)
    assert window.panel.list.select("iliopsoas")
    status, legend = window.status, window.status.legend
    status.show_words("")
    status.layout().activate()
    entries = legend.accessibleName().count(";") + 1
    assert len(legend.fitting()) == entries
    wide = window.width()
    status.show_words("Left buttock, near the sacroiliac joint, 12 cm from the midline.")
    status.layout().activate()
    assert status.place.width() >= status.place.sizeHint().width()
    assert len(legend.fitting()) < entries
    assert window.width() == wide
