"""The commands and their help. A command imports its room when it runs, so that `--help` and the others stay quick."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    add_completion=False,
    no_args_is_help=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

SearchFile = Annotated[
    str, typer.Argument(metavar="SEARCH", help="A search file (*.search.json), or - for one that is piped in.")
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="COLUMN=FIELD",
        help="What a column of a table of people holds, such as Boss=name; repeat it.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", metavar="", help="Print JSON, for a program.")]


@app.callback(invoke_without_command=True)
def threedoors(
    context: typer.Context,
    port: Annotated[int | None, typer.Option(metavar="PORT", min=1, max=65535, help="The port to serve on.")] = None,
    no_browser: Annotated[
        bool, typer.Option("--no-browser", metavar="", help="Open no browser, only say where.")
    ] = False,
    demo: Annotated[bool, typer.Option("--demo", metavar="", help="Try the sample search; keep nothing.")] = False,
    data: Annotated[Path | None, typer.Option(metavar="DIR", help="Keep everything in this folder.")] = None,
    version: Annotated[bool, typer.Option("--version", metavar="", help="Print the version.")] = False,
) -> None:
    """Which conversation of your job search comes next, with whom, of which kind and when.

    Without a command it opens the app in your browser; everything stays on this machine.
    The commands below work on files alone.

    Example: threedoors --demo
    """
    if version:
        from threedoors import __version__

        print(__version__)
    elif context.invoked_subcommand is None:
        import gc

        from threedoors.app import serve

        gc.enable()  # unlike the commands, the app runs for days
        serve.main(port=port, open_browser=not no_browser, demo=demo, data_dir=data)


@app.command()
def doors(
    search: SearchFile,
    contact: Annotated[list[str] | None, typer.Option(metavar="ID", help="Only this contact; may be repeated.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show the three doors of every contact: open or closed, why, and what opens it.

    Explore is thinking aloud about what work you want, Learn is asking about one industry, company or
    position, Job is talking about an opening. Only people and time decide here; what you plan to say is
    weighed by `threedoors weigh`.

    Example: threedoors doors examples/maya.search.json
    """
    from threedoors.cli.judging import doors

    raise typer.Exit(doors(search, contact or (), as_json))


@app.command()
def weigh(
    search: SearchFile,
    conversation: Annotated[str, typer.Option(metavar="ID", help="The conversation to weigh, such as v1.")] = "",
    opening: Annotated[str, typer.Option(metavar="ID", help="Weigh applying to this opening, such as o1.")] = "",
    as_json: AsJson = False,
) -> None:
    """Weigh one conversation that you have in mind, or applying to one opening.

    Exit code 1 when something blocks, 2 when the file or the id is wrong, else 0.

    Example: threedoors weigh examples/maya.search.json --conversation v1
    """
    if bool(conversation) == bool(opening):
        raise typer.BadParameter("name either a --conversation or an --opening")
    from threedoors.cli.judging import weigh

    raise typer.Exit(weigh(search, conversation, opening, as_json))


@app.command("next")
def next_(
    search: SearchFile,
    weeks: Annotated[int, typer.Option(metavar="WEEKS", min=1, max=26, help="How many weeks to look ahead.")] = 2,
    as_json: AsJson = False,
) -> None:
    """List the next right conversations: who, which door, what about, when, and why this one.

    What you owe somebody comes first; what has to wait stands last, with its reason.

    Example: threedoors next examples/maya.search.json --weeks 2
    """
    from threedoors.cli.planning import next_talks

    raise typer.Exit(next_talks(search, weeks, as_json))


@app.command()
def brief(
    search: SearchFile,
    conversation: Annotated[str, typer.Option(metavar="ID", help="The conversation it is for, such as v1.")],
    out: Annotated[
        str,
        typer.Option(metavar="FILE", help="Write it to a file that ends in .html (for a phone) or .pdf (for paper)."),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Prepare one conversation: what to ask, what they may ask, what you know, what to leave out.

    The same brief as in the app. As .html it is one file with nothing outside it, to send to your own phone.

    Example: threedoors brief examples/maya.search.json --conversation v-interview --out brief.html
    """
    from threedoors.cli.briefing import brief

    raise typer.Exit(brief(search, conversation, out, as_json))


@app.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
def check(arguments: Annotated[list[str] | None, typer.Argument(metavar="FILE [OPTIONS]")] = None) -> None:
    """Mark what the person who reads or hears a text would take for doubt, why, and what to say instead.

    Exit code 1 when something in it costs the job.

    Example: threedoors check answer.txt --door job --role "Sales Manager" --company Acme
    """
    from threedoors.cli import checking

    raise typer.Exit(checking.command(arguments or ()))


@app.command()
def directions(
    resume: Annotated[str, typer.Argument(metavar="RESUME", help="A resume (PDF, DOCX, JSON or text), or - for text.")],
    area: Annotated[str, typer.Option(metavar="PLACE", help="Pay in this city or state, else in the country.")] = "",
    as_json: AsJson = False,
    jsonl: Annotated[
        bool,
        typer.Option("--jsonl", metavar="", help='RESUME has one object {"id", "text"} a line; so has the answer.'),
    ] = False,
) -> None:
    """Show the work a resume points to: why, what carries over, what is not seen yet, and what it pays.

    After more of the same come moves to the side. The data is in the package: O*NET, ESCO, U.S. wages.

    Example: threedoors directions resume.pdf --area Denver
    """
    from threedoors.cli.directing import directions

    raise typer.Exit(directions(resume, area, as_json, jsonl))


@app.command()
def read(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Resumes, contact lists or postings.")],
    column: Columns = None,
    as_json: AsJson = False,
) -> None:
    """Show what we read from files, and every row that we could not use, with its reason. Nothing is kept.

    A table of people whose headings say nothing is read by `--column`; columns not named then stay out.

    Example: threedoors read club.csv --column "Column 1=name" --column "Column 2=email"
    """
    from threedoors.cli.files import read

    raise typer.Exit(read(files, as_json, column or ()))


@app.command("import")
def import_(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Resumes, contact lists or postings.")],
    into: Annotated[str, typer.Option(metavar="SEARCH", help="The search file to add to, or to make.")] = "",
    column: Columns = None,
    same: Annotated[
        list[str] | None, typer.Option(metavar="KEY", help="The two that this question names are one; may be repeated.")
    ] = None,
    apart: Annotated[
        list[str] | None,
        typer.Option(metavar="KEY", help="The two of this question, or of a line of --keys, are two; may be repeated."),
    ] = None,
    keys: Annotated[
        bool, typer.Option("--keys", metavar="", help="Show the key of everybody who was found here already.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", metavar="", help="Tell what would be done, and write nothing.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Put what files hold into a search file, or without --into into the app's own search.

    People, companies and openings that are there already are filled in, not doubled, and nothing you wrote is
    overwritten. Who may be somebody you have, but not for certain, is kept apart and asked about by a key; answer it
    with --same or --apart on the same files, and it is not asked again. Who was found here already and is somebody else
    is kept apart with --apart and the key that --keys shows; --dry-run looks before anything is written.

    Example: threedoors import resume.json Connections.csv posting.txt --into my.search.json
    """
    from threedoors.cli.importing import Import, import_files

    given = Import(
        files=files,
        into=into,
        columns=column or (),
        same=same or (),
        apart=apart or (),
        keys=keys,
        dry_run=dry_run,
        as_json=as_json,
    )
    raise typer.Exit(import_files(given))


@app.command()
def data(
    what: Annotated[str, typer.Argument(metavar="update", help="What to do with it; there is one thing: update.")],
    onet: Annotated[str, typer.Option(metavar="ZIP", help="O*NET's zip of text files: a file or an address.")] = "",
    esco: Annotated[str, typer.Option(metavar="CSV", help="ESCO's skills_en.csv, read beside O*NET.")] = "",
    wages: Annotated[str, typer.Option(metavar="FOLDER", help="The folder of BLS's OEWS flat files.")] = "",
) -> None:
    """Build the occupational data again from the official downloads that you name. Nothing else is contacted.

    What you do not name stays as it came with Three Doors.

    Example: threedoors data update --onet db_30_2_text.zip
    """
    if what != "update":
        raise typer.BadParameter(f"data can be brought up to date, not {what}")
    if not (onet or wages):
        raise typer.BadParameter("name what to build from: --onet, --wages or both")
    from threedoors.cli.directing import update

    raise typer.Exit(update(onet, esco, wages))


@app.command()
def export(
    search: Annotated[
        str, typer.Argument(metavar="[SEARCH]", help="The file to write, or the folder to make one in.")
    ] = "",
    out: Annotated[
        str, typer.Option(metavar="SEARCH", help="The same, said as an option; without either, standard output.")
    ] = "",
) -> None:
    """Write the app's search as one search file, documented and readable, that the app and every command open.

    Example: threedoors export --out my.search.json
    """
    from threedoors.cli.own import export

    raise typer.Exit(export(_one_of(search, out)))


@app.command()
def backup(
    target: Annotated[
        str, typer.Argument(metavar="[FILE]", help="The file to make, or the folder to make one in; else this folder.")
    ] = "",
    out: Annotated[str, typer.Option(metavar="FILE", help="The same, said as an option.")] = "",
) -> None:
    """Copy everything that the app keeps to one file. The app may stay open.

    Example: threedoors backup my-stick/
    """
    from threedoors.cli.own import backup

    raise typer.Exit(backup(_one_of(target, out) or "."))


def _one_of(named: str, out: str) -> str:
    """A file may be named either way, once."""
    if named and out and named != out:
        raise typer.BadParameter(f"name one file, either {named} or --out {out}")
    return named or out


@app.command()
def restore(
    source: Annotated[str, typer.Argument(metavar="FILE", help="A file that `threedoors backup` made.")],
) -> None:
    """Put a backup in the place of what the app keeps. What is there now is saved beside it first.

    Example: threedoors restore my-stick/three-doors-2026-11-24-090000.sqlite3
    """
    from threedoors.cli.own import restore

    raise typer.Exit(restore(source))


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Look for what may be wrong on this machine or in the app's data, and say how to mend it.

    Exit code 1 when something is wrong.

    Example: threedoors doctor
    """
    from threedoors.cli.own import doctor

    raise typer.Exit(doctor(as_json))


@app.command()
def rules(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="One rule, such as G07.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the rules of the guard, each with its why and where it comes from.

    Example: threedoors rules G07
    """
    from threedoors.cli.reference import rules

    raise typer.Exit(rules(rule, as_json))


@app.command()
def schema(
    what: Annotated[str, typer.Argument(metavar="search", help="What to describe; there is one thing: search.")],
    as_json: Annotated[bool, typer.Option("--json", metavar="", help="It is JSON in any case.")] = False,
) -> None:
    """Print the JSON Schema of the search file.

    Example: threedoors schema search
    """
    if what != "search":
        raise typer.BadParameter(f"there is no schema called {what}, only search")
    from threedoors.cli.reference import schema

    raise typer.Exit(schema())
