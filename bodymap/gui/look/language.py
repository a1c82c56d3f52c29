"""The language of the window: puts the translations of `assets/translations` behind `bodymap.words`.

English is the source and needs no file. Another language reads four: our own texts, those of the atlas, Qt's, and what
of Qt's own words its file leaves in English or says otherwise than our texts do (a file is archivo, a key Ctrl).
"""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bodymap import words
from bodymap.shipped import shipped
from bodymap.words import later

ENGLISH = "en"
SYSTEM = "system"
LANGUAGES = {SYSTEM: later("&System"), ENGLISH: "&English", "es": "Es&pañol"}  # each in itself
PERCENT = {"es": "\u00a0%"}  # where a space stands before the sign
OWN, ATLAS, QT, BESIDE_QT = "bodymap", "atlas", "qtbase", "qt"  # the files, without language and ending

_AND, _OR = re.compile(r"\by (?=h?i(?![aeo]))", re.IGNORECASE), re.compile(r"\bo (?=h?o)", re.IGNORECASE)


def _spanish(said: str) -> str:
    """Return a Spanish text with "e" and "u" where "y" and "o" stand before their own sound."""
    return _OR.sub("u ", _AND.sub("e ", said))


SMOOTH = {"es": _spanish}

_qt: list[QTranslator] = []  # what Qt says in the language of now


def use(setting: str) -> str:
    """Speak the language that a setting names ("system", "en", "es") from now on; return which it is.

    What is seen already keeps its words until it is built anew.
    """
    language = meant(setting)
    for translator in _qt:
        QCoreApplication.removeTranslator(translator)
    _qt.clear()
    QLocale.setDefault(QLocale(language))
    if language == ENGLISH:
        words.speak(None)
        return language
    ours = shipped("assets") / "translations"
    own, atlas = (_read(ours, name, language) for name in (OWN, ATLAS))

    def translate(context: str, text: str, comment: str, n: int) -> str:
        """Return what to say, or nothing where the file has nothing."""
        said = (atlas if context == words.ATLAS else own).translate(context, text, comment, n) or ""
        return said.replace("%n", str(n)) if n >= 0 else said

    words.speak(translate, QLocale(language).decimalPoint(), PERCENT.get(language, "%"), SMOOTH.get(language, str))
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    read = (_read(qts, QT, language), _read(ours, BESIDE_QT, language))  # the last one is asked first
    _qt.extend(translator for translator in read if QCoreApplication.installTranslator(translator))
    return language


def meant(setting: str) -> str:
    """Return the language that a setting names: the system's where we have it, else English."""
    if setting in LANGUAGES and setting != SYSTEM:
        return setting
    spoken = (tag.split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((language for language in spoken if language in LANGUAGES), ENGLISH)


def _read(folder: Path, name: str, language: str) -> QTranslator:
    """Return a translator with the texts of a file; one that knows nothing where the file is not there."""
    translator = QTranslator()
    translator.load(str(folder / f"{name}_{language}.qm"))
    return translator
