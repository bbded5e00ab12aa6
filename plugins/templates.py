"""Templates: what Jinja knows beyond the page: words of the page's language and a few filters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from babel.support import Translations
from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from plugins.languages.dates import format_date
from plugins.languages.names import country_name, language_name
from plugins.languages.typography import quote
from plugins.model.words import Words


class Helpers:
    """The functions and filters of one environment; each takes the language from the page being rendered."""

    def __init__(self, catalogues: Mapping[str, Translations], base: str) -> None:
        self.catalogues = catalogues
        self.base = base

    def install(self, environment: Environment) -> None:
        """Give an environment its filters and the functions behind _() and ngettext()."""
        catalogue = self._catalogue

        @pass_context
        def gettext(context: Context, message: str) -> str:
            return str(catalogue(context).ugettext(message))

        @pass_context
        def ngettext(context: Context, one: str, many: str, number: int) -> str:
            return str(catalogue(context).ungettext(one, many, number))

        @pass_context
        def pgettext(context: Context, place: str, message: str) -> str:
            return str(catalogue(context).pgettext(place, message))

        @pass_context
        def npgettext(context: Context, place: str, one: str, many: str, number: int) -> str:
            return str(catalogue(context).npgettext(place, one, many, number))

        environment.install_gettext_callables(  # type: ignore[attr-defined]
            gettext, ngettext, newstyle=True, pgettext=pgettext, npgettext=npgettext
        )
        # As Babel extracts them: {% trans %} blocks lose their line breaks.
        environment.policies["ext.i18n.trimmed"] = True
        environment.filters |= {
            "marked": marked,
            "link": self.link,
            "asset": self.asset,
            "date": date,
            "quoted": quoted,
            "language_name": name_of_language,
            "country_name": name_of_country,
        }

    def link(self, address: str) -> str:
        """Put the site's base path before an address inside the site."""
        return f"{self.base}{address}" if address.startswith("/") else address

    def asset(self, file: str) -> str:
        """Return the address of a file of theme/static."""
        return f"{self.base}/static/{file}"

    def _catalogue(self, context: Context) -> Translations:
        return self.catalogues[_language(context)]


def _language(context: Context) -> str:
    return str(context["page"].language)


@pass_context
def marked(context: Context, words: str) -> Markup:
    """Escape a text; name its language when it is not the page's (WCAG 3.1.2)."""
    language = words.language if isinstance(words, Words) else ""
    if language and language != _language(context):
        return Markup('<span lang="{}">{}</span>').format(language, words)
    return escape(str(words))


@pass_context
def date(context: Context, day: dt.date) -> str:
    return format_date(day, _language(context))


@pass_context
def quoted(context: Context, text: str) -> str:
    return quote(text, _language(context))


@pass_context
def name_of_language(context: Context, code: str) -> str:
    return language_name(code, _language(context))


@pass_context
def name_of_country(context: Context, code: str) -> str:
    return country_name(code, _language(context))
