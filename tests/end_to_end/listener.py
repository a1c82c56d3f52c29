"""A small screen reader: tells the tree of bodymap, a JSON object a line, or does an action. Run by Debian's python3.

    listener.py tree
    listener.py act ROLE NAME ACTION

Exit 1: the program, or what was asked for, is not there.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

STATES = ("CHECKABLE", "CHECKED", "ENABLED", "FOCUSABLE", "FOCUSED", "SELECTED", "SHOWING")
MOST = 20_000


def program():
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(place)
        if child is not None and child.get_name() == "bodymap":
            return child
    sys.exit(1)


def walk(node):
    """Yield all below a node, depth first; what goes away meanwhile is passed over."""
    rest, seen = [node], 0
    while rest and seen < MOST:
        one = rest.pop()
        seen += 1
        yield one
        try:
            below = [one.get_child_at_index(place) for place in range(one.get_child_count())]
        except gi.repository.GLib.Error:
            continue
        rest += [child for child in reversed(below) if child is not None]


def actions(node):
    found = node.get_action_iface()
    return [Atspi.Action.get_action_name(found, place) for place in range(found.get_n_actions())] if found else []


def labels(node):
    wanted = Atspi.RelationType.LABELLED_BY
    found = [one for one in node.get_relation_set() or [] if one.get_relation_type() == wanted]
    return [one.get_target(place).get_name() for one in found for place in range(one.get_n_targets())]


def told(node):
    states, box, text = node.get_state_set(), node.get_extents(Atspi.CoordType.SCREEN), node.get_text_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [state for state in STATES if states.contains(getattr(Atspi.StateType, state))],
        "actions": actions(node),
        "place": [box.x, box.y, box.width, box.height],
        "labels": labels(node),
        "text": Atspi.Text.get_text(text, 0, -1) if text else "",
    }


def tree():
    for node in walk(program()):
        try:
            sys.stdout.write(json.dumps(told(node)) + "\n")
        except gi.repository.GLib.Error:
            continue


def act(role, name, action):
    for node in walk(program()):
        if (node.get_role_name(), node.get_name()) == (role, name) and action in actions(node):
            Atspi.Action.do_action(node.get_action_iface(), actions(node).index(action))
            return
    sys.exit(1)


if __name__ == "__main__":
    if sys.argv[1] == "tree":
        tree()
    else:
        act(*sys.argv[2:5])
