"""An error inside the program is told quietly, once, and its report can be read before it is copied."""

from PySide6.QtWidgets import QApplication, QPushButton

from nkmap.crash_log import CrashLog
from nkmap.ui.trouble.error_report import ErrorReport
from nkmap.ui.trouble.telling import Trouble


def test_an_error_in_the_program_is_told_once_with_a_report_that_can_be_copied(windows, empty, qtbot):
    log = CrashLog()
    windows.trouble = Trouble(windows, log)
    for name in ("Zanzibar", "Madagascar"):
        try:
            int(name)
        except ValueError as error:
            log.note_error(error)
    qtbot.waitUntil(lambda: empty.window.notices.sentences != [])
    (sentence,) = empty.window.notices.sentences
    assert "Your work is kept" in sentence
    buttons = empty.window.notices.findChildren(QPushButton)
    show = next(button for button in buttons if "report" in button.text())
    show.click()
    report = empty.window.findChild(ErrorReport)
    assert "ValueError" in report.text.toPlainText()
    assert "Zanzibar" not in report.text.toPlainText()
    report.copy_button.click()
    assert QApplication.clipboard().text() == log.text()
    report.close()
