"""The note a person reads first sends nobody to a doctor with what the questions call an emergency."""

import pytest

from bodymap.atlas.warnings import shipped_warning_signs
from bodymap.gui.help.first_run import PARAGRAPHS

SAID = {  # of each question, its word in the note
    "chest_pressure": "chest pain",
    "worst_headache": "worst headache",
    "injury": "serious accident",
    "saddle_numbness": "numb between the legs",
    "bladder_or_bowel": "urine or stool",
    "fever": "fever",
    "weight_loss": "weight loss",
    "night_pain": "at night",
    "numbness_spreads": "numbness or weakness spreads",
}


@pytest.mark.parametrize("question", SAID)
def test_each_sign_stands_with_what_it_leads_to(question):
    note = next(text for text in PARAGRAPHS if "emergency number" in text)
    urgent, other = note.split("<b>See a doctor first</b>")
    emergency = shipped_warning_signs().questions[question].advice == "emergency"
    assert (SAID[question] in urgent, SAID[question] in other) == (emergency, not emergency)
