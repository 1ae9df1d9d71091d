"""The parts of reports: functions that return blocks, none where there is nothing to say."""
