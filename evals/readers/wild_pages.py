"""The third set's layouts on paper: ReportLab, fpdf2, WeasyPrint and Typst, which set text in ways Chromium does not."""

# ruff: noqa: E501 - style sheets and markup keep their lines

from __future__ import annotations

import io
from collections.abc import Callable
from html import escape
from pathlib import Path

from people import Job, Study
from strange_wording import day, period
from wild_people import Wild

FONTS = Path("/usr/share/fonts/truetype")
Layout = Callable[[Wild, str], bytes]
"""A person and a style of dates become a file."""


def when(wild: Wild, what: Job | Study, dates: str, dash: str = " – ") -> str:
    """Years alone where a study knows no month."""
    if "-" not in what.start:
        return f"{what.start}{dash}{what.end}"
    return period(wild.who.lang, what, dates, dash)


def reach(wild: Wild) -> list[str]:
    who = wild.who
    return [each for each in (who.phone, who.email, who.place, who.link) if each]


# --- ReportLab ---


def _reportlab_fonts() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file in (
        ("Sans", "dejavu/DejaVuSans.ttf"),
        ("Sans-Bold", "dejavu/DejaVuSans-Bold.ttf"),
        ("Serif", "liberation/LiberationSerif-Regular.ttf"),
        ("Serif-Bold", "liberation/LiberationSerif-Bold.ttf"),
        ("Serif-Italic", "liberation/LiberationSerif-Italic.ttf"),
    ):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / file)))
    pdfmetrics.registerFontFamily("Serif", "Serif", "Serif-Bold", "Serif-Italic", "Serif-Bold")
    pdfmetrics.registerFontFamily("Sans", "Sans", "Sans-Bold", "Sans", "Sans-Bold")


def justified_frames(wild: Wild, dates: str) -> bytes:
    """Two frames, the narrow one right; justified text; a job's title stands above "Employer, Place | dates"."""
    from reportlab.lib.enums import TA_JUSTIFY
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph, Spacer

    _reportlab_fonts()
    text = ParagraphStyle("t", fontName="Serif", fontSize=10, leading=12.5, alignment=TA_JUSTIFY)
    left = ParagraphStyle("l", parent=text, alignment=0)
    dot = ParagraphStyle("b", parent=text, leftIndent=12, bulletIndent=2)
    head = ParagraphStyle("h", fontName="Serif-Bold", fontSize=12, leading=20, textColor="#7a1f3d", spaceBefore=6)
    name = ParagraphStyle("n", fontName="Serif-Bold", fontSize=22, leading=27)
    who, heads = wild.who, wild.heads

    def p(said: str, style: ParagraphStyle = left, **more: str) -> Paragraph:
        return Paragraph(said, style, **more)

    story = [
        p(escape(who.name), name),
        p(f"<i>{escape(who.label)}</i>"),
        p(heads["summary"], head),
        p(escape(who.summary), text),
        p(heads["work"], head),
    ]
    for job in who.work:
        story += [
            p(f"<b>{escape(job.title)}</b>"),
            p(f"{escape(job.employer)}, {escape(job.place)} | {when(wild, job, dates)}"),
        ]
        story += [p(escape(done), dot, bulletText="•") for done in job.done] + [Spacer(1, 6)]
    story += [p(heads["education"], head)]
    for each in who.education:
        story += [
            p(f"<b>{escape(each.degree)}</b>"),
            p(f"{escape(each.school)}, {escape(each.place)} | {when(wild, each, dates)}"),
            Spacer(1, 4),
        ]
    for title, lines in wild.others:
        story += [p(title, head), *(p(escape(line)) for line in lines)]
    story += [FrameBreak(), Spacer(1, 40), *(p(escape(each)) for each in reach(wild)), p(heads["skills"], head)]
    for group, words in wild.groups:
        story += [p(f"<b>{escape(group)}</b>"), *(p(escape(word), dot, bulletText="–") for word in words)]
    story += [p(heads["languages"], head), *(p(f"{escape(n)} – {escape(level)}") for n, level in who.languages)]
    story += [p(heads["certificates"], head), *(p(escape(n)) for n, _ in who.certificates)]
    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=A4, invariant=1)
    frames = [Frame(40, 30, 335, 780, id="wide"), Frame(395, 30, 160, 780, id="narrow")]
    doc.addPageTemplates(PageTemplate("one", frames))
    doc.build(story)
    return out.getvalue()


def title_dash_place(wild: Wild, dates: str) -> bytes:
    """A serif sheet: "Employer, Place — Title" in one line that may wrap, small dates below, prose instead of bullets."""
    from reportlab.lib.pagesizes import LETTER
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    _reportlab_fonts()
    text = ParagraphStyle("t", fontName="Serif", fontSize=10, leading=14, spaceAfter=8)
    line = ParagraphStyle("l", fontName="Serif", fontSize=11.5, leading=15)
    small = ParagraphStyle("s", fontName="Sans", fontSize=7.5, leading=12, textColor="#666666")
    head = ParagraphStyle("h", fontName="Sans-Bold", fontSize=9, leading=22, textColor="#2079c7")
    name = ParagraphStyle("n", fontName="Serif-Bold", fontSize=30, leading=36)
    who, heads = wild.who, wild.heads
    story = [
        Paragraph(escape(who.name), name),
        Paragraph(escape(who.label), line),
        Paragraph(escape(" / ".join(reach(wild))), small),
    ]
    story += [
        Paragraph(heads["summary"].upper(), head),
        Paragraph(escape(who.summary), text),
        Paragraph(heads["work"].upper(), head),
    ]
    for job in who.work:
        story.append(
            Paragraph(f"<b>{escape(job.employer)},</b> {escape(job.place)} — <i>{escape(job.title)}</i>", line)
        )
        story.append(Paragraph(when(wild, job, dates).upper(), small))
        story += [Paragraph(escape(done), text) for done in job.done]
    story.append(Paragraph(heads["education"].upper(), head))
    for each in who.education:
        story.append(
            Paragraph(f"<b>{escape(each.school)},</b> {escape(each.place)} — <i>{escape(each.degree)}</i>", line)
        )
        story.append(Paragraph(when(wild, each, dates).upper(), small))
    for key, said in (
        ("skills", [f"{group}: {', '.join(words)}" for group, words in wild.groups]),
        ("languages", [", ".join(f"{n} ({level})" for n, level in who.languages)]),
        ("certificates", [n for n, _ in who.certificates]),
    ):
        story += [Paragraph(heads[key].upper(), head), *(Paragraph(escape(each), text) for each in said)]
    for title, lines in wild.others:
        story += [Paragraph(title.upper(), head), *(Paragraph(escape(each), text) for each in lines)]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=LETTER, topMargin=45, bottomMargin=40, invariant=1).build(story)
    return out.getvalue()


# --- fpdf2 ---


def _fpdf() -> object:
    from datetime import UTC, datetime

    from fpdf import FPDF

    pdf = FPDF()
    pdf.set_creation_date(datetime(2026, 1, 1, tzinfo=UTC))
    pdf.set_auto_page_break(True, 12)
    for style, file in (("", "LiberationSans-Regular"), ("B", "LiberationSans-Bold"), ("I", "LiberationSans-Italic")):
        pdf.add_font("Lib", style, str(FONTS / "liberation" / f"{file}.ttf"))
    pdf.add_page()
    return pdf


def piped_lines(wild: Wild, dates: str) -> bytes:
    """Everything of a job in one line with bars between; hyphens as bullets; the headings end with a colon."""
    pdf, who, heads = _fpdf(), wild.who, wild.heads

    def put(text: str, style: str = "", size: float = 10, gap: float = 5) -> None:
        pdf.set_font("Lib", style, size)
        pdf.multi_cell(0, gap, text, align="L", new_x="LMARGIN", new_y="NEXT")

    put(who.name, "B", 18, 9)
    put(who.label, "I", 11)
    put(" | ".join(reach(wild)), "", 9)
    for key in ("summary", "skills"):
        put(f"{heads[key]}:", "B", 11, 9)
        put(who.summary if key == "summary" else "\n".join(f"{g}: {', '.join(w)}" for g, w in wild.groups))
    put(f"{heads['work']}:", "B", 11, 9)
    for job in who.work:
        put(f"{job.title} | {job.employer} | {job.place} | {when(wild, job, dates, ' - ')}", "B")
        for done in job.done:
            put(f"- {done}")
        pdf.ln(2)
    put(f"{heads['education']}:", "B", 11, 9)
    for each in who.education:
        put(f"{each.degree} | {each.school} | {each.place} | {when(wild, each, dates, ' - ')}")
    put(f"{heads['languages']}:", "B", 11, 9)
    put(" | ".join(f"{n} ({level})" for n, level in who.languages))
    put(f"{heads['certificates']}:", "B", 11, 9)
    put("\n".join(f"- {n}" for n, _ in who.certificates))
    for title, lines in wild.others:
        put(f"{title}:", "B", 11, 9)
        put("\n".join(lines))
    return bytes(pdf.output())


def grey_boxes(wild: Wild, dates: str) -> bytes:  # noqa: C901 - one sheet, drawn top to bottom
    """A black band, two grey boxes; "o" as bullet; a job's title above its employer, whose dates stand right."""
    pdf, who, heads = _fpdf(), wild.who, wild.heads
    pdf.set_auto_page_break(False)
    pdf.set_fill_color(0)
    pdf.rect(0, 0, 210, 34, "F")
    pdf.set_fill_color(242)
    pdf.rect(8, 40, 98, 250, "F")
    pdf.rect(112, 40, 90, 250, "F")
    pdf.set_text_color(255)
    pdf.set_xy(12, 8)
    pdf.set_font("Lib", "", 16)
    pdf.cell(90, 8, who.name)
    pdf.set_xy(12, 17)
    pdf.set_font("Lib", "", 11)
    pdf.cell(90, 6, who.label)
    for row, each in enumerate(reach(wild)):
        pdf.set_xy(120, 7 + 5 * row)
        pdf.set_font("Lib", "", 9)
        pdf.cell(80, 5, each, align="R")
    pdf.set_text_color(0)
    top = {12.0: 44.0, 116.0: 44.0}

    def put(x: float, text: str, style: str = "", indent: float = 0, right: str = "") -> None:
        pdf.set_font("Lib", style, 9)
        if right:
            pdf.set_xy(x, top[x])
            pdf.cell(90, 4.6, right, align="R")
        pdf.set_xy(x + indent, top[x])
        pdf.multi_cell((90 if x < 100 else 82) - indent - (36 if right else 0), 4.6, text, align="L")
        top[x] = pdf.get_y()

    def head(x: float, text: str) -> None:
        top[x] += 5
        put(x, text.upper(), "B")

    def listed(x: float, items: list[str], mark: str = "o") -> None:
        for each in items:
            pdf.set_xy(x, top[x])
            pdf.set_font("Lib", "B", 9)
            pdf.cell(5, 4.6, mark)
            put(x, each, "", 5)

    head(12, heads["summary"])
    put(12, who.summary)
    head(12, heads["work"])
    for job in who.work:
        put(12, job.title, "B")
        put(12, f"{job.employer}, {job.place}", right=when(wild, job, dates))
        top[12] += 2
        listed(12, list(job.done), "-")
        top[12] += 3
    head(12, heads["education"])
    for each in who.education:
        put(12, each.degree, "B")
        put(12, f"{each.school}, {each.place}", right=when(wild, each, dates))
    head(116, heads["skills"])
    for _, words in wild.groups:
        listed(116, list(words))
    head(116, heads["languages"])
    for name, level in who.languages:
        pdf.set_xy(116 + 32, top[116])
        pdf.cell(40, 4.6, level)
        pdf.set_font("Lib", "B", 9)
        pdf.set_xy(116, top[116])
        pdf.cell(30, 4.6, name)
        top[116] += 4.6
    head(116, heads["certificates"])
    listed(116, [n for n, _ in who.certificates])
    for title, lines in wild.others:
        head(116, title)
        for line in lines:
            put(116, line)
    return bytes(pdf.output())


# --- WeasyPrint ---


def _woven(css: str, body: str) -> bytes:
    from weasyprint import HTML

    return bytes(HTML(string=f"<meta charset=utf-8><style>{css}</style>{body}").write_pdf())


def e(text: str) -> str:
    return escape(text, quote=False)


def ul(items: tuple[str, ...] | list[str]) -> str:
    return "<ul>" + "".join(f"<li>{e(each)}</li>" for each in items) + "</ul>" if items else ""


def margin_labels(wild: Wild, dates: str) -> bytes:
    """The title above its row; dates and labels set flush right in a narrow column, as one LaTeX class does."""
    who, heads = wild.who, wild.heads
    css = """@page{size:A4;margin:18mm}body{font:10pt 'DejaVu Serif'}h1{font-weight:normal;font-size:21pt;margin:0}.c{position:absolute;top:0;right:0;text-align:right;font-style:italic;font-size:8.5pt;color:#666}
    h2{font-size:12.5pt;font-weight:normal;color:#2b65ab;margin:14px 0 2px 34mm;position:relative}h2:before{content:"";position:absolute;left:-34mm;top:6px;width:31mm;height:5px;background:#2b65ab}
    h3{font-size:10.5pt;font-weight:normal;color:#2b65ab;margin:8px 0 0 34mm}table{border-spacing:0;width:100%}td{vertical-align:top;padding:1px 0}td.k{width:31mm;text-align:right;padding-right:3mm;font-size:9pt}ul{margin:0;padding-left:12px}"""

    def row(key: str, said: str) -> str:
        return f"<table><tr><td class=k>{e(key)}</td><td>{said}</td></tr></table>"

    jobs = "".join(
        f"<h3>{e(j.title)}</h3>{row(when(wild, j, dates), f'{e(j.employer)}, {e(j.place)}{ul(j.done)}')}"
        for j in who.work
    )
    studies = "".join(
        f"<h3>{e(s.degree)}</h3>{row(when(wild, s, dates), f'{e(s.school)}, {e(s.place)}')}" for s in who.education
    )
    body = f"""<h1>{e(who.name)}</h1><p>{e(who.label)}</p><div class=c>{"<br>".join(map(e, reach(wild)))}</div><h2>{e(heads["summary"])}</h2>{row("", e(who.summary))}
    <h2>{e(heads["work"])}</h2>{jobs}<h2>{e(heads["education"])}</h2>{studies}<h2>{e(heads["skills"])}</h2>{"".join(row(g, e(", ".join(w))) for g, w in wild.groups)}
    <h2>{e(heads["languages"])}</h2>{"".join(row(n, e(level)) for n, level in who.languages)}<h2>{e(heads["certificates"])}</h2>{"".join(row("", e(n)) for n, _ in who.certificates)}
    {"".join(f"<h2>{e(t)}</h2>{row('', e('; '.join(lines)))}" for t, lines in wild.others)}"""
    return _woven(css, body)


def tags_and_pills(wild: Wild, dates: str) -> bytes:
    """Skills as tags that wrap, dates as pills on the right, certificates in two text columns, thin grey headings."""
    who, heads = wild.who, wild.heads
    css = """@page{size:A4;margin:14mm 16mm}body{font:9.5pt 'Liberation Sans';color:#222}h1{font-size:24pt;margin:0;color:#0a7}h2{font-size:9pt;font-weight:normal;letter-spacing:1px;color:#888;border-top:1px solid #ccc;padding-top:4px;margin:14px 0 6px}
    .tag{display:inline-block;border:1px solid #0a7;border-radius:9px;padding:1px 8px;margin:2px}.j{display:flex;justify-content:space-between}.pill{background:#eee;border-radius:8px;padding:0 8px;font-size:8.5pt}.cols{column-count:2}
    ul{margin:2px 0 8px;padding-left:14px}p{margin:2px 0}.s{color:#666}"""
    jobs = "".join(
        f"<div class=j><b>{e(j.title)}</b><span class=pill>{when(wild, j, dates)}</span></div><p class=s>{e(j.employer)} · {e(j.place)}</p>{ul(j.done)}"
        for j in who.work
    )
    studies = "".join(
        f"<div class=j><b>{e(s.degree)}</b><span class=pill>{when(wild, s, dates)}</span></div><p class=s>{e(s.school)} · {e(s.place)}</p>"
        for s in who.education
    )
    tags = "".join(f"<span class=tag>{e(w)}</span> " for w in who.skills)
    body = f"""<h1>{e(who.name)}</h1><p>{e(who.label)}</p><p class=s>{" &nbsp;•&nbsp; ".join(map(e, reach(wild)))}</p><h2>{e(heads["summary"])}</h2><p>{e(who.summary)}</p><h2>{e(heads["skills"])}</h2>{tags}
    <h2>{e(heads["work"])}</h2>{jobs}<h2>{e(heads["education"])}</h2>{studies}<h2>{e(heads["languages"])}</h2><p>{" • ".join(f"{e(n)} ({e(level)})" for n, level in who.languages)}</p><h2>{e(heads["certificates"])}</h2>
    <div class=cols>{ul([n for n, _ in who.certificates])}</div>{"".join(f"<h2>{e(t)}</h2>{ul(lines)}" for t, lines in wild.others)}"""
    return _woven(css, body)


# --- Typst ---


def timeline(wild: Wild, dates: str) -> bytes:
    """Typst: years in a column that a line parts from the text, "Title, Employer" with the place in brackets."""
    import typst

    who, heads = wild.who, wild.heads

    def s(text: str) -> str:
        return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    rows = [
        '#set document(date: none)\n#set page(paper: "a4", margin: 2cm)\n#set text(font: "Liberation Sans", size: 10pt)\n#set par(justify: true)',
        "#let row(d, b) = grid(columns: (2.9cm, 0.3cm, 1fr), text(size: 8.5pt, d), line(angle: 90deg, length: 12pt, stroke: 0.6pt + blue), b)",
        "#let head(t) = block(above: 14pt, below: 8pt, text(weight: 700, fill: blue, size: 12pt, t))",
        f"#text(size: 22pt)[{s(who.name)}] #h(1fr) {s(who.label)}\n\n{s(' – '.join(reach(wild)))}",
        f"#head[{s(heads['summary'])}]\n{s(who.summary)}\n#head[{s(heads['work'])}]",
    ]
    for job in who.work:
        done = "".join(f"\n- {s(each)}" for each in job.done)
        rows.append(
            f"#row[{s(when(wild, job, dates))}][*{s(job.title)}*, {s(job.employer)} ({s(job.place)}){done}]\n#v(3pt)"
        )
    rows.append(f"#head[{s(heads['education'])}]")
    rows += [
        f"#row[{s(when(wild, each, dates))}][*{s(each.degree)}*, {s(each.school)} ({s(each.place)})]"
        for each in who.education
    ]
    rows.append(
        f"#head[{s(heads['skills'])}]\n"
        + "\n".join(f"/ {group}: {s(', '.join(words))}" for group, words in wild.groups)
    )
    rows.append(
        f"#head[{s(heads['languages'])}]\n" + " #h(2em) ".join(f"{s(n)} _{s(level)}_" for n, level in who.languages)
    )
    rows.append(f"#head[{s(heads['certificates'])}]\n" + "\n".join(f"- {s(n)}" for n, _ in who.certificates))
    rows += [f"#head[{s(title)}]\n" + " \\\n".join(map(s, lines)) for title, lines in wild.others]
    return bytes(typst.compile("\n".join(rows).encode()))


def start_only(wild: Wild, what: Job | Study, dates: str) -> str:
    return day(wild.who.lang, what.start, dates) if "-" in what.start else what.start
