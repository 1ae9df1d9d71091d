"""Short movements on the canvas: how long each takes, and one clock for all that move now."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPointF, QVariantAnimation
from PySide6.QtWidgets import QApplication

from nkmap.settings import motion_reduced, open_settings

LIFT = 80  # ms to grow under a press
SETTLE = 120  # ms to come down where it was dropped
PUT_BACK = 150  # ms back to the old place
REFUSED = 200  # ms back from where a drop could not be written


class Pose(NamedTuple):
    """How an item is drawn: `away` pixels from its position, and lifted 0..1."""

    away: QPointF
    lift: float

    def towards(self, other: "Pose", share: float) -> "Pose":
        """Return the pose a share of the way to another one."""
        away = self.away + (other.away - self.away) * share
        return Pose(away, self.lift + (other.lift - self.lift) * share)


AT_REST = Pose(QPointF(), 0.0)
LIFTED = Pose(QPointF(), 1.0)


class Posed(Protocol):
    """What can be moved."""

    pose: Pose

    def show_pose(self, pose: Pose) -> None: ...


class Motion(QVariantAnimation):
    """Brings items to a pose. What they stand for is final before: it changes only how they look."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._settings = open_settings()
        self._ways: dict[Posed, tuple[Pose, Pose]] = {}
        self.valueChanged.connect(self._show)

    def bring(self, targets: Mapping[Posed, Pose], duration: int) -> None:
        """Move items from how they are drawn now, in `duration` ms; all else that moves arrives at once."""
        ways = {item: (item.pose, target) for item, target in targets.items()}
        self.finish()
        self._ways = ways
        if motion_reduced(self._settings) or not _system_animates():
            self.finish()
            return
        self._show(0.0)
        self.setDuration(duration)
        self.start()

    def finish(self) -> None:
        """Let everything arrive now."""
        ways, self._ways = self._ways, {}
        self.stop()
        for item, (_, target) in ways.items():
            item.show_pose(target)

    def hold(self, items: Iterable[Posed]) -> None:
        """Let items stay as they are drawn now; others go on."""
        for item in items:
            self._ways.pop(item, None)

    @property
    def moving(self) -> Iterable[Posed]:
        """What is on its way."""
        return self._ways.keys()

    @property
    def is_running(self) -> bool:
        """Whether something is on its way."""
        return self.state() != QAbstractAnimation.State.Stopped

    def _show(self, share: float) -> None:
        for item, (start, target) in self._ways.items():
            item.show_pose(start.towards(target, share))


def _system_animates() -> bool:
    from PySide6.QtWidgets import QStyle  # with twenty enumerations, and wanted at the first movement

    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
