"""Resumes as web builders print them: HTML and CSS through headless Chromium. Grids, floats, flex rows, tables, icons."""

# ruff: noqa: E501 - style sheets and markup keep their lines

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from typing import NamedTuple

from people import Job, Person, Study
from strange_wording import heading, period


class Way(NamedTuple):
    """How one file is set: its dates, the dash between them, and its faces."""

    dates: str = "name"
    dash: str = " – "
    font: str = "Liberation Sans"
    paper: str = "A4"


Layout = Callable[[Person, Way], tuple[str, str]]
"""A style sheet and a body."""

_PIN = '<svg width="10" height="10" viewBox="0 0 24 24"><path d="M12 2C8 2 5 5 5 9c0 5 7 13 7 13s7-8 7-13c0-4-3-7-7-7z"/></svg>'


@contextmanager
def press() -> Iterator[Callable[[str, str, str], bytes]]:
    """A printer that is opened once for all pages."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=_chromium())
        page = browser.new_page()

        def printed(css: str, body: str, paper: str) -> bytes:
            page.set_content(f"<!doctype html><meta charset=utf-8><style>{css}</style>{body}")
            return page.pdf(format=paper, print_background=True)

        yield printed
        browser.close()


def _chromium() -> str | None:
    import shutil

    return shutil.which("chromium") or shutil.which("google-chrome")


def sheet(layout: Layout, person: Person, way: Way) -> tuple[str, str]:
    css, body = layout(person, way)
    return (
        f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font:10pt/1.4 '{way.font}'}}ul{{padding-left:16px}}{css}",
        body,
    )


def h(text: str) -> str:
    return escape(text, quote=False)


def when(person: Person, what: Job | Study, way: Way) -> str:
    return h(period(person.lang, what, way.dates, way.dash))


def bullets(job: Job) -> str:
    return "<ul>" + "".join(f"<li>{h(done)}</li>" for done in job.done) + "</ul>" if job.done else ""


def degree(each: Study, glue: str = ", ") -> str:
    return h(glue.join(filter(None, (each.degree, each.area))))


def head(person: Person, section: str, tag: str = "h2") -> str:
    return f"<{tag}>{h(heading(person, section))}</{tag}>"


def reach(person: Person) -> list[str]:
    return [h(each) for each in (person.email, person.phone, person.place, person.link) if each]


def listed(items: list[str] | tuple[str, ...]) -> str:
    return "<ul>" + "".join(f"<li>{h(each)}</li>" for each in items) + "</ul>"


def certificates(person: Person, tag: str = "h2") -> str:
    if not person.certificates:
        return ""
    return head(person, "certificates", tag) + listed([f"{name} ({year})" for name, year in person.certificates])


def bars(person: Person) -> str:
    rows = (
        f'<div class=sk>{h(each)}<div class=bar><div style="width:{90 - 9 * n}%"></div></div></div>'
        for n, each in enumerate(person.skills)
    )
    return head(person, "skills") + "".join(rows)


def tongues(person: Person) -> str:
    rows = (f"<div class=tg><span>{h(name)}</span><span>{h(level)}</span></div>" for name, level in person.languages)
    return head(person, "languages") + "".join(rows)


def grid_left(person: Person, way: Way) -> tuple[str, str]:
    """A dark bar on the left with skill bars; a timeline with dots on the right."""
    css = """main{display:grid;grid-template-columns:32% 1fr;min-height:297mm}aside{background:#243b53;color:#fff;padding:24px 18px}
    section{padding:24px 22px}h1{font-size:24pt;line-height:1.1}h2{font-size:12pt;text-transform:uppercase;letter-spacing:2px;margin:16px 0 6px}
    .bar{height:5px;background:#486581;margin:2px 0 6px}.bar div{height:5px;background:#fff}.tg{display:flex;justify-content:space-between}
    .job{border-left:2px solid #9fb3c8;padding:0 0 10px 14px;position:relative}.job:before{content:"";position:absolute;left:-6px;top:4px;
    width:10px;height:10px;border-radius:5px;background:#243b53}.t{font-weight:bold}.d{color:#627d98;font-size:9pt}.r{margin:3px 0}.r svg{fill:#fff;margin-right:5px}"""
    side = head(person, "contact") + "".join(f"<p class=r>{_PIN}{each}</p>" for each in reach(person)) + bars(person)
    jobs = "".join(
        f"<div class=job><p class=t>{h(job.title)}</p><p>{h(job.employer)}{', ' + h(job.place) if job.place else ''}</p>"
        f"<p class=d>{when(person, job, way)}</p>{bullets(job)}</div>"
        for job in person.work
    )
    schools = "".join(
        f"<div class=job><p class=t>{degree(e)}</p><p>{h(e.school)}, {h(e.place)}</p><p class=d>{when(person, e, way)}</p></div>"
        for e in person.education
    )
    body = f"""<main><aside>{side}{tongues(person)}</aside><section><h1>{h(person.name)}</h1><p>{h(person.label)}</p>
    {head(person, "summary")}<p>{h(person.summary)}</p>{head(person, "work")}{jobs}{head(person, "education")}{schools}
    {certificates(person)}</section></main>"""
    return css, body


def flex_right(person: Person, way: Way) -> tuple[str, str]:
    """Name band on top, a bar on the right, dates in a narrow column left of each job."""
    css = """header{background:#f0e9df;padding:26px 30px}h1{font:26pt 'Liberation Serif'}main{display:flex}section{flex:1;padding:14px 26px}
    aside{width:210px;padding:14px 22px 14px 0}h2{font-size:11.5pt;color:#8a5a2b;border-bottom:1px solid;margin:14px 0 6px}
    .row{display:flex;margin-bottom:8px}.row .d{width:104px;flex:none;font-size:9pt;color:#777}.e{font-style:italic}.tg span+span:before{content:" – "}
    .bar{display:none}"""
    jobs = "".join(
        f"<div class=row><div class=d>{when(person, job, way)}</div><div><b>{h(job.title)}</b><p class=e>{h(job.employer)}"
        f"{' · ' + h(job.place) if job.place else ''}</p>{bullets(job)}</div></div>"
        for job in person.work
    )
    schools = "".join(
        f"<div class=row><div class=d>{when(person, e, way)}</div><div><b>{degree(e)}</b><p class=e>{h(e.school)} · {h(e.place)}</p></div></div>"
        for e in person.education
    )
    body = f"""<header><h1>{h(person.name)}</h1><p>{h(person.label)}</p></header><main><section>{head(person, "summary")}
    <p>{h(person.summary)}</p>{head(person, "work")}{jobs}{head(person, "education")}{schools}</section><aside>{head(person, "contact")}
    {"".join(f"<p>{each}</p>" for each in reach(person))}{bars(person)}{tongues(person)}{certificates(person)}</aside></main>"""
    return css, body


def floats(person: Person, way: Way) -> tuple[str, str]:
    """ "Title at Employer" with the dates in brackets; skills and languages float on the right below the summary."""
    css = """body{padding:14mm}h1{font-size:22pt;font-weight:300}.c{color:#555;margin-bottom:10px}h3{font-size:11pt;margin:14px 0 4px;color:#0b6e4f}
    .side{float:right;width:34%;padding-left:18px}.main{width:66%}p.j{font-weight:bold;margin-top:8px}"""
    at = {
        "en": "at",
        "de": "bei",
        "fr": "chez",
        "es": "en",
        "pt": "na",
        "it": "presso",
        "nl": "bij",
        "pl": "w firmie",
        "sv": "på",
    }
    jobs = "".join(
        f"<p class=j>{h(job.title)} {at[person.lang]} {h(job.employer)} ({when(person, job, way)})</p>{bullets(job)}"
        for job in person.work
    )
    schools = "".join(
        f"<p class=j>{degree(e, ' – ')}</p><p>{h(e.school)}, {h(e.place)} ({when(person, e, way)})</p>"
        for e in person.education
    )
    body = f"""<h1>{h(person.name)}</h1><p class=c>{" &nbsp;|&nbsp; ".join(reach(person))}</p>
    <div class=side>{head(person, "skills", "h3")}{listed(person.skills)}{head(person, "languages", "h3")}
    {listed([f"{name} ({level})" for name, level in person.languages])}{certificates(person, "h3")}</div>
    <div class=main>{head(person, "summary", "h3")}<p>{h(person.summary)}</p>{head(person, "work", "h3")}{jobs}
    {head(person, "education", "h3")}{schools}</div>"""
    return css, body


def one_line(person: Person, way: Way) -> tuple[str, str]:
    """Centred, spaced small capitals; "Employer — Title" and the dates on one line."""
    css = """body{padding:16mm 18mm;font-size:10.5pt}h1,.c{text-align:center}h1{font-weight:normal;letter-spacing:5px;text-transform:uppercase;font-size:20pt}
    h2{font-variant:small-caps;letter-spacing:3px;text-align:center;font-size:13pt;margin:14px 0 6px;border-top:1px solid #999;padding-top:8px}
    .l{display:flex;justify-content:space-between;margin-top:6px}"""
    jobs = "".join(
        f"<div class=l><span><b>{h(job.employer)}</b> — {h(job.title)}{', ' + h(job.place) if job.place else ''}</span><span>{when(person, job, way)}</span></div>{bullets(job)}"
        for job in person.work
    )
    schools = "".join(
        f"<div class=l><span><b>{h(e.school)}</b> — {degree(e)}, {h(e.place)}</span><span>{when(person, e, way)}</span></div>"
        for e in person.education
    )
    body = f"""<h1>{h(person.name)}</h1><p class=c>{h(person.label)}</p><p class=c>{" · ".join(reach(person))}</p>
    {head(person, "summary")}<p>{h(person.summary)}</p>{head(person, "work")}{jobs}{head(person, "education")}{schools}
    {head(person, "skills")}<p>{h(" · ".join(person.skills))}</p>{head(person, "languages")}
    <p>{h(" · ".join(f"{n}: {level}" for n, level in person.languages))}</p>{certificates(person)}"""
    return css, body


def harvard(person: Person, way: Way) -> tuple[str, str]:
    """Employer and place on the first line, title and dates on the second, both ends flush."""
    css = """body{padding:15mm 17mm;font-size:10.5pt}h1{text-align:center;font-size:17pt}.c{text-align:center;font-size:9.5pt}
    h2{font-size:11pt;text-transform:uppercase;border-bottom:1px solid #000;margin:12px 0 4px}.l{display:flex;justify-content:space-between}.l+.l{font-style:italic}"""
    jobs = "".join(
        f"<div><div class=l><b>{h(job.employer)}</b><span>{h(job.place)}</span></div><div class=l><span>{h(job.title)}</span>"
        f"<span>{when(person, job, way)}</span></div>{bullets(job)}</div>"
        for job in person.work
    )
    schools = "".join(
        f"<div><div class=l><b>{h(e.school)}</b><span>{h(e.place)}</span></div><div class=l><span>{degree(e)}</span><span>{when(person, e, way)}</span></div></div>"
        for e in person.education
    )
    body = f"""<h1>{h(person.name)}</h1><p class=c>{" • ".join(reach(person))}</p>{head(person, "education")}{schools}
    {head(person, "work")}{jobs}{head(person, "skills")}<p>{h(", ".join(person.skills))}</p>{head(person, "languages")}
    <p>{h(", ".join(f"{n} ({level})" for n, level in person.languages))}</p>{certificates(person)}"""
    return css, body


def table(person: Person, way: Way) -> tuple[str, str]:
    """One HTML table: dates or labels left, text right; a table of personal data on top."""
    css = """body{padding:18mm 20mm}table{width:100%;border-spacing:0}td{vertical-align:top;padding:2px 0}td:first-child{width:27%}
    h1{font-size:18pt}h2{font-size:12pt;background:#e8eef4;padding:2px 6px;margin:12px 0 4px}"""
    words = {
        "de": "Name|E-Mail|Telefon|Wohnort",
        "fr": "Nom|Courriel|Téléphone|Adresse",
        "es": "Nombre|Correo|Teléfono|Dirección",
        "it": "Nome|E-mail|Telefono|Indirizzo",
        "nl": "Naam|E-mail|Telefoon|Adres",
        "pl": "Imię i nazwisko|E-mail|Telefon|Adres",
        "pt": "Nome|E-mail|Telefone|Morada",
        "sv": "Namn|E-post|Telefon|Adress",
        "en": "Name|E-mail|Phone|Address",
    }[person.lang].split("|")
    data = zip(words, (person.name, person.email, person.phone, person.place), strict=True)
    personal = "".join(f"<tr><td>{h(label)}:</td><td>{h(value)}</td></tr>" for label, value in data)
    jobs = "".join(
        f"<tr><td>{when(person, job, way)}</td><td><b>{h(job.title)}</b><br>{h(job.employer)}{', ' + h(job.place) if job.place else ''}{bullets(job)}</td></tr>"
        for job in person.work
    )
    schools = "".join(
        f"<tr><td>{when(person, e, way)}</td><td><b>{degree(e)}</b><br>{h(e.school)}, {h(e.place)}</td></tr>"
        for e in person.education
    )
    skills = "".join(f"<tr><td>{h(n)}</td><td>{h(level)}</td></tr>" for n, level in person.languages)
    body = f"""<h1>Curriculum Vitae</h1>{head(person, "contact")}<table>{personal}</table>{head(person, "work")}<table>{jobs}</table>
    {head(person, "education")}<table>{schools}</table>{head(person, "languages")}<table>{skills}</table>
    {head(person, "skills")}<p>{h(", ".join(person.skills))}</p>"""
    return css, body


def margin(person: Person, way: Way) -> tuple[str, str]:
    """Headings in the left margin, right-aligned; the name on the right."""
    css = """body{padding:15mm}.g{display:grid;grid-template-columns:120px 1fr;column-gap:18px;margin-top:12px}h1{text-align:right;font-size:21pt}
    .c{text-align:right;color:#444}h2{font-size:10.5pt;text-align:right;color:#a11d33}.l{display:flex;justify-content:space-between}.j{margin-bottom:7px}"""
    jobs = "".join(
        f"<div class=j><div class=l><b>{h(job.title)}</b><span>{when(person, job, way)}</span></div><p>{h(job.employer)}{', ' + h(job.place) if job.place else ''}</p>{bullets(job)}</div>"
        for job in person.work
    )
    schools = "".join(
        f"<div class=j><div class=l><b>{degree(e)}</b><span>{when(person, e, way)}</span></div><p>{h(e.school)}, {h(e.place)}</p></div>"
        for e in person.education
    )
    blocks = [
        ("summary", f"<p>{h(person.summary)}</p>"),
        ("work", jobs),
        ("education", schools),
        ("skills", f"<p>{h(', '.join(person.skills))}</p>"),
        ("languages", f"<p>{h(', '.join(f'{n} – {level}' for n, level in person.languages))}</p>"),
    ]
    grids = "".join(f"<div class=g>{head(person, section)}<div>{text}</div></div>" for section, text in blocks)
    return (
        css,
        f"<h1>{h(person.name)}</h1><p class=c>{h(person.label)}</p><p class=c>{' / '.join(reach(person))}</p>{grids}",
    )


def halves(person: Person, way: Way) -> tuple[str, str]:
    """Two columns of one width: jobs left; all else right. Contact in a dark footer."""
    css = """body{display:flex;flex-direction:column;min-height:295mm}header{padding:22px 28px 6px}h1{font-size:28pt;color:#5b2a86}main{display:grid;grid-template-columns:1fr 1fr;
    gap:28px;padding:0 28px;flex:1}h2{color:#5b2a86;font-size:13pt;margin:12px 0 4px}.d{font-size:8.5pt;color:#888}footer{background:#5b2a86;color:#fff;
    padding:10px 28px;display:flex;justify-content:space-between}.chip{display:inline-block;border:1px solid #bbb;border-radius:9px;padding:1px 8px;margin:2px}.j{margin-bottom:8px}"""
    jobs = "".join(
        f"<div class=j><b>{h(job.title)}</b> | {h(job.employer)}<div class=d>{when(person, job, way)}{' | ' + h(job.place) if job.place else ''}</div>{bullets(job)}</div>"
        for job in person.work
    )
    schools = "".join(
        f"<div class=j><b>{degree(e)}</b><div>{h(e.school)}</div><div class=d>{when(person, e, way)} | {h(e.place)}</div></div>"
        for e in person.education
    )
    chips = "".join(f"<span class=chip>{h(each)}</span>" for each in person.skills)
    body = f"""<header><h1>{h(person.name)}</h1><p>{h(person.label)}</p></header><main><div>{head(person, "work")}{jobs}</div>
    <div>{head(person, "summary")}<p>{h(person.summary)}</p>{head(person, "education")}{schools}{head(person, "skills")}{chips}
    {tongues(person)}{certificates(person)}</div></main><footer>{"".join(f"<span>{each}</span>" for each in reach(person))}</footer>"""
    return css + ".tg span+span:before{content:' ('}.tg span+span:after{content:')'}", body


def roles(person: Person, way: Way) -> tuple[str, str]:
    """The first two jobs at one employer, named once; dates of each role below its title."""
    css = """body{padding:16mm}h1{font-size:20pt}h2{font-size:13pt;margin:14px 0 4px;border-left:6px solid #e07a5f;padding-left:8px}
    .f{font-weight:bold;font-size:11.5pt;margin-top:8px}.t{font-weight:600;margin-top:5px}.d{color:#777;font-size:9pt}"""
    out = []
    for job in person.work:
        if not out or job.employer != person.work[len(out) - 1].employer:
            out.append(f"<p class=f>{h(job.employer)}{', ' + h(job.place) if job.place else ''}</p>")
        else:
            out.append("")
        out[-1] += f"<p class=t>{h(job.title)}</p><p class=d>{when(person, job, way)}</p>{bullets(job)}"
    schools = "".join(
        f"<p class=f>{h(e.school)}, {h(e.place)}</p><p class=t>{degree(e)}</p><p class=d>{when(person, e, way)}</p>"
        for e in person.education
    )
    body = f"""<h1>{h(person.name)}</h1><p>{h(person.label)}</p><p>{", ".join(reach(person))}</p>{head(person, "summary")}<p>{h(person.summary)}</p>
    {head(person, "work")}{"".join(out)}{head(person, "education")}{schools}{head(person, "skills")}{listed(person.skills)}
    {head(person, "languages")}{listed([f"{n}, {level}" for n, level in person.languages])}{certificates(person)}"""
    return css, body


def labelled(person: Person, way: Way) -> tuple[str, str]:
    """As federal forms want it: every line with its label, hours and supervisor among them."""
    css = "body{padding:20mm;font-family:'Liberation Serif';font-size:11pt}h1{font-size:15pt}h2{font-size:12pt;text-decoration:underline;margin:14px 0 4px}.j{margin-bottom:9px}"
    jobs = "".join(
        f"<div class=j><b>{h(job.title)}</b><br>{h(job.employer)}<br>{h(job.place)}<br>{when(person, job, way)}<br>Hours per week: 40"
        f"<br>Supervisor: may be contacted{bullets(job)}</div>"
        for job in person.work
    )
    schools = "".join(
        f"<div class=j><b>{h(e.school)}</b>, {h(e.place)}<br>{degree(e)}<br>{when(person, e, way)}</div>"
        for e in person.education
    )
    data = zip(("Email", "Phone", "Address"), reach(person), strict=False)
    body = f"""<h1>{h(person.name)}</h1>{"".join(f"<p>{label}: {value}</p>" for label, value in data)}<p>Citizenship: United States</p>
    {head(person, "summary")}<p>{h(person.summary)}</p>{head(person, "work")}{jobs}{head(person, "education")}{schools}
    {certificates(person)}{head(person, "skills")}<p>{h("; ".join(person.skills))}</p>
    {head(person, "languages")}<p>{h(", ".join(f"{n} ({level})" for n, level in person.languages))}</p>"""
    return css, body


def functional(person: Person, way: Way) -> tuple[str, str]:
    """Skills first; the jobs follow as a bare list, one line each, without a word of what was done."""
    css = "body{padding:18mm;font-family:'DejaVu Serif';font-size:9.5pt}h1{font-size:18pt}h2{font-size:11pt;margin:12px 0 4px;color:#234}"
    jobs = "".join(
        f"<p>{h(job.title)}, {h(job.employer)}{', ' + h(job.place) if job.place else ''}, {when(person, job, way)}</p>"
        for job in person.work
    )
    schools = "".join(
        f"<p>{degree(e)}, {h(e.school)}, {h(e.place)}, {when(person, e, way)}</p>" for e in person.education
    )
    body = f"""<h1>{h(person.name)}</h1><p>{" | ".join(reach(person))}</p>{head(person, "summary")}<p>{h(person.summary)}</p>
    {head(person, "skills")}{listed(person.skills)}{head(person, "work")}{jobs}{head(person, "education")}{schools}
    {head(person, "languages")}<p>{h("; ".join(f"{n} ({level})" for n, level in person.languages))}</p>{certificates(person)}"""
    return css, body


def scholar(person: Person, way: Way) -> tuple[str, str]:
    """An academic CV: dates left, a list of papers, talks and referees."""
    css = """body{padding:20mm;font-family:'Liberation Serif';font-size:11pt}h1{font-size:18pt}h2{font-size:12pt;font-variant:small-caps;margin:14px 0 4px}
    dl{display:grid;grid-template-columns:110px 1fr;row-gap:5px}"""
    jobs = "".join(
        f"<dt>{when(person, job, way)}</dt><dd><b>{h(job.title)}</b>, {h(job.employer)}, {h(job.place)}{bullets(job)}</dd>"
        for job in person.work
    )
    schools = "".join(
        f"<dt>{when(person, e, way)}</dt><dd><b>{degree(e, ' in ')}</b>, {h(e.school)}, {h(e.place)}</dd>"
        for e in person.education
    )
    papers = """<ol><li>Venkataraman, P., Oude Luttikhuis, B. (2022). Water in swelling clay after a dry spring. <i>Soil Notes</i> 41, 12–29.</li>
    <li>Venkataraman, P. (2020). A cheap lysimeter for field schools. <i>Methods in Agronomy</i> 7, 101–110.</li></ol>"""
    body = f"""<h1>{h(person.name)}</h1><p>{h(person.label)}</p><p>{"<br>".join(reach(person))}</p><h2>Research Interests</h2><p>{h(person.summary)}</p>
    <h2>Academic Appointments</h2><dl>{jobs}</dl><h2>Education</h2><dl>{schools}</dl><h2>Selected Publications</h2>{papers}
    <h2>Skills</h2><p>{h(", ".join(person.skills))}</p><h2>Languages</h2><p>{h(", ".join(f"{n} ({level})" for n, level in person.languages))}</p>
    <h2>References</h2><p>Prof. Hanna Ostrowski, h.ostrowski@example.edu</p>"""
    return css, body
