"""Tagged unions know all their classes."""

from __future__ import annotations

import attrs
import pytest

from utilite_sociale import adaptation, model
from utilite_sociale.serial.tags import TAG, tag_of, tags


@pytest.mark.parametrize("base", tags(), ids=lambda base: base.__name__)
def test_every_public_class_of_a_union_has_a_tag_of_its_own(base):
    """A class added to the model and not to its union could not be written."""
    rooms = (model, adaptation)
    public = [getattr(room, name) for room in rooms for name in room.__all__]
    classes = {
        one for one in public if isinstance(one, type) and issubclass(one, base) and one is not base
    }
    assert set(tags()[base].values()) == classes
    assert all(one.type_name == tag for tag, one in tags()[base].items())


@pytest.mark.parametrize("base", tags(), ids=lambda base: base.__name__)
def test_no_field_takes_the_name_of_the_tag(base):
    """It would be read as the tag."""
    for one in tags()[base].values():
        assert TAG not in {field.name for field in attrs.fields(one)}


def test_the_tag_of_an_object_is_that_of_its_class():
    """As files write it."""
    assert tag_of(model.Binary()) == "binary"
