"""Word lists written as one would on paper: a name, a colon, and the words that mean it."""

from __future__ import annotations


def words_to_names(table: str) -> dict[str, str]:
    """Each word of a table of lines `name: word; word`, with its name. A line without a colon goes on with the last."""
    lists: list[list[str]] = []
    for line in table.strip().splitlines():
        name, colon, rest = line.partition(":")
        if colon:
            lists.append([name.strip(), rest])
        else:
            lists[-1][1] += f" {line.strip()}"
    return {
        " ".join(word.casefold().split()): name for name, words in lists for word in words.split(";") if word.strip()
    }
