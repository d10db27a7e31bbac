"""The log of an assessment: in order, each step one that an act makes, the last at the stage."""

from __future__ import annotations

from utilite_sociale.checks.problems import Issues, warning
from utilite_sociale.life import WITH_COMMENT, Step, steps_of
from utilite_sociale.model import Assessment
from utilite_sociale.vocabulary import Stage

__all__ = ["check_log"]


def check_log(assessment: Assessment) -> Issues:
    """Notice a log that does not tell how the assessment came to its stage."""
    before = None
    for number, step in enumerate(steps_of(assessment)):
        if before is not None and step.entry.date < before:
            yield warning("assessment.log_order", f"log[{number}].date", before=str(before))
        before = step.entry.date
        yield from _step(f"log[{number}]", step)
    stage, log = assessment.stage, assessment.log
    if not log and stage is not Stage.DRAFT:
        yield warning("assessment.log_empty", "stage", stage=f"list.stage {stage}")
    if log and log[-1].stage is not stage:
        yield warning("assessment.log_stage", "stage", logged=str(log[-1].stage), stage=str(stage))


def _step(path: str, step: Step) -> Issues:
    act, words = (
        step.entry.act,
        {
            "before": f"list.stage {step.before}",
            "stage": f"list.stage {step.entry.stage}",
        },
    )
    if act is None:
        if not step.follows:
            yield warning("assessment.log_step", f"{path}.stage", **words)
        return
    if not step.follows:
        yield warning("assessment.log_act", f"{path}.act", act=f"list.act {act}", **words)
    if act in WITH_COMMENT and not step.entry.comment.strip():
        yield warning("assessment.log_comment", f"{path}.act", act=f"list.act {act}")
