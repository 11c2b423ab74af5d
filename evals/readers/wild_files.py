"""The third set's layouts in Word and as plain text."""

from __future__ import annotations

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt
from wild_pages import reach, when
from wild_people import Wild
from word_files import bold, saved


def one_table(wild: Wild, dates: str) -> bytes:
    """The whole sheet is a table of two by two whose cells hold line breaks in place of paragraphs."""
    doc, who, heads = Document(), wild.who, wild.heads
    table = doc.add_table(rows=2, cols=2)
    bold(table.cell(0, 0).paragraphs[0], who.name, 20)
    table.cell(0, 0).add_paragraph(who.label)
    table.cell(0, 1).text = "\n".join(reach(wild))
    left, right = table.cell(1, 0), table.cell(1, 1)
    bold(left.paragraphs[0], heads["work"], 13)
    for job in who.work:
        lines = left.add_paragraph()
        bold(lines, job.title, 10)
        lines.add_run(f"\n{job.employer}\n{job.place}\n{when(wild, job, dates)}")
        for done in job.done:
            left.add_paragraph(done, style="List Bullet")
    bold(left.add_paragraph(), heads["education"], 13)
    for each in who.education:
        lines = left.add_paragraph()
        bold(lines, each.degree, 10)
        lines.add_run(f"\n{each.school}, {each.place}\n{when(wild, each, dates)}")
    bold(right.paragraphs[0], heads["summary"], 13)
    right.add_paragraph(who.summary)
    for key, said in (
        ("skills", [f"{group}:\n{', '.join(words)}" for group, words in wild.groups]),
        ("languages", ["\n".join(f"{n} – {level}" for n, level in who.languages)]),
        ("certificates", ["\n".join(n for n, _ in who.certificates)]),
    ):
        bold(right.add_paragraph(), heads[key], 13)
        for each in said:
            right.add_paragraph(each)
    for title, lines_ in wild.others:
        bold(right.add_paragraph(), title, 13)
        right.add_paragraph("\n".join(lines_))
    return saved(doc)


def nested_lists(wild: Wild, dates: str) -> bytes:
    """Jobs are bullets that begin with their dates; what was done stands as bullets of the second level."""
    doc, who, heads = Document(), wild.who, wild.heads
    doc.add_paragraph("\n".join((who.name, *reach(wild))))
    doc.add_heading(who.label, 1).alignment = WD_ALIGN_PARAGRAPH.CENTER
    doc.add_heading(heads["summary"], 3)
    doc.add_paragraph(who.summary)
    doc.add_heading(heads["skills"], 3)
    for group, words in wild.groups:
        doc.add_paragraph(f"{group} : {', '.join(words)}", style="List Bullet")
    doc.add_heading(heads["education"], 3)
    for each in who.education:
        said = f"{when(wild, each, dates)} : {each.degree}, {each.school}, {each.place}"
        doc.add_paragraph(said, style="List Bullet")
    doc.add_heading(heads["work"], 3)
    for job in who.work:
        line = doc.add_paragraph(f"{when(wild, job, dates)} : ", style="List Bullet")
        line.add_run(job.title).bold = True
        line.add_run(f", {job.employer}, {job.place}")
        for done in job.done:
            doc.add_paragraph(done, style="List Bullet 2")
    doc.add_heading(heads["languages"], 3)
    for name, level in who.languages:
        doc.add_paragraph(f"{name} : {level}", style="List Bullet")
    doc.add_heading(heads["certificates"], 3)
    for name, _ in who.certificates:
        doc.add_paragraph(name, style="List Bullet")
    for title, lines in wild.others:
        doc.add_heading(title, 3)
        for each in lines:
            doc.add_paragraph(each, style="List Bullet")
    return saved(doc)


def two_tabbed_lines(wild: Wild, dates: str) -> bytes:
    """ "Employer <tab> place" in bold above "title <tab> dates" in italics, both in one paragraph."""
    doc, who, heads = Document(), wild.who, wild.heads
    doc.styles["Normal"].font.name = "Garamond"

    def head(text: str) -> None:
        doc.add_paragraph()
        bold(doc.add_paragraph(), text.upper(), 11)

    def pair(first: str, place: str, second: str, dated: str) -> None:
        line = doc.add_paragraph()
        line.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
        line.add_run(f"{first}\t{place}").bold = True
        line.add_run(f"\n{second}\t{dated}").italic = True

    name = doc.add_paragraph()
    name.alignment = WD_ALIGN_PARAGRAPH.CENTER
    name.add_run(who.name).font.size = Pt(22)
    for each in (who.label, "  ♦  ".join(reach(wild))):
        doc.add_paragraph(each).alignment = WD_ALIGN_PARAGRAPH.CENTER
    head(heads["summary"])
    doc.add_paragraph(who.summary)
    head(heads["work"])
    for job in who.work:
        pair(job.employer, job.place, job.title, when(wild, job, dates))
        for done in job.done:
            doc.add_paragraph(f"\u2192 {done}")
    head(heads["education"])
    for each in who.education:
        pair(each.school, each.place, each.degree, when(wild, each, dates))
    head(heads["skills"])
    for group, words in wild.groups:
        line = doc.add_paragraph()
        line.add_run(f"{group}: ").bold = True
        line.add_run("; ".join(words))
    head(heads["languages"])
    doc.add_paragraph("; ".join(f"{n} ({level})" for n, level in who.languages))
    head(heads["certificates"])
    doc.add_paragraph("; ".join(n for n, _ in who.certificates))
    for title, lines in wild.others:
        head(title)
        doc.add_paragraph("; ".join(lines))
    return saved(doc)


def plain_text(wild: Wild, dates: str) -> bytes:
    """As typed: headings in capitals, rules of hyphens, long lines broken by hand."""
    from textwrap import fill

    who, heads = wild.who, wild.heads
    out = [who.name.upper(), who.label, *reach(wild)]

    def head(text: str) -> None:
        out.extend(("", text.upper(), "-" * len(text)))

    head(heads["summary"])
    out.append(fill(who.summary, 72))
    head(heads["work"])
    for job in who.work:
        out += [f"{job.title}, {job.employer}, {job.place}", when(wild, job, dates, " - ")]
        out += [fill(done, 72, initial_indent="* ", subsequent_indent="  ") for done in job.done] + [""]
    head(heads["education"])
    for each in who.education:
        out += [f"{each.degree}, {each.school}, {each.place}", when(wild, each, dates, " - ")]
    head(heads["skills"])
    out += [f"{group}: {', '.join(words)}" for group, words in wild.groups]
    head(heads["languages"])
    out += [f"{n}: {level}" for n, level in who.languages]
    head(heads["certificates"])
    out += [f"* {n}" for n, _ in who.certificates]
    for title, lines in wild.others:
        head(title)
        out += [fill(each, 72) for each in lines]
    return "\n".join(out).encode() + b"\n"


def markdown(wild: Wild, dates: str) -> bytes:
    """As kept in a repository: marks for headings, bold titles, dates in italics, links."""
    who, heads = wild.who, wild.heads
    site = f" · [{who.link}](https://{who.link})" if who.link else ""
    out = [f"# {who.name}", "", f"**{who.label}**", ""]
    out += [f"{who.place} · {who.phone} · [{who.email}](mailto:{who.email}){site}", "", f"## {heads['summary']}", ""]
    out += [who.summary, "", f"## {heads['work']}", ""]
    for job in who.work:
        out += [f"### {job.title}", f"**{job.employer}**, {job.place}  ", f"*{when(wild, job, dates)}*", ""]
        out += [*(f"- {done}" for done in job.done), ""]
    out += [f"## {heads['education']}", ""]
    for each in who.education:
        out += [f"### {each.degree}", f"**{each.school}**, {each.place}  ", f"*{when(wild, each, dates)}*", ""]
    out += [f"## {heads['skills']}", "", *(f"- **{group}:** {', '.join(words)}" for group, words in wild.groups), ""]
    out += [f"## {heads['languages']}", "", *(f"- {n} ({level})" for n, level in who.languages), ""]
    out += [f"## {heads['certificates']}", "", *(f"- {n}" for n, _ in who.certificates), ""]
    for title, lines in wild.others:
        out += [f"## {title}", "", *(f"- {each}" for each in lines), ""]
    return "\n".join(out).encode()
