"""Resumes as Word writes them: styles, tables, text boxes, headers, content controls, tab stops and none of these."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from people import Job, Person, Study
from wording import heading, period

_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
)


def saved(document: Any) -> bytes:
    """The file with fixed times, so that it is the same bytes each time."""
    document.core_properties.created = document.core_properties.modified = datetime(2024, 1, 1, tzinfo=UTC)
    raw, out = io.BytesIO(), io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            if "thumbnail" not in item.filename:
                new.writestr(
                    zipfile.ZipInfo(item.filename, (1980, 1, 1, 0, 0, 0)), old.read(item.filename), zipfile.ZIP_DEFLATED
                )
    return out.getvalue()


def degree(each: Study) -> str:
    return ", ".join(filter(None, (each.degree, each.area)))


def lang_text(person: Person, sep: str = ", ") -> str:
    return sep.join(f"{name} ({level})" for name, level in person.languages)


def contacts(person: Person) -> list[str]:
    return [each for each in (person.email, person.phone, person.place, person.link) if each]


def bold(paragraph: Any, text: str, size: float = 0) -> Any:
    run = paragraph.add_run(text)
    run.bold = True
    if size:
        run.font.size = Pt(size)
    return run


def styled(person: Person, *, dates: str = "name", habit: int = 0) -> bytes:
    """Word's own styles: Title, Heading 1, List Bullet."""
    doc = Document()
    doc.add_paragraph(person.name, style="Title")
    doc.add_paragraph(person.label, style="Subtitle")
    doc.add_paragraph(" | ".join(contacts(person)))
    _body(doc, person, dates, habit, lambda text: doc.add_heading(text, 1), "List Bullet")
    return saved(doc)


def _body(doc: Any, person: Person, dates: str, habit: int, head: Any, bullets: str) -> None:
    head(heading(person, "summary", habit))
    doc.add_paragraph(person.summary)
    head(heading(person, "work", habit))
    for job in person.work:
        bold(doc.add_paragraph(), f"{job.title} – {job.employer}")
        doc.add_paragraph(f"{period(person.lang, job, dates, habit=habit)} | {job.place}")
        for done in job.done:
            doc.add_paragraph(done, style=bullets)
    head(heading(person, "education", habit))
    for each in person.education:
        bold(doc.add_paragraph(), degree(each))
        doc.add_paragraph(f"{each.school}, {each.place} | {period(person.lang, each, dates, habit=habit)}")
    head(heading(person, "skills", habit))
    for skill in person.skills:
        doc.add_paragraph(skill, style=bullets)
    head(heading(person, "languages", habit))
    doc.add_paragraph(lang_text(person))
    if person.certificates:
        head(heading(person, "certificates", habit))
        for name, year in person.certificates:
            doc.add_paragraph(f"{name}, {year}", style=bullets)


def unstyled(person: Person, *, dates: str = "short", habit: int = 0) -> bytes:
    """No styles at all: bold capitals head the sections, hyphens are the bullets, tabs push dates to the right."""
    doc = Document()
    bold(doc.add_paragraph(), person.name.upper(), 16)
    for each in contacts(person):
        doc.add_paragraph(each)

    def head(section: str) -> None:
        doc.add_paragraph()
        bold(doc.add_paragraph(), heading(person, section, habit).upper())

    head("summary")
    doc.add_paragraph(person.summary)
    head("work")
    for job in person.work:
        line = doc.add_paragraph()
        line.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
        bold(line, job.employer)
        line.add_run(f", {job.place}\t{period(person.lang, job, dates, habit=habit)}")
        doc.add_paragraph().add_run(job.title).italic = True
        for done in job.done:
            doc.add_paragraph(f"- {done}")
    head("education")
    for each in person.education:
        line = doc.add_paragraph()
        bold(line, each.school)
        line.add_run(f", {each.place}\t{period(person.lang, each, dates, habit=habit)}")
        doc.add_paragraph(degree(each))
    head("skills")
    doc.add_paragraph(", ".join(person.skills))
    head("languages")
    doc.add_paragraph(lang_text(person, "; "))
    return saved(doc)


def date_table(person: Person, *, dates: str = "slash", habit: int = 0) -> bytes:
    """The tabular form usual in Germany: dates in the left cell, all else in the right one."""
    doc = Document()
    bold(doc.add_paragraph(), "Lebenslauf" if person.lang == "de" else "Curriculum Vitae", 18)
    table = doc.add_table(rows=0, cols=2)

    def row(left: str, right: str, *more: str, strong: bool = False) -> None:
        cells = table.add_row().cells
        cells[0].width, cells[1].width = Cm(4), Cm(12)
        bold(cells[0].paragraphs[0], left) if strong else cells[0].paragraphs[0].add_run(left)
        cells[1].paragraphs[0].add_run(right)
        for each in more:
            cells[1].add_paragraph(each)

    named = {
        "de": ("Name", "Adresse", "Telefon", "E-Mail"),
        "en": ("Name", "Address", "Phone", "E-mail"),
        "pl": ("Imię i nazwisko", "Adres", "Telefon", "E-mail"),
        "nl": ("Naam", "Adres", "Telefoon", "E-mail"),
    }[person.lang]
    row(heading(person, "contact", 1), "", strong=True)
    for label, value in zip(named, (person.name, person.place, person.phone, person.email), strict=True):
        row(f"{label}:", value)
    row(heading(person, "work", habit), "", strong=True)
    for job in person.work:
        row(
            period(person.lang, job, dates, " - ", habit),
            job.title,
            f"{job.employer}, {job.place}",
            *(f"• {done}" for done in job.done),
        )
    row(heading(person, "education", habit), "", strong=True)
    for each in person.education:
        row(period(person.lang, each, dates, " - ", habit), degree(each), f"{each.school}, {each.place}")
    row(heading(person, "languages", habit), "", strong=True)
    for name, level in person.languages:
        row(name, level)
    row(heading(person, "skills", habit), ", ".join(person.skills), strong=True)
    return saved(doc)


def sidebar_table(person: Person, *, dates: str = "name", habit: int = 0) -> bytes:
    """The whole page is one table row: contact and skills on the left, work on the right."""
    doc = Document()
    left, right = doc.add_table(rows=1, cols=2).rows[0].cells
    left.width, right.width = Cm(5), Cm(11)
    bold(left.paragraphs[0], person.name, 18)
    left.add_paragraph(person.label)
    for section, items in (
        ("contact", contacts(person)),
        ("skills", list(person.skills)),
        ("languages", [f"{name} – {level}" for name, level in person.languages]),
        ("certificates", [f"{name} ({year})" for name, year in person.certificates]),
    ):
        if items:
            bold(left.add_paragraph(), heading(person, section, habit), 12)
        for each in items:
            left.add_paragraph(each)
    bold(right.paragraphs[0], heading(person, "summary", habit), 13)
    right.add_paragraph(person.summary)
    bold(right.add_paragraph(), heading(person, "work", habit), 13)
    for job in person.work:
        bold(right.add_paragraph(), job.title)
        right.add_paragraph(f"{job.employer} | {job.place}")
        right.add_paragraph(period(person.lang, job, dates, habit=habit)).runs[0].italic = True
        for done in job.done:
            right.add_paragraph(done, style="List Bullet")
    bold(right.add_paragraph(), heading(person, "education", habit), 13)
    for each in person.education:
        bold(right.add_paragraph(), degree(each))
        right.add_paragraph(f"{each.school} | {each.place}")
        right.add_paragraph(period(person.lang, each, dates, habit=habit)).runs[0].italic = True
    return saved(doc)


def text_boxes(person: Person, *, dates: str = "name", habit: int = 0) -> bytes:
    """Name and contact in a text box, stored twice as Word does, with the offsets that spoil naive readers."""
    doc = Document()
    lines = "".join(
        f"<w:p><w:r><w:t>{_escaped(each)}</w:t></w:r></w:p>" for each in (person.name, person.label, *contacts(person))
    )
    lines = lines.replace("<w:r>", '<w:r><w:rPr><w:b/><w:sz w:val="40"/></w:rPr>', 1)
    box = (
        f'<w:r {_NS}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
        "<wp:positionH><wp:posOffset>190500</wp:posOffset></wp:positionH>"
        f"<wp:positionV><wp:posOffset>-254000</wp:posOffset></wp:positionV><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{lines}</w:txbxContent>"
        f"</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"<w:txbxContent>{lines}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    first = doc.add_paragraph()
    first._p.append(parse_xml(box))
    _body(doc, person, dates, habit, lambda text: bold(doc.add_paragraph(), text, 14), "List Bullet")
    return saved(doc)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def page_header(person: Person, *, dates: str = "slash", habit: int = 0) -> bytes:
    """Name and contact stand in the page header; soft line breaks and tracked changes in the body."""
    doc = Document()
    header = doc.sections[0].header
    bold(header.paragraphs[0], person.name, 18)
    header.add_paragraph(person.label)
    header.add_paragraph(" • ".join(contacts(person)))
    doc.add_heading(heading(person, "work", habit), 1)
    for job in person.work:
        _broken_lines(doc, job.title, job.employer, f"{job.place}, {period(person.lang, job, dates, habit=habit)}")
        for done in job.done:
            _tracked(doc.add_paragraph(style="List Bullet"), done)
    doc.add_heading(heading(person, "education", habit), 1)
    for each in person.education:
        _broken_lines(doc, degree(each), each.school, f"{each.place}, {period(person.lang, each, dates, habit=habit)}")
    doc.add_heading(heading(person, "skills", habit), 1)
    doc.add_paragraph(" / ".join(person.skills))
    doc.add_heading(heading(person, "languages", habit), 1)
    doc.add_paragraph(lang_text(person))
    return saved(doc)


def _broken_lines(doc: Any, first: str, *rest: str) -> None:
    paragraph = doc.add_paragraph()
    bold(paragraph, first)
    for each in rest:
        paragraph.add_run().add_break()
        paragraph.add_run(each)


def _tracked(paragraph: Any, text: str) -> None:
    """The last word was inserted, and another one deleted, with changes tracked."""
    start, _, last = text.rpartition(" ")
    paragraph.add_run(f"{start} ")
    p = paragraph._p
    p.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="x"><w:r><w:delText>superseded</w:delText></w:r></w:del>')
    )
    p.append(parse_xml(f'<w:ins {nsdecls("w")} w:id="2" w:author="x"><w:r><w:t>{_escaped(last)}</w:t></w:r></w:ins>'))


def controls(person: Person, *, dates: str = "name", habit: int = 0) -> bytes:
    """Word's resume templates: everything sits in content controls, block and inline, headings in a left cell."""
    doc = Document()
    _control(doc, person.name, "Title")
    _control(doc, " · ".join(contacts(person)), "Normal")
    table = doc.add_table(rows=0, cols=2)

    def section(name: str) -> Any:
        cells = table.add_row().cells
        cells[0].width, cells[1].width = Cm(3.5), Cm(12.5)
        bold(cells[0].paragraphs[0], heading(person, name, habit))
        return cells[1]

    section("summary").paragraphs[0].add_run(person.summary)
    _entries(section("work"), person, person.work, dates, habit)
    _entries(section("education"), person, person.education, dates, habit)
    section("skills").paragraphs[0].add_run(", ".join(person.skills))
    section("languages").paragraphs[0].add_run(lang_text(person))
    return saved(doc)


def _control(doc: Any, text: str, style: str) -> None:
    body = doc.element.body
    inner = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{_escaped(text)}</w:t></w:r></w:p>'
    xml = f"<w:sdt {nsdecls('w')}><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    body.insert(len(body.findall(qn("w:sdt"))), parse_xml(xml))


def _entries(cell: Any, person: Person, entries: tuple[Any, ...], dates: str, habit: int) -> None:
    paragraph = cell.paragraphs[0]
    for n, each in enumerate(entries):
        paragraph = cell.add_paragraph() if n else paragraph
        names = (each.title, each.employer) if isinstance(each, Job) else (degree(each), each.school)
        bold(paragraph, names[0])
        text = f"<w:t xml:space='preserve'>, {_escaped(names[1])}, {_escaped(each.place)}</w:t>"
        xml = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:r>{text}</w:r></w:sdtContent></w:sdt>"
        paragraph._p.append(parse_xml(xml))
        cell.add_paragraph(period(person.lang, each, dates, habit=habit))
        for done in each.done if isinstance(each, Job) else ():
            cell.add_paragraph(done, style="List Bullet")
