import pytest
from pydantic import ValidationError

from plugins.model.parts import Geo


@pytest.mark.parametrize(("lat", "lon"), [("52.2297", "21.0122"), ("-90", "180"), ("0", "-180")])
def test_coordinates_stay_as_written(lat, lon):
    geo = Geo.model_validate({"lat": lat, "lon": lon})
    assert (str(geo.lat), str(geo.lon)) == (lat, lon)


@pytest.mark.parametrize(
    ("lat", "lon", "message"),
    [
        ("90.1", "0", "must be degrees from -90 to 90, not 90.1"),
        ("0", "-181", "must be degrees from -180 to 180, not -181"),
    ],
)
def test_coordinates_lie_on_the_globe(lat, lon, message):
    with pytest.raises(ValidationError, match=message):
        Geo.model_validate({"lat": lat, "lon": lon})
