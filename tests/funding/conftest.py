"""Parts for the tests of funding: the site's own registry, small records, and projects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from plugins.model.front_matter import read_yaml
from plugins.model.library import Registered
from plugins.model.loader import Loader
from plugins.model.project import Project
from plugins.model.registry import Funding

FUNDING = """\
name:
  pl: {text: Program, status: verified, source: act}
  en: {text: Programme, status: verified, source: act}
period: 2014/2020
law: act
statements:
  default:
    pl: {text: Projekt współfinansowany, status: verified, source: act}
    en: {text: Project co-funded, status: verified, source: act}
marks:
  - id: fe
    kind: programme
    file: fe.svg
    words:
      pl: {text: Fundusze Europejskie, status: verified, source: act}
      en: {text: European Funds, status: verified, source: act}
  - id: rp
    kind: national-colours
    file: rp.svg
    words:
      pl: {text: Rzeczpospolita Polska, status: verified, source: act}
      en: {text: Republic of Poland, status: verified, source: act}
  - id: eu
    kind: eu-emblem
    words:
      pl: {text: Unia Europejska, status: verified, source: act}
      en: {text: European Union, status: verified, source: act}
"""
"""A funding programme without any fault; a test puts one in."""


@pytest.fixture(scope="session")
def registry() -> Mapping[str, Registered[Funding]]:
    content = Path(__file__).parents[2] / "content"
    loader = Loader(content)
    funding = loader.registered(content / "registry" / "funding", "funding.yaml", Funding)
    assert [str(problem) for problem in loader.report if problem.place.path.endswith(".yaml")] == []
    return funding


@pytest.fixture(scope="session")
def programmes(registry: Mapping[str, Registered[Funding]]) -> Mapping[str, Funding]:
    return {id_: registered.record for id_, registered in registry.items()}


@pytest.fixture
def funding() -> Callable[..., Registered[Funding]]:
    """Return the faultless funding programme, with replacements."""

    def build(*replacements: tuple[str, str]) -> Registered[Funding]:
        text = FUNDING
        for old, new in replacements:
            assert old in text
            text = text.replace(old, new)
        data, problems = read_yaml(text, "funding.yaml")
        assert problems == []
        return Registered("sample", Funding.model_validate(data.value), data)

    return build


@pytest.fixture
def project() -> Callable[..., Project]:
    def build(*grants: str | dict[str, str], **fields: Any) -> Project:
        record = {"title": "SYNERGIA", "summary": "Sample", "name": "SYNERGIA", "partners": ["ksap"]}
        return Project.model_validate({**record, "funding": list(grants), **fields}, context={"language": "pl"})

    return build
