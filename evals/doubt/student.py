"""Train the small network that hears what a clause is about, and write it down: `gist.bin` and `gist.json`.

    PYTHONPATH=src THROWAWAY/bin/python evals/doubt/student.py FOLDER           after teacher.py, with the same FOLDER
    PYTHONPATH=src THROWAWAY/bin/python evals/doubt/student.py FOLDER --folds   only what unheard writers sound like

It learns from the labels of `learn` and from what the teacher makes of the same texts and of the reworded ones. A word
is MiniLM's vector of it, turned and cut to SIZE numbers, with a part of its own where the texts hold it often; filters
over one, two and three words keep the most they meet in a clause. Since a filter is linear in each word, a word is
folded into what it adds to each filter, a byte each, and the vectors are not shipped.

FOLDER gets `unheard.npz`: for each writer but the elder, the scores of a student that heard all others, taught by
`soft_elder.npz`; `train.py FOLDER` weighs whole texts by them. An older `soft.npz` will do: a text that the teacher
has not read teaches by its labels alone.
"""

from __future__ import annotations

import argparse
import json
import random
import zlib
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from run import rows_of
from sklearn.metrics import roc_auc_score
from soft import Soft
from teacher import ELDER
from texts import DOUBTS, UNKNOWN, Text, read, texts_of
from torch.nn import functional
from train import LIKE, OUT, Vectors, framed, is_weighed, writer

from threedoors.doubt.gist import SHIFT, Gist, asked, forms
from threedoors.doubt.listening import FAR_HEADS, NEAR_HEADS

SIZE, FILTERS, UNITS = 96, (32, 64, 64), 40
"""Numbers of a word's vector, filters over one, two and three words, units of the layer above them."""
OFTEN, LISTED = 3, 7000
"""How often a word of our texts must stand there, and how many more of MiniLM's are kept."""
TURNS, RATE, BATCH, SEED = 6, 3e-3, 64, 13
STRAIGHT = 0.02
"""How much the distance to the teacher's scores counts beside what is told by them."""


class Words:
    """The words that have a row, and the two places of each: its vector and its own part."""

    def __init__(self, texts: Sequence[Text]) -> None:
        self.vectors = vectors = Vectors(SIZE)
        counted = Counter(word for text in texts for words in text.words for word in words)
        self.own = ["", "^", "$", *sorted(word for word, many in counted.items() if many >= OFTEN)]
        self.own_place = {word: at for at, word in enumerate(self.own) if word}
        self.kept = sorted({*self.own_place, *LIKE, *vectors.words[:LISTED]})
        self._places: dict[str, tuple[int, int]] = {}
        self._known = {*self.kept}

    def places(self, word: str) -> tuple[int, int]:
        if word not in self._places:
            form = next((form for form in forms(word) if form in self._known), "")
            found = self.vectors.find(form)
            self._places[word] = (0 if found is None else found + 1, self.own_place.get(form, 0))
        return self._places[word]

    def row(self, words: Sequence[str]) -> Any:
        return np.array([self.places(word) for word in ("^", *words, "$")])


class Lesson:
    """A text as numbers: its clauses, its question, what is known before the first word; labels and scores."""

    def __init__(self, text: Text, words: Words, kinds: dict[str, int], soft: Soft) -> None:
        self.text, self.soft = text, soft.of(text.row["id"], len(text.spans))
        self.clauses = [words.row(each) for each in text.words]
        self.question = words.row(asked(text.row["question"]))
        self.around = np.zeros(len(kinds), dtype=np.float32)
        self.around[[kinds[each] for each in text.around if each in kinds]] = 1
        self.longest = max(map(len, self.clauses))


class Network(torch.nn.Module):
    def __init__(self, words: Words, kinds: int) -> None:
        super().__init__()
        many, wide = sum(FILTERS), sum(size * each for size, each in enumerate(FILTERS, 1))
        rows = words.vectors.rows / words.vectors.rows.std()
        given = torch.tensor(np.vstack([np.zeros((1, SIZE)), rows]), dtype=torch.float32)
        self.given = torch.nn.Embedding.from_pretrained(given)
        self.own = torch.nn.Embedding(len(words.own), SIZE, padding_idx=0)
        self.fold = torch.nn.Linear(SIZE, wide, bias=False)
        self.least = torch.nn.Parameter(torch.zeros(many))
        self.around = torch.nn.Linear(kinds, 2 * UNITS)
        self.near = torch.nn.Linear(many, UNITS, bias=False)
        self.text_met, self.question_met = (torch.nn.Linear(many, 2 * UNITS, bias=False) for _ in range(2))
        self.clause = torch.nn.Linear(UNITS, len(NEAR_HEADS))
        self.text = torch.nn.Linear(UNITS, len(FAR_HEADS))
        self.drop = torch.nn.Dropout(0.2)
        with torch.no_grad():
            self.own.weight.normal_(0, 0.1)[0] = 0
            self.fold.weight.mul_(0.7)

    def met(self, given: torch.Tensor, own: torch.Tensor, length: torch.Tensor) -> torch.Tensor:
        """The most that each filter meets in each row of words."""
        words = self.given(given) + self.own(own)
        if self.training:
            words = words * (torch.rand(given.shape) > 0.05)[..., None]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
            folded = self.fold(words)
        parts = iter(folded.float().split([each for size, each in enumerate(FILTERS, 1) for _ in range(size)], 2))
        beyond = (torch.arange(given.shape[1]) >= length[:, None])[..., None]
        peaks = []
        for size in range(len(FILTERS)):
            here = next(parts)
            for ahead in range(1, size + 1):
                here = here + functional.pad(next(parts)[:, ahead:], (0, 0, 0, ahead))
            peaks.append(here.masked_fill(beyond, -1e3).amax(1))
        return torch.relu(torch.cat(peaks, 1) + self.least)

    def forward(self, batch: Sequence[Lesson]) -> tuple[torch.Tensor, torch.Tensor]:
        peaks = self.met(*_padded([clause for one in batch for clause in one.clauses]))
        questions = self.met(*_padded([one.question for one in batch]))
        owner = torch.tensor([at for at, one in enumerate(batch) for _ in one.clauses])
        top = torch.zeros(len(batch), peaks.shape[1])
        top = top.scatter_reduce(0, owner[:, None].expand_as(peaks), peaks, "amax")
        far = self.around(torch.from_numpy(np.stack([one.around for one in batch])))
        far = far + self.text_met(self.drop(top)) + self.question_met(questions)
        units = torch.relu(self.near(self.drop(peaks)) + far[owner, :UNITS])
        return self.clause(self.drop(units)), self.text(self.drop(torch.relu(far[:, UNITS:])))


def _padded(rows: Sequence[Any]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    lengths = np.array([len(row) for row in rows])
    places = np.zeros((len(rows), lengths.max(), 2), dtype=np.int64)
    places[np.arange(lengths.max()) < lengths[:, None]] = np.concatenate(rows)
    return torch.from_numpy(places[..., 0]), torch.from_numpy(places[..., 1]), torch.from_numpy(lengths)


class Student:
    """A network with the words and kinds of question it knows."""

    def __init__(self, texts: Sequence[Text], soft: Soft, pool: Sequence[Text]) -> None:
        torch.manual_seed(SEED)
        self.words = Words(texts)
        self.kinds = {kind: at for at, kind in enumerate(sorted({kind for text in texts for kind in text.around}))}
        self.network = Network(self.words, len(self.kinds))
        self._learn([Lesson(text, self.words, self.kinds, soft) for text in (*texts, *pool)])

    def _learn(self, lessons: list[Lesson]) -> None:
        network, chance = self.network, random.Random(SEED)
        own = [network.own.weight]
        rest = [each for name, each in network.named_parameters() if each.requires_grad and name != "own.weight"]
        moves = torch.optim.AdamW([{"params": rest}, {"params": own, "weight_decay": 0.05}], weight_decay=1e-3)
        steps = TURNS * (len(lessons) // BATCH + 9)
        pace = torch.optim.lr_scheduler.OneCycleLR(moves, RATE, total_steps=steps, pct_start=0.15)
        for _ in range(TURNS):
            network.train()
            for batch in batches(lessons, chance):
                missed = loss(batch, *network(batch))
                moves.zero_grad()
                missed.backward()
                torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
                moves.step()
                pace.step()

    def scores(self, texts: Sequence[Text]) -> Soft:
        self.network.eval()
        unknown = Soft({})
        found: dict[str, tuple[Any, Any]] = {}
        for at in range(0, len(texts), 2 * BATCH):
            batch = [Lesson(each, self.words, self.kinds, unknown) for each in texts[at : at + 2 * BATCH]]
            with torch.inference_mode():
                clause, whole = (each.numpy() for each in self.network(batch))
            parts = np.split(clause, np.cumsum([len(one.clauses) for one in batch])[:-1])
            found |= {one.text.row["id"]: both for one, *both in zip(batch, parts, whole, strict=True)}
        return Soft(found)


def batches(lessons: list[Lesson], chance: random.Random) -> Iterator[list[Lesson]]:
    """All lessons once, those of about one length together."""
    chance.shuffle(lessons)
    made = []
    for at in range(0, len(lessons), 8 * BATCH):
        some = sorted(lessons[at : at + 8 * BATCH], key=lambda one: one.longest)
        made += [some[begin : begin + BATCH] for begin in range(0, len(some), BATCH)]
    chance.shuffle(made)
    yield from made


def loss(batch: Sequence[Lesson], clause: torch.Tensor, whole: torch.Tensor) -> torch.Tensor:
    """What labels and the teacher's scores say against these scores."""
    total = torch.zeros(())
    missed = functional.binary_cross_entropy_with_logits
    labels = (np.concatenate([one.text.labels for one in batch]), np.stack([one.text.whole for one in batch]))
    scores = (np.concatenate([one.soft[0] for one in batch]), np.stack([one.soft[1] for one in batch]))
    for said, label, score in zip((clause, whole), labels, scores, strict=True):
        told, soft = torch.from_numpy(label), torch.from_numpy(score)
        known = missed(said, told.clamp(min=0), reduction="none") * (told != UNKNOWN)
        taught, soft = ~torch.isnan(soft), torch.nan_to_num(soft)
        near = missed(said, torch.sigmoid(soft), reduction="none") + STRAIGHT * (said - soft.clamp(-7, 7)).square()
        total = total + known.sum() + (near * taught).sum()
    return total / len(batch) / 1.5


def unheard(texts: Sequence[Text], pool: Sequence[Text], soft: Soft) -> Soft:
    """What the texts of each writer sound like to a student who has not heard them, nor a teacher who has."""
    found: dict[str, tuple[Any, Any]] = {}
    for name in sorted({writer(text.row) for text in texts if is_weighed(text.row)}):
        if name not in ELDER:
            own = [text for text in texts if writer(text.row) == name]
            others = [text for text in texts if writer(text.row) != name]
            student = Student(others, soft, [text for text in pool if writer(text.row) != name])
            scores = student.scores(own)
            print(f"{name:8} {told_apart(own, scores)}", flush=True)
            found |= scores.scores
    return Soft(found)


def told_apart(texts: Sequence[Text], scores: Soft) -> str:
    """How well good and bad texts to an employer are told apart by their loudest clause."""
    loud, bad = [], []
    for text in texts:
        row = text.row
        if row["audience"] == "employer" and row["touches"] != "wrong_name":
            doubtful = not set(DOUBTS).isdisjoint(row["categories"])
            if doubtful or row["label"] == "good":
                said = scores.scores[text.row["id"]][0]
                loud.append(float(((said[:, -1] + said[:, : len(DOUBTS)].max(1)) / 2).max()))
                bad.append(doubtful)
    return f"AUC {roc_auc_score(bad, loud):.3f} of {len(bad)} texts" if len({*bad}) > 1 else "nothing to tell apart"


def _bytes(table: Any, scale: Any) -> Any:
    """Numbers as bytes around 128."""
    return (np.rint(table / scale) + 128).clip(0, 255).astype(np.uint8)


def stored(student: Student, count: int) -> None:
    """The network in the shape that `Gist` reads."""
    held = {name: each.detach().numpy().astype(np.float64) for name, each in student.network.named_parameters()}
    keyed, rows, filter_scale = _rows(student, held)
    sizes = np.repeat(range(1, len(FILTERS) + 1), FILTERS)
    met = [filter_scale[:, None] * held[f"{name}.weight"].T for name in ("near", "text_met", "question_met")]
    met[0] = np.hstack([met[0], np.zeros_like(met[0])])
    unit = np.maximum(np.abs(np.concatenate(met)).max(0), 1e-9) / 127
    parts = [
        keyed,
        rows.tobytes(),
        *(_bytes(table, unit)[:, :wide].tobytes() for table, wide in zip(met, (UNITS, None, None), strict=True)),
    ]
    head: dict[str, Any] = {"filters": FILTERS, "units": UNITS, "words": len(keyed) // 4, "texts": count}
    head["least"] = np.rint(128 * sizes - held["least"] / filter_scale).clip(0, 2**14).astype(int).tolist()
    head["alone"] = np.rint(held["around.bias"] / unit).astype(int).tolist()
    around = np.rint(held["around.weight"].T / unit).astype(int)
    head["around"] = {kind: around[at].tolist() for kind, at in student.kinds.items()}
    for name, own in (("clause", unit[:UNITS]), ("text", unit[UNITS:])):
        table = held[f"{name}.weight"].T * own[:, None] * 2**SHIFT
        scale = np.maximum(np.abs(table).max(0), 1e-9) / 127
        parts.append(_bytes(table, scale).tobytes())
        head[name] = {"scale": _rounded(scale), "constant": _rounded(held[f"{name}.bias"])}
    (OUT / "gist.bin").write_bytes(b"".join(parts))
    (OUT / "gist.json").write_text(json.dumps(head, separators=(",", ":")) + "\n", encoding="utf-8")


def _rounded(numbers: Any) -> list[float]:
    return [float(f"{each:.6g}") for each in numbers]


def _rows(student: Student, held: dict[str, Any]) -> tuple[bytes, Any, Any]:
    """The keys of the words in order, what each adds to every filter, and the scale of the filters."""
    words, kept = student.words, {zlib.crc32(word.encode()): word for word in student.words.kept}
    keys = sorted(kept)
    places = np.array([words.places(kept[key]) for key in keys])
    given = student.network.given.weight.numpy().astype(np.float64)
    folded = (given[places[:, 0]] + held["own.weight"][places[:, 1]]) @ held["fold.weight"].T
    ones, twos, threes = FILTERS
    begin = np.split(np.arange(folded.shape[1]), np.cumsum([ones, twos, twos, threes, threes]))
    filters = [folded[:, begin[0]], folded[:, np.concatenate(begin[1:3])], folded[:, np.concatenate(begin[3:])]]
    scales = [np.abs(table.reshape(len(keys), size, -1)).max((0, 1)) / 127 for size, table in enumerate(filters, 1)]
    scaled = [table / np.tile(scale, size) for size, (table, scale) in enumerate(zip(filters, scales, strict=True), 1)]
    one, two, three = scaled
    order = np.hstack([one, two[:, :twos], three[:, :threes], two[:, twos:], three[:, threes:]])
    return array("I", keys).tobytes(), (np.rint(order) + 128).astype(np.uint8), np.concatenate(scales)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--folds", action="store_true", help="write no network")
    options.add_argument("--threads", type=int, default=1)
    wish = options.parse_args()
    torch.set_num_threads(wish.threads)
    texts, pool = texts_of(rows_of("learn") + framed()), texts_of(read(wish.folder / "pool.jsonl"))
    unheard(texts, pool, Soft.read(wish.folder / "soft_elder.npz")).write(wish.folder / "unheard.npz")
    if not wish.folds:
        student = Student(texts, Soft.read(wish.folder / "soft.npz"), pool)
        stored(student, len(texts))
        print(agreement(student, texts[::50]))


def agreement(student: Student, texts: Sequence[Text]) -> str:
    """How far the network that is shipped is from the one that was trained."""
    scores, gist, apart = student.scores(texts), Gist.load(), []
    for text in texts:
        said = gist.said([*map(gist.peak, text.words)], text.row["question"], tuple(text.around))
        apart.append(np.abs(np.array(said.clauses) - scores.scores[text.row["id"]][0]).max())
    return f"shipped and trained differ by {np.mean(apart):.3f} on the average, {max(apart):.3f} at the most"


if __name__ == "__main__":
    main()
