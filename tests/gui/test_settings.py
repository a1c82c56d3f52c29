"""What the window remembers."""

from bodymap.gui.look.settings import DEFAULTS, Settings


def test_settings_come_back_from_their_file(tmp_path, qapp):
    one = Settings(tmp_path / "settings.ini")
    one.set("theme", "dark")
    one.set("text_percent", 150)
    one.set("recent_files", ["a.json", "b, c.json"])
    one.set("geometry", b"\x00\x01\xff")
    one.set("reduced_motion", True)
    del one
    two = Settings(tmp_path / "settings.ini")
    assert two.text("theme") == "dark"
    assert two.whole("text_percent") == 150
    assert two.texts("recent_files") == ["a.json", "b, c.json"]
    assert two.raw("geometry") == b"\x00\x01\xff"
    assert two.flag("reduced_motion")


def test_a_file_with_nonsense_gives_the_defaults(tmp_path, qapp):
    path = tmp_path / "settings.ini"
    path.write_bytes(b"\xff\xfe[General\ntext_percent=many\n===")
    settings = Settings(path)
    assert settings.whole("text_percent") == DEFAULTS["text_percent"]
    assert settings.text("theme") == "system"


def test_only_a_change_is_told(qapp, qtbot):
    settings = Settings()
    with qtbot.waitSignal(settings.changed) as told:
        settings.set("theme", "dark")
    assert told.args == ["theme"]
    with qtbot.assertNotEmitted(settings.changed):
        settings.set("theme", "dark")
