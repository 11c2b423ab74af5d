"""More resumes as Word holds them: tables in tables, shaded bars, tab stops, two columns, contact in the footer."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from people import Person
from strange_wording import heading, period
from web_pages import Way
from word_files import bold, contacts, degree, saved


def nested_tables(person: Person, way: Way) -> bytes:
    """Two columns as one table whose right cell holds a table for each job."""
    doc = Document()
    outer = doc.add_table(rows=1, cols=2)
    left, right = outer.rows[0].cells
    bold(left.paragraphs[0], person.name, 18)
    left.add_paragraph(person.label)
    bold(left.add_paragraph(), heading(person, "contact"))
    for each in contacts(person):
        left.add_paragraph(each)
    bold(left.add_paragraph(), heading(person, "skills"))
    for each in person.skills:
        left.add_paragraph(each, style="List Bullet")
    bold(left.add_paragraph(), heading(person, "languages"))
    for name, level in person.languages:
        left.add_paragraph(f"{name}: {level}")
    bold(right.paragraphs[0], heading(person, "summary"))
    right.add_paragraph(person.summary)
    bold(right.add_paragraph(), heading(person, "work"))
    for job in person.work:
        inner = right.add_table(rows=2, cols=2)
        bold(inner.cell(0, 0).paragraphs[0], job.title)
        inner.cell(0, 1).text = period(person.lang, job, way.dates, way.dash)
        inner.cell(1, 0).text = job.employer
        inner.cell(1, 1).text = job.place
        for done in job.done:
            right.add_paragraph(done, style="List Bullet")
    bold(right.add_paragraph(), heading(person, "education"))
    for each in person.education:
        inner = right.add_table(rows=2, cols=2)
        bold(inner.cell(0, 0).paragraphs[0], degree(each))
        inner.cell(0, 1).text = period(person.lang, each, way.dates, way.dash)
        inner.cell(1, 0).text = each.school
        inner.cell(1, 1).text = each.place
    return saved(doc)


def _bar(doc: Any, text: str) -> None:
    """A heading as a table of one shaded cell."""
    cell = doc.add_table(rows=1, cols=1).rows[0].cells[0]
    bold(cell.paragraphs[0], text.upper(), 11)
    shade = OxmlElement("w:shd")
    for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", "D9E2F3")):
        shade.set(qn(key), value)
    cell._tc.get_or_add_tcPr().append(shade)


def shaded_bars(person: Person, way: Way) -> bytes:
    """Headings in shaded cells; "Title, Employer (dates)" in bold; the address in the page's footer."""
    doc = Document()
    bold(doc.add_paragraph(), person.name, 20)
    doc.sections[0].footer.paragraphs[0].text = "  |  ".join(contacts(person))
    _bar(doc, heading(person, "summary"))
    doc.add_paragraph(person.summary)
    _bar(doc, heading(person, "work"))
    for job in person.work:
        bold(doc.add_paragraph(), f"{job.title}, {job.employer} ({period(person.lang, job, way.dates, way.dash)})")
        if job.place:
            doc.add_paragraph(job.place)
        for done in job.done:
            doc.add_paragraph(f"• {done}")
    _bar(doc, heading(person, "education"))
    for each in person.education:
        bold(doc.add_paragraph(), f"{degree(each)} ({period(person.lang, each, way.dates, way.dash)})")
        doc.add_paragraph(f"{each.school}, {each.place}")
    _bar(doc, heading(person, "skills"))
    doc.add_paragraph(" • ".join(person.skills))
    _bar(doc, heading(person, "languages"))
    doc.add_paragraph(" • ".join(f"{name} ({level})" for name, level in person.languages))
    return saved(doc)


def tab_stops(person: Person, way: Way) -> bytes:
    """Dates first, then a tab; dots lead from the languages to their levels; the contact line is the page's header."""
    doc = Document()
    doc.sections[0].header.paragraphs[0].text = f"{person.name}\t{person.email}\t{person.phone}"
    bold(doc.add_paragraph(), person.name, 22)
    doc.add_paragraph("   ".join(filter(None, (person.place, person.link))))

    def head(section: str) -> None:
        line = doc.add_paragraph()
        run = bold(line, heading(person, section), 13)
        run.font.small_caps = True

    def dated(when: str, text: str) -> None:
        line = doc.add_paragraph()
        line.paragraph_format.tab_stops.add_tab_stop(Cm(4.5))
        line.add_run(f"{when}\t")
        bold(line, text)

    head("work")
    for job in person.work:
        dated(period(person.lang, job, way.dates, way.dash), job.title)
        below = doc.add_paragraph(f"\t{job.employer}{', ' + job.place if job.place else ''}")
        below.paragraph_format.tab_stops.add_tab_stop(Cm(4.5))
        for done in job.done:
            line = doc.add_paragraph(done, style="List Bullet")
            line.paragraph_format.left_indent = Cm(5)
    head("education")
    for each in person.education:
        dated(period(person.lang, each, way.dates, way.dash), degree(each))
        doc.add_paragraph(f"\t{each.school}, {each.place}").paragraph_format.tab_stops.add_tab_stop(Cm(4.5))
    head("languages")
    for name, level in person.languages:
        line = doc.add_paragraph(f"{name}\t{level}")
        line.paragraph_format.tab_stops.add_tab_stop(Cm(9), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    head("skills")
    for each in person.skills:
        doc.add_paragraph(each, style="List Bullet")
    return saved(doc)


def text_columns(person: Person, way: Way) -> bytes:
    """Word's two newspaper columns below a full-width name; employer in capitals, title in italics below."""
    doc = Document()
    bold(doc.add_paragraph(), person.name, 24)
    doc.add_paragraph(" • ".join(contacts(person)))
    section = doc.add_section(0)
    columns = section._sectPr.find(qn("w:cols"))
    columns.set(qn("w:num"), "2")

    def head(name: str) -> None:
        line = doc.add_paragraph()
        run = bold(line, heading(person, name), 12)
        run.underline = True

    head("summary")
    doc.add_paragraph(person.summary)
    head("work")
    for job in person.work:
        bold(doc.add_paragraph(), job.employer.upper(), 10)
        doc.add_paragraph().add_run(f"{job.title} | {period(person.lang, job, way.dates, way.dash)}").italic = True
        for done in job.done:
            doc.add_paragraph(done, style="List Bullet").paragraph_format.space_after = Pt(2)
    head("education")
    for each in person.education:
        bold(doc.add_paragraph(), each.school.upper(), 10)
        doc.add_paragraph().add_run(f"{degree(each)} | {period(person.lang, each, way.dates, way.dash)}").italic = True
    head("skills")
    doc.add_paragraph(", ".join(person.skills))
    head("languages")
    doc.add_paragraph(", ".join(f"{name} ({level})" for name, level in person.languages))
    return saved(doc)
