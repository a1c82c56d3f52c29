"""bodymap in a person's menu: what is put there, that a desktop accepts it, and that nothing stays."""

import configparser
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from bodymap import cli
from bodymap.commands import desktop
from bodymap.shipped import shipped

SIZES = (16, 24, 32, 48, 64, 128, 256)
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="menus of this kind are Linux's")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    return tmp_path


def entry(path):
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def files(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@LINUX
def test_install_and_remove(home, capsys, monkeypatch):
    program = home / "my programs" / "bodymap"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(program), "desktop", "install"])
    assert cli.main(["desktop", "install"]) == 0
    data = home / ".local" / "share"
    installed = entry(data / "applications" / "bodymap.desktop")
    assert shlex.split(installed["Exec"]) == [str(program), "%f"]
    assert installed["TryExec"] == str(program)
    assert installed["MimeType"] == "application/x-bodymap+json;"
    for size in SIZES:
        icon = QImage(str(data / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "bodymap.png"))
        assert (icon.width(), icon.height()) == (size, size)
        assert icon.pixelColor(size // 2, size // 4).name() == "#f3e6da", "the head"
    assert (data / "icons/hicolor/scalable/apps/bodymap.svg").read_bytes() == (
        shipped("assets") / "icons" / "app.svg"
    ).read_bytes()
    assert str(data) in capsys.readouterr().out

    assert cli.main(["desktop", "remove"]) == 0
    assert not [name for name in files(data) if Path(name).name.startswith("bodymap")]
    assert "no longer" in capsys.readouterr().out
    assert cli.main(["desktop", "remove"]) == 0
    assert "was not" in capsys.readouterr().out


@LINUX
def test_another_data_folder(home, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    assert cli.main(["desktop", "install"]) == 0
    assert (tmp_path / "elsewhere" / "applications" / "bodymap.desktop").is_file()
    assert not (home / ".local").exists()


@LINUX
@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils; 'sh check' installs it"
)
@pytest.mark.parametrize("folder", ["plain", "with space", 'odd "$`\\ 100%'])
def test_the_entry_is_valid_and_starts_this_program(home, folder, monkeypatch):
    program = home / folder / "bodymap"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(program)])
    assert cli.main(["desktop", "install"]) == 0
    path = home / ".local" / "share" / "applications" / "bodymap.desktop"
    for one in (path, shipped("packaging") / "bodymap.desktop"):
        done = subprocess.run(["desktop-file-validate", str(one)], capture_output=True, text=True, check=False)
        assert done.stdout + done.stderr == ""


def test_words_of_an_exec_line():
    """By hand from the Desktop Entry Specification 1.5: quotes, then the escapes of a string."""
    assert desktop._quoted("/usr/bin/bodymap") == "/usr/bin/bodymap"
    assert desktop._quoted("/my programs/bodymap") == '"/my programs/bodymap"'
    assert desktop._quoted("/a$b/bodymap") == r'"/a\\$b/bodymap"'
    assert desktop._quoted("/100%/bodymap") == "/100%%/bodymap"


@LINUX
@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="needs shared-mime-info; 'sh check' installs it")
def test_the_desktop_knows_the_kind_of_file(home):
    assert cli.main(["desktop", "install"]) == 0
    globs = (home / ".local" / "share" / "mime" / "globs2").read_text()
    assert "80:application/x-bodymap+json:*.bodymap.json" in globs
    assert cli.main(["desktop", "remove"]) == 0
    assert "bodymap" not in (home / ".local" / "share" / "mime" / "globs2").read_text()


@LINUX
@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written(home, capsys):
    (home / ".local").mkdir(mode=0o500)
    assert cli.main(["desktop", "install"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_file_where_a_folder_should_be(home, capsys):
    (home / ".local").write_text("")
    assert cli.main(["desktop", "install"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("bodymap: ")
    assert str(home / ".local") in error
