from base64 import b64decode
from io import BytesIO

from PIL import Image

from plugins.evidence.pictures import EDGE, MARGIN, WIDEST, embedded, trimmed


def drawn(width=200, height=100, box=(50, 40, 90, 60)) -> Image.Image:
    image = Image.new("RGB", (width, height), "white")
    image.paste((0, 51, 153), box)
    return image


def test_empty_ground_is_cut_off_but_for_a_margin():
    assert trimmed(drawn()).size == (40 + 2 * MARGIN, 20 + 2 * MARGIN)
    assert trimmed(drawn(box=(0, 0, 10, 10))).size == (10 - EDGE + MARGIN, 10 - EDGE + MARGIN)


def test_a_border_along_an_edge_is_no_part_of_what_is_shown():
    image = drawn()
    image.paste((200, 200, 200), (0, 0, 200, 2))
    assert trimmed(image).size == (40 + 2 * MARGIN, 20 + 2 * MARGIN)


def test_a_picture_of_nothing_stays_as_it_is():
    assert trimmed(Image.new("RGB", (30, 20), "white")).size == (30, 20)


def test_a_picture_becomes_an_address_of_its_own_no_wider_than_paper():
    picture = embedded(drawn(width=2 * WIDEST, height=400))
    assert (picture.width, picture.height) == (WIDEST, 200)
    head, _, data = picture.data.partition(",")
    assert head == "data:image/webp;base64"
    with Image.open(BytesIO(b64decode(data))) as image:
        assert (image.format, image.size) == ("WEBP", (WIDEST, 200))
    assert embedded(drawn(width=2 * WIDEST, height=400)) == picture
