<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ActionList</name>
    <message>
      <source>Lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not to be shown here: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanted move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who does it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>–</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>About nkmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After-map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agenda below the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All parts of the grid: their names, then advice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Black</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundle everything…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the grid…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close and leave no traces…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare rounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the map as a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete from project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw all levers listed in the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate as a feared future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate as a wished-for future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flip left and right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to how it was opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups and disagreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand over mouse and keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide names and advice of the parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys and gestures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laser pointer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift, to carry by arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock the axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log a lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge copies…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mid lines back to the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most influential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the tab to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the tab to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name this round…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names that look alike…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New question, same names…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next part of the grid: its name, then its advice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not part of anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste names as plain text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place at the keyboard, in turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place blindly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Projector black</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Projector white</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rehearse in a window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations of who is selected, on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the question…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the round…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replay of the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reveal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a redacted copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save data as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all of this kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheets for placing, A3…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheets for placing, A4…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show on projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show where each is heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snap to steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spotlight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spotlight on who is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies and steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take off the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type in paper sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vote on the projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vote with dots…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens next on the projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens next…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where copies live…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>White</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why? Evidence and note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words and axes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ActionsSheet</name>
    <message>
      <source>Add a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing agreed yet. Add a row: who is to move where, who sees to it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selected levers ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selected names ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not on the list of names. Add the name there first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ActionsWall</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddingSources</name>
    <message numerus="yes">
      <source>%n marked passage(s) are not in it: mark them anew.</source>
      <translation>
        <numerusform>%n marked passage are not in it: mark them anew.</numerusform>
        <numerusform>%n marked passages are not in it: mark them anew.</numerusform>
      </translation>
    </message>
    <message>
      <source>Another document is being read. Try again when it is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted: {0}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Deleted: {0}, with %n passage(s)</source>
      <translation>
        <numerusform>Deleted: {0}, with %n passage</numerusform>
        <numerusform>Deleted: {0}, with %n passages</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is removed; its passages stay.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{0}: %n paragraph(s)</source>
      <translation>
        <numerusform>{0}: %n paragraph</numerusform>
        <numerusform>{0}: %n paragraphs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AfterGrid</name>
    <message>
      <source>Grid of the after-map</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AfterMap</name>
    <message>
      <source>Against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stance not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who moves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how many · Σ influence, where it is assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>influence {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>influence × stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p × shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>salience {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stance {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stopped by the end of the scale</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AfterPanel</name>
    <message numerus="yes">
      <source>%n lever(s) left out</source>
      <translation>
        <numerusform>%n lever left out</numerusform>
        <numerusform>%n levers left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) moved</source>
      <translation>
        <numerusform>%n name moved</numerusform>
        <numerusform>%n names moved</numerusform>
      </translation>
    </message>
    <message>
      <source>balance {0} → {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AfterView</name>
    <message>
      <source>Afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups are placing blindly, so nobody's place is looked at yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hollow: today. Filled: afterwards, by {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No lever is logged on this map yet. Select a name on the grid and press L.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The grid of this map has no stance, so nobody can move on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name for the scenario first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p × shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>raw shift, as if each lever worked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, raw shift</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Agenda</name>
    <message>
      <source>Begins with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words for everybody</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AgendaStrip</name>
    <message>
      <source>+1 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All steps are done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next, {0} min:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no agenda yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Agreement</name>
    <message>
      <source>Best cut of {0}: {1} | {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camp of {0}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimates: {0}. Each axis goes from 0 to 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It explains {0} % of the variance; two camps need {1} %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its medians lie {0} % of the axis apart; two camps need {1} %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So: one middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So: two camps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up to {0} are shown one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>close together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>far apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some way apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two camps: {0} and {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: median {1}, middle half {2} to {3}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AlikeList</name>
    <message>
      <source>All the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep all</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AlikeModel</name>
    <message>
      <source>Keep both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks like one that is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}
{2}, in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}
{2}, in this file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Assessments</name>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AttributeEdits</name>
    <message>
      <source>Add the column {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the column {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename a column to {0}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{0}: %n answer(s)</source>
      <translation>
        <numerusform>{0}: %n answer</numerusform>
        <numerusform>{0}: %n answers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AudienceWindow</name>
    <message>
      <source>What the audience sees</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Ballot</name>
    <message>
      <source>Cast, and hand over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots left: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a dot  +</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take one back  −</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up and down choose, + and − or a number give dots, Enter casts them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voter {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be voted for</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <source>Page {0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Bundle</name>
    <message>
      <source>- {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes such as Actor 07 stand for names that are not shared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have voted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out, because not everybody may see it:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing had to be left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pass it on only to those who may see all of that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures and tables show names that may be shared, and those for the workshop only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures and tables show only names that may be shared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project file holds everything: every name, note and vote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project file is a redacted copy with the same codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes that are not revealed yet, and not in the table: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leverage matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BundleDialog</name>
    <message>
      <source>A folder with a picture (PNG and PDF) of every map, of every named round and of every leverage matrix, and tables (CSV) of the leverage log, of what happens next and of the revealed votes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundle everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes are drawn anew each time. Who knows the matter may still recognise people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Into {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project file is only for those who may see everything in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project itself, as a redacted copy with the same codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project itself, with every name, note and vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}: {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CardExports</name>
    <message numerus="yes">
      <source>%n row(s) with names not to be shared are left out.</source>
      <translation>
        <numerusform>%n row with names not to be shared are left out.</numerusform>
        <numerusform>%n rows with names not to be shared are left out.</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the picture as PNG…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the picture as SVG…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChainEdits</name>
    <message>
      <source>Log a chain to {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Chains</name>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Route</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weakest link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: strength of the relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: willingness {1}, target {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChainsView</name>
    <message numerus="yes">
      <source>%n begun way(s) not followed</source>
      <translation>
        <numerusform>%n begun way not followed</numerusform>
        <numerusform>%n begun ways not followed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n route(s)</source>
      <translation>
        <numerusform>%n route</numerusform>
        <numerusform>%n routes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n way(s) on too long</source>
      <translation>
        <numerusform>%n way on too long</numerusform>
        <numerusform>%n ways on too long</numerusform>
      </translation>
    </message>
    <message>
      <source>All maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lever of the entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log as an entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No route leads there. Allow more links, look at all maps, or log a lever or a relation on the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody needs a route to themselves. Choose two different names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not on this map: {0}. The route is drawn here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swap holder and target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type who could use a lever and whom it is to move, or select both on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which lever? Type it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who could use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whom to move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with which lever?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangeGridDialog</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the grid of the map. Choose another one to see what it would keep.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangesPage</name>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New names: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will change</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoiceRow</name>
    <message>
      <source>Several answers</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoiceSheet</name>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use these</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoicesBar</name>
    <message>
      <source>All maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty ones too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody on the map, and every lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture: PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture: PNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture: SVG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table: CSV</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message numerus="yes">
      <source>%n lever(s)</source>
      <translation>
        <numerusform>%n lever</numerusform>
        <numerusform>%n levers</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that are listed, but not what is fulfilled or has failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers and strategies to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: used by a strategy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Citing</name>
    <message>
      <source>This passage is evidence for…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its place on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the name itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: evidence added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” Choose below, or drag the words onto a name, a token or an entry.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Claims</name>
    <message>
      <source>Leverage entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confidence: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contested by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>estimate of {0} on “{1}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lever to name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leverage entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leverage entry, by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place on “{1}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>supported by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without evidence</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClaimsPage</name>
    <message>
      <source>All ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contested ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contests it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each of these claims has at least one passage that supports it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps and how much of each has evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No passage contests any of these claims.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is claimed here yet: no place, no lever, no relation, no strategy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show where it is claimed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supports it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What contests it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What supports it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without evidence ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing claimed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what is claimed anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} have evidence · {2} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CollectingPage</name>
    <message>
      <source>At the keyboard, in turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From paper sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has placed a name yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press again to reveal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reveal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheets A3…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheets A4…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The grid stays empty for everybody until it is revealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who has placed how many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnMenu</name>
    <message>
      <source>Delete the column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group by this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide this column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort downwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnModel</name>
    <message>
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnTable</name>
    <message>
      <source>Columns, and what each is</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnsPanel</name>
    <message>
      <source>A new map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add names that are nowhere else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This table holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is left out now: only one column can be this.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CommonPage</name>
    <message>
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In common</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In common: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are counts of what is recorded here; they do not say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few are in “{0}” to speak of a pattern.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two groups need a field with two different words. Fill in a column of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What tells them apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What two groups have in common</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} others are in neither group, {1} of them because it is not known.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message numerus="yes">
      <source>%n difference(s)</source>
      <translation>
        <numerusform>%n difference</numerusform>
        <numerusform>%n differences</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From “{0}” to “{1}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the earlier one be the later one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge it in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two are the same: nothing differs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⇄ Swap</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CompareDraft</name>
    <message>
      <source>This project</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Compared</name>
    <message>
      <source>After the levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlook, 0 to 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prince: share in support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support : opposition</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are comparing {0} with {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ComparisonPanel</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who moved</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContinueLine</name>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep both: continue as a draft beside the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the file without these changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take off this list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Copies</name>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with that version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field or map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From and to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups are placing without seeing each other. Reveal their places first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meetings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge that version in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not while everybody looks at this window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new was in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions about names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as a conflict copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save under another name…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenarios</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views of groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your version is {0} from now on; the other one is untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (elsewhere)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (mine)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1} % of the axes)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CopyCard</name>
    <message numerus="yes">
      <source>%n leverage entry(s)</source>
      <translation>
        <numerusform>%n leverage entry</numerusform>
        <numerusform>%n leverage entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n map(s)</source>
      <translation>
        <numerusform>%n map</numerusform>
        <numerusform>%n maps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n relation</numerusform>
        <numerusform>%n relations</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave this copy out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The open project</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Covering</name>
    <message>
      <source>Can the last row read this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names are written in this size.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Crossing</name>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrowdBar</name>
    <message numerus="yes">
      <source>%n shown</source>
      <translation>
        <numerusform>%n shown</numerusform>
        <numerusform>%n shown</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By kind…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} most influential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} shown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataForm</name>
    <message>
      <source>All of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is: everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every cell exactly as the project holds it. Without it a text that a spreadsheet would calculate (=, +, -, @ …) begins with an apostrophe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exact data, for programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untitled map</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataOut</name>
    <message numerus="yes">
      <source>%n name(s) never to be exported are left out.</source>
      <translation>
        <numerusform>%n name never to be exported are left out.</numerusform>
        <numerusform>%n names never to be exported are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) that are never to be exported are in it.</source>
      <translation>
        <numerusform>%n name that are never to be exported are in it.</numerusform>
        <numerusform>%n names that are never to be exported are in it.</numerusform>
      </translation>
    </message>
    <message>
      <source>Drawings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is in it: notes, earlier moves and who voted for what, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes and reasons are in it where this form has room for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken out: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the folder “{0}” goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is larger than 50 MB: other programs can read it, nkmap would refuse it. Keep the project file.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{0} saved as {1}: %n file(s), {2}.</source>
      <translation>
        <numerusform>{0} saved as {1}: %n file, {2}.</numerusform>
        <numerusform>{0} saved as {1}: %n files, {2}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} saved as {1}: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, tables</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>As seen on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day, as year-month-day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the day as year-month-day: 2008-08-24.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year-month-day</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DayRow</name>
    <message>
      <source>Year-month-day</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Description</name>
    <message numerus="yes">
      <source>%n name(s) on a map</source>
      <translation>
        <numerusform>%n name on a map</numerusform>
        <numerusform>%n names on a map</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} from left to right, {1} from bottom to top</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <source>Add document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Documents ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the codes in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture with a project inside ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>References ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save data as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save references</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheets (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables and graphs ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nkmap project (*.nkmap)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nkmap project as JSON ({0})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DifferForm</name>
    <message>
      <source>Agree to differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or both stay, with a reason each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why they stay there</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DifferenceCanvas</name>
    <message>
      <source>Map of the difference</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DifferencePage</name>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No map is in both projects.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small, with an arrow: stood there before
+ only in {1}
− only in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The axes differ, or groups are placing blindly: places cannot be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} → {1} (+ came, − gone)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DifferenceTable</name>
    <message>
      <source>Copy as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take along</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DisagreementPage</name>
    <message>
      <source>By disagreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carry to the agreed place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the arithmetic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No group has placed anybody on this map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place blindly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place blindly again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the arithmetic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agree to differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} Drag the token to where all agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} No place is agreed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DrawnLevers</name>
    <message numerus="yes">
      <source>%n lever(s)</source>
      <translation>
        <numerusform>%n lever</numerusform>
        <numerusform>%n levers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lever(s) drawn.</source>
      <translation>
        <numerusform>%n lever drawn.</numerusform>
        <numerusform>%n levers drawn.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not on this map, so no line is drawn: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The log lists no lever for this map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a holder or a target is not on this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} not drawn: {1}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Edits</name>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n name(s)</source>
      <translation>
        <numerusform>Add %n name</numerusform>
        <numerusform>Add %n names</numerusform>
      </translation>
    </message>
    <message>
      <source>Add {0}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Delete %n leverage entry(s)</source>
      <translation>
        <numerusform>Delete %n leverage entry</numerusform>
        <numerusform>Delete %n leverage entries</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of a lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock {0} in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log a lever on {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {0} off the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EmptyPage</name>
    <message>
      <source>Log a lever on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No lever is logged here yet. Rows are those who could be moved, columns what could move them; each cell says how open somebody is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to show yet: nobody stands on a map, or no lever has a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show everybody and every lever</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>A network needs two names. Type them on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect two names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No relation of the kinds that are chosen. Press a kind above to show it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No relations yet. Who pays, directs, informs, opposes whom? Connect two names, or show all names and pull a line from one to another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all names</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ErrorReport</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinds of errors and places in the program: no names, no texts of a project, no folders. It stays on this computer unless you pass it on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has gone wrong.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>1 action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 earlier move on a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 entry of the leverage log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 estimate of a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 instrument that only such entries use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 link to what a name is part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 name becomes a code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 name that is never exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 note or reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 other name, alias, tag or answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 paragraph of a source's text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 passage of a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 small kind becomes “other”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 small region becomes “other”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 to {0:.10g}, as in another column?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 vote that is still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A badge needs influence, legitimacy and urgency; nobody on this map has all three assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cell of it is too long to be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A chain leads from a holder to somebody else and passes nobody twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change was tried outside of an edit. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A chart as text, for minutes, wikis and chats that draw Mermaid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A code has two to four letters. Shorten it, or leave it empty for a proposed one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A confidence that nobody gave counts as low.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A date of the window must be written as year-month-day: 2008-08-24.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file of that name is as it was. Choose another folder or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A lever is named in at most {0} characters; this has {1}. Shorten it, and put the rest into the note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mid line lies inside its axis, between {0:g} and {1:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name in this picture may not leave as it is. Copy the table, which is made without it, or save a redacted copy of the project and take the picture from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new map would have no axis for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A passage in the text has a beginning and an end. Select it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A passage supports exactly one thing. Choose what it is evidence for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A picture can be made {0:g} to {1:g} times the size, not {2:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A picture can be {0} to {1} pixels wide, not {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A place must be two numbers on the axes of the map, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A place on a map needs two values, and this is the only one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plain table holds no legitimacy and no urgency. Put them into a project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plain table holds no relations. Put them into a project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plain table holds no views of groups. Put them into a project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A quotation mark is never closed. Such marks were read as letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A relation connects two different stakeholders. Choose another one for one end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A route is as strong as its weakest link, from 0 to 4. A relation counts with its strength; an entry with the lower of the holder's willingness and how open the target is (closed 0, already moved 4). What is not assessed is neither weak nor strong: it is counted, and of equal routes the one with less of it comes first, then the shorter one. Routes of which nothing is assessed come last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A scenario uses entries of its own map only. Choose them from that map's log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sheet goes on to row {0:,}, with {1:,} columns. Delete what stands far away from its tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stakeholder cannot be inside itself or inside one of its own parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stakeholder cannot be merged with itself. Choose two different ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A step of this axis lies between {0:g} and {1:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table of {0} has no field “{1}”. It may have: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table or column that nkmap does not know was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A thought experiment about pressure, not a better forecast: the outlook goes from {0} to {1} (rounds: {2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A value has a form that cannot be stored, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A vote needs at least two to choose from. Select more of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agenda step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All relations that are shown count alike, whatever their strength and direction, two between the same as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already here: a stakeholder of this name is in the list. Use that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already here: this topic is on the list for later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also added: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier round cannot be changed, and this row would change one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier round cannot be changed. Go back to now, and make the change there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier session ended before its last changes reached {0}, and the file was changed since. Those changes are kept: see the drafts on the start page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An entry needs an instrument, or a note that says what was meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And {0} more kinds of repairs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another attribute has this name already. Choose a different one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another instrument has this name already. Choose a different one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program left {0} beside the file. It was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another scenario of this map has this name already. Choose a different one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another source has this mark already. Choose a different one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another stakeholder has this code already. Choose a different one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another strategy has this name already. Choose a different one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrows that are drawn against their edge were turned round: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As you chose last time for these columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As you said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As-of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assessed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assessed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At every level notes, reasons, passages of sources, earlier moves and who voted for what are taken out, and everybody who is never to be exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Axes locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Axis band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backfire form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backfire risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Betweenness: the share of the shortest ways between two others that lead through it (0 to 1); who stands between can pass on or hold back (Freeman 1977).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both ends are the same one: a relation connects two different stakeholders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both ends of an arrow, or of a label's place, are set together or neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By influence alone the outlook goes from {0} to {1}. The farthest move: {2}, from {3} to {4}, most of all by {5}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells of the matrix that are empty or zero, so no relation: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells of the matrix where a name meets itself, which is no relation: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells with an error of their formula were read as empty: {0:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place, or free some space there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closeness: how few relations away all others are (0 to 1, 1 = a relation with everybody); those who cannot be reached at all lower it (Wasserman &amp; Faust 1994).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communities: groups with more relations inside than would come about by chance (greedy modularity, Clauset, Newman &amp; Moore 2004); who has no relation is in none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compliance cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidentiality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost to holder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Damaged letters, which stand as “�”: {0:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Degree: with how many others it has a relation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different stakeholders of the same name, told apart by a number: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Directed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Directions are those of the arrowheads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disclaimer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dissent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing (Excalidraw)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing (JSON Canvas)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing (draw.io)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws move an input by up to {0} % of its scale if confidence in it is high, {1} % if medium, {2} % if low or not given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each dimension is a map, with positions from 0 to 100 as stance. If 0 is the side that is in favour, turn the scale round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each voter has {0} dots. Take some back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edges between more than two nodes are no relations: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty rows, passed over: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every name becomes a code. Small groups are merged, places and dates made coarse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every relation has the same number: nothing was assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feasibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of tables (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For Gephi: who is connected with whom, with the places and colours of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For KTAB and other spatial models of bargaining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For Obsidian and other boards that read JSON Canvas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For anyone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For archives, programs, and comparing line by line. nkmap opens it again as the same project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For programs that do not read GEXF 1.3 yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For spreadsheets and programs: a file for each sheet of the workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For spreadsheets and programs: a row for each stakeholder, with the values of one map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For spreadsheets, as an import into Kumu, and to come back into nkmap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For those who were there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For yEd and other graph editors, with the places and colours of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the round a name, such as “Before lunch”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Graph (GEXF 1.2draft)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Graph for Gephi (GEXF 1.3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Graph for yEd (GraphML)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grids, looks, meetings, votes, scenarios, strategies, what supports these or instruments, and the texts of sources are not in these tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups are placing blindly here, so nothing is moved. Reveal their places first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups are placing blindly on this map, so nothing is moved there now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups are placing on this map without seeing each other. Reveal their views first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups stand together on {0}, are two camps on {1}, agree to differ on {2}; up to three views: {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How open one is to others was set by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence alone moves nobody by a point: the outlook stays at {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside: stakeholders {0}, maps {1}, levers {2}, and no notes. Whoever gets the picture gets these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instrument</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins like a table of KTAB, but goes on as something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It brings a document type of its own, which is never read. Save it again without one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be opened for reading.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It declares words of its own (XML entities), which no table needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has more than {0:,} cells. Leave out rows and columns that are not needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has more than {0:,} parts. Save it again as XLSX.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has more than {0:,} rows. Divide it into smaller files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has more than {0} columns. Leave out those that are not needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is XML in an encoding that is not read. Save it again in UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a GEXF file without a graph in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a GraphML file without a graph in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a compressed drawing. In draw.io, save it again without compression.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a matrix.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a matrix: relations begin at the names at the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a matrix: relations end at the name on top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a scenario of KTAB without dimensions or without actors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a table of nkmap, on its own scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is damaged. Save it again in the program that it comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is empty: there is no table in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is headed as {0:.10g} to {1:.10g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is larger than {0} MB. Divide it, or save only the part that is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is locked in its place on the map. Unlock it to move it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is nested too deeply, or its texts are too long, for a network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is no sound XML: it is damaged or cut off at line {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not there, or it is no file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not written in the encoding {0}. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is protected by a password. Save it without, and import that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is the first column in which nearly all texts differ, as names do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It says how something is drawn, which means nothing here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It tells the rows apart, and other tables of the file may refer to it. It is not stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was stopped. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It would read otherwise in {0} of {1} draws that move each input within its confidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its GML cannot be read: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its cells are percent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its heading asks for a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its lists or quotations are more than {0} levels deep. Make them flatter, and add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its numbers are taken in the units of the axes of their maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its numbers lie on the axis of the map, {0:.10g} to {1:.10g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its numbers run from {0:.10g} to {1:.10g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its texts are long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its texts are too long for answers, and there is a note already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its words say whether relations have a direction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KTAB actors (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KTAB has names, descriptions and numbers from 0 to 100: stance as position, salience, and as power the influence on the first map that says it. What is not assessed is left empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korean (CP949)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out, since an earlier column holds the same: “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: another column holds this now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legitimacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let copies live on this computer, or save the project in another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage intermediary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers with a long text in the place of a name: {0}. It became their note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {0} is no JSON: it is damaged or cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {0} of {1} has no heading “{2}”. Needed are name, power, salience, position, or these four columns without headings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {0} of {1} has no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {0} of {1} has {2} cells: name, power, salience and position belong there. Where numbers have decimal commas, put semicolons between the cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {0} of {1}: {2} is “{3}”. It is {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {0} of {1}: “{2}” is already on line {3}. Give each its own name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {0}: “{1}” may have a decimal sign in it, or one between thousands. Choose which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines of comment in front of the table were left out: {0:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines that are no points: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locator scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for it in the texts of the project, or add that spelling to the name as an alias, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room on the disk, or check that you may write there, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maximum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merging takes two copies or more. Name another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mermaid has charts with four quadrants only. Choose a map that has quadrants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mid line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most influence, indirect ways included: {0}. Most dependent on others: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most influential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move away what else is in it: while it is there, copies live in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names are removed, but this is not anonymous. Whoever knows the matter can recognise people by who is connected to whom, where they stand and what is said of them. Read it as a stranger would before you send it, and leave out what you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names for the workshop only stay. Names to be redacted become codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names stand there, as ends of relations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names that stand only in relations or levers, added as stakeholders: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No field of ours is called so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No group has placed anybody on this map. Let groups place, then look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No map fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No map that was chosen has a stance axis, and KTAB needs one. Choose a map with a stance axis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No number is negative, so the middle is neutral.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No single round is “{0}”. The named rounds, by id and label: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No table has a column “{0}”. There are: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody gains enough by pressing another one: the outlook stays at {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has clout: influence × salience is 0 for everybody. Raise one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has power, a legitimate and an urgent claim at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here influences another one: log relations of influence or information, with a strength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody holds a lever on themselves. Say who else could use it, or leave the holder empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nodes without a label are named by their id: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not read, since nothing here is like them: captions ({0}), annotations ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not read, since nothing here is like them: loops ({0}), views ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be read of {0} any more. Look for an earlier copy of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in {0} could be told. Say what its rows are with --as, and its columns with --columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing says what it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing says what this table holds, so it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed: the folder of copies beside the file cannot be written. Put its stick in again, or save elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers beside two names say how strong the relation is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of values that change over time the last one is taken; earlier ones: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One end of this relation is empty. Say who is connected with whom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One map is in this graph: its stakeholders, relations and levers. Notes, groups, the grid and levers that nobody holds are not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One map is in this text: its axes, and names with their places and colours. All else is not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only Linux desktops use these files. Open projects with File › Open instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only an axis from left to right can be flipped, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only names that may be shared stay. All others become codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the stakeholders are in this file. A folder of tables, or a workbook, has more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what has a place can be locked there. Place it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it for reading only, or open a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Option</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph {0} is longer than {1:,} characters. Such paragraphs were divided at the ends of lines or sentences, and each part has a number of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paraphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parking lot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts that are no tables were left out: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Placement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places that were given on other axes than those of the grid that was taken: {0:,}. They are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poll option</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Population harm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power has no upper end: influence is power divided by the largest, {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power, a legitimate and an urgent claim ({0}): {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Powers beyond 1 are taken as shares of the largest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prince knows no priority 0, and salience is 0 for: {0}. Raise it, or take them off the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability of the shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qt cannot be loaded: {0}. On Debian and Ubuntu, install what it needs with: apt-get install {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quadrant chart (Mermaid)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rationale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading broke off: it is damaged, or needs more than {0} MB of memory. Open it in the program that it comes from, and save only the part that is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading takes more than {0} seconds, so it was stopped. Divide it, or save only the part that is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>References are written as .json (CSL-JSON) or .bib (BibTeX).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations have no names of their own, so it is their note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations of which nothing says what kind they are: {0}. They became “influence”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows about a relation of an earlier row (same ends, kind and direction): {0}. They complete that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of tables that were left out: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that are not in every copy: {0:,}. They stay, for nobody can tell whether they were added in some copies or deleted in others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows whose word about who may know cannot be read, taken as not to be shared: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows with a name that stands on an earlier row: {0}. They complete that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows with a value for only one of the two axes: {0}. Half a place is no place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salience is taken as equal for everybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save in another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what is for later: type the topic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which lever could be used: type its name or choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario stakeholder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See that its disk or stick is there and has room, or save the project in another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitivity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings of the model are not read: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several maps fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slides do not come on {0}. Choose a document or a poster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody else has the code “{0}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody has already given more than that. Take those dots back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholder alias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholder name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholder tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholders (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholders with another code, since theirs was taken: {0:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategy actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategy entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategy instrument</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Substitutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support {0} points, not mobilised {1}, opposition {2}: {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Susceptibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Symbol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table “{0}”, row {1}: “{2}” {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table “{0}”: “{1}” {2} in {3}; {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The axes are called: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The axes of this map are locked and stay as they are. Unlock them to change them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The change could not be written on this computer, so nothing was changed ({0}). Make room on the disk and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The column is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database on this computer does not accept a safety setting ({0}). Nothing was opened; please report this with the version of your system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The document does not say how its letters are written; it was read as {0}. If letters look wrong, save it as UTF-8 and add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The elements of all {0} maps of the project come as one table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The expected shift is not assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file does not say how its letters are written; it was read as {0}. If letters look wrong, choose another encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {0} was not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first line says {0} actors, but there are {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first line says {0} dimensions, but there are {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder for work in progress on this computer cannot be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of copies beside the file cannot be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of {0} cannot be written, so it is open for reading only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {0} cannot be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {0} cannot be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The format says on which scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The format says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The grid of this map has no influence. Change it to one that has: Influence and stance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The grid of this map has no stance. Change it to one that has: Influence and stance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The grid of this map has no such cell any more, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heading says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heading says that these are names in “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map has no axis for “{0}”. Name another map with --map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map of these values is not in the project any more. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map “{0}” has no axis for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map “{0}” has no axis for {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The maps are in this drawing as they look, with relations and levers. Who is not on them, notes, groups and other rounds are not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The matrix says the same in both directions, so its relations have none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outlook is {0} of 100: {1}. On {2} decisions of the European Union the side of 50 was right in {3} % of the cases this far from it; a band like this one, {4} to {5}, held the outcome in {6} %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The parts of this JSON stand in one another too deeply to be a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The parts of this page stand in one another too deeply to be read. Save it as plain text or DOCX, and add that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture could not be made: there is not enough memory. Choose a smaller one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture {0} was not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The probability of the shift is not assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program ended while it opened this work. It is kept, and not opened again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project changed since this was planned. Look at it again, then import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project could not be made ready for saving ({0}). The file was left as it was; your work is kept in its working copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project could not be opened: nothing can be written on this computer ({0}). Make room on the disk and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project is being changed just now. Wait until that is done, or stop it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project is too large to be inside of a picture. Give the project file along.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project was closed before this was done, so it was not done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The references {0} were not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report {0} was not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheet “{0}” is hidden in the workbook. It was read too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheet “{0}” was left out, as its name asks for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheets {0} were not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table {0} was not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The target is not on this map, or left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The target's stance is not assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is cut off or damaged. Save it again as UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The totals are shown, so the vote is over. Hide them to go on voting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window ends before it begins. Change one of its two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a round “{0}” already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no audience “{0}”. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no display, so no window can open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no field “{0}”. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no grid template “{0}”. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no layer “{0}”. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no level “{0}”. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no lever {0} on what is to be exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no part “{0}”. Choose from: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no place on the map “{0}” that this could be evidence for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no project in {0}. A picture has one only if “With the project inside” was ticked when it was saved, and if nobody has saved it anew since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no table in this JSON: no list of objects, and no list of lists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no table on this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no template “{0}”. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text in this PDF: its pages are pictures. Let a program recognise the text (OCR), or add only the reference and type what you quote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text in this document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no theme “{0}”. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no “{0}” here. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are different projects, not copies of one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are slides. Copy the table out of them and paste it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These look like notes, or lists of words to choose from, so the table is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This PDF has more than {0:,} pages. Add the part of it that is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This PDF is encrypted. Open it in a PDF program, save it without a password, and add that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This axis has no mid line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be set here: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be voted for here (any more). Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer could not start another process. Close a program and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This did not work: something went wrong inside nkmap ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This document has more than {0:,} paragraphs. Add the part of it that is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This document is larger than {0} MB when it is unpacked. Save it without its pictures, or add the part of it that is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This does not fit the rest of the project, so nothing was changed ({0}). Check the value and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This draft is open in another window or program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This had not reached {0} when a program ended, maybe elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is XML of a kind that is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a PDF. Copy the table out of it and paste it here, or add it as a source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a database. If it is a project of nkmap, open it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a drawing: where its shapes stand says nothing that could be read. Export a table or draw.io where it comes from, and import that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a file of Numbers. Export it as Excel or CSV, and import that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a network of Pajek. Save it as GraphML, with Gephi for example, and import that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a network of UCINET. Export it as a matrix to Excel, or as GraphML, and import that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a packed file. Unpack it first, and import what is inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a picture. There is no table in it that could be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a text document. Copy the table out of it and paste it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no DOCX document, or it is damaged. Save it again as DOCX.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no HTML page, or it is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no PDF, or it is damaged. Save it again as PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no kind of file that can be imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no text. Save it as DOCX, PDF, HTML, Markdown or plain text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no workbook. Save the table as Excel or CSV, and import that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is said of the scenario: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the only map of the project, so it was not deleted. Ask another question first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the round that is worked in; only rounds with a name can be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This map has no such axis any more, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This map has this grid already. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This map is not in the project any more, so nothing was changed. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This map is not in the project any more. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This needs three names that relations of influence, authority, funding or dependence connect, with a strength. There are: {0}. Relations without a strength: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This needs three names with stance, influence and salience. There are: {0}. Not assessed: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This needs three placed names with influence and salience. There are: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This page is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This passage is not in the text of the source. Select it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This project has no map yet, so there is nothing to export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This project has no map yet, so there is nothing to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This project is not a file yet. Save it under a name first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This project is set up already, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This project was not opened from a file, so there is nothing to go back to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This row does not say what the passage is evidence for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This row does not say which group sees it that way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This row does not say which source the passage is from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This row does not say whom the lever is to move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This row has no name, so it is not known whom it is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This row has no name, so it is not known whose place it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This scenario is not in the project any more. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This stakeholder is not in the project any more. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This topic is not on the list for later any more. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This unfinished work cannot be read. Its folder is kept as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This {0} is not in the project any more, so nothing was changed. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those left out hold {0} % of the known influence; more than a third is too much. Not assessed: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time until it works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To go on drawing in draw.io: grid, names, relations and levers are shapes there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To go on sketching in Excalidraw: grid, names, relations and levers are shapes there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trend x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trend y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values of the sheet “{0}” were left out: the sheet “{1}” has them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voters are numbered from 1 to {0}. Type one of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is locked in its place on a map does not go into another name. Unlock it first, or let the other one go into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is locked in its place on a map is not deleted. Unlock it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is locked stays where it is. Unlock it to move it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands there does not fit its heading.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was copied is damaged. Copy it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where nothing is said of “{0}”, the file itself says “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shapes stand on a page is not read; the data that they carry is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever agrees to differ says why. Type a reason for each view.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole project (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom this row was taken for is not there any more. Choose again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Willingness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook (Excel, Kumu)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You chose this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your work is kept in its working copy; free some space or save it in another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a column that computes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number from {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number from {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a part of it is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a virtual table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a whole number from {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agenda step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an empty one was added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an index that computes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an unknown table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>approach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as much for as against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as-of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assessed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assessed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attribute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attribute value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>axes locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>axis band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>backfire form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>backfire risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>balance = Σ influence × stance, where both are assessed; below 0 it leans against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>code chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>column index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>compliance cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confidentiality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contradicts the row itself or another row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cost to holder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>credibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dangerous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>definitive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>demand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>demanding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dependent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>directed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>disclaimer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>discretionary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dissent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>do not export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not say which round is the present one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dominant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dormant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dots each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>expected shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>feasibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>field of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grid axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grid cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holds characters that cannot be kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>instrument</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not one of the known words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is out of range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is too short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it does not say which version of the form it has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has more rows than a project has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds {0}, which a project never does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was left empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was repaired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was set to its usual value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its structure is broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its tables are no lists of rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind of stakeholders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>label x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>label y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lacks an axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leads nowhere or in a circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legal basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legitimacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leverage entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leverage intermediary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linked issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>locator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>locator scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>map layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>maximum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mid line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>middle word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more against than for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more for than against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>most influential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neither for nor against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>network place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>option</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paraphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parking lot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>placement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>poll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>poll option</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>population harm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>position history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>power base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probability of the shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>project setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>prompt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>publisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rather against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rather for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rationale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading it broke off, or takes far too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading it takes far too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>refers to something missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reported by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>revealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rows are missing, or there are too many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>salience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scenario entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scenario stakeholder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scenario strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sensitivity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>several columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>short name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>snap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stakeholder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stakeholder alias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stakeholder name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stakeholder tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stance after = stance + Σ p × shift, no farther than the ends −1 and +1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stance after = stance + Σ shift, no farther than the ends −1 and +1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strategy actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strategy entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strategy instrument</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>substitutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>susceptibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>symbol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the last one was chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the row was left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time until it works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too many tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trend x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trend y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two tables in one place, or one in none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>urgency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>verification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>voter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>voters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weighted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who gave the dots of 1 vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who gave the dots of {0} votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>willingness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>window from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>window to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0:.10g} to {1:.10g}? {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0:g} is not on the axis “{1}”, which runs from {2:g} to {3:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} % of the Prince points support it: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1}). {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} After the levers: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} Assumed of {1}: {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} Kept as answers to “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} Left out: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} The others: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} To change something, save it under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} Words still without a meaning: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be opened for reading.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be reached: its name or its links lead nowhere. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be read ({1}). Check that its disk is connected and that you may read the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be read here. Save it as DOCX, PDF, HTML, Markdown or plain text, and add that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be read. Check its name and the rights to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be read. Check that it is still there and that you may read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be used ({1}). Make it again from the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be written: while this is open, a copy of the project is on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be written: {1}. Make its folder writable, or set XDG_DATA_HOME to another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} carries no seal: it was written by something other than nkmap. Check what it says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} could not be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} earlier moves on maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} entries of the leverage log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} estimates of groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has an older file format ({1}) and could not be brought to the present one ({2}). Nothing in it was changed. Open it with a newer nkmap, or with the one that wrote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has an older file format ({1}). With your first change it gets format {2}, which older programs cannot change. File › Earlier versions… then keeps the file as it was, unless versions are turned off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} holds unfinished work of another session. Continue or discard that first: it is on the start page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} instruments that only such entries use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a folder or a device. Choose a file named *.nkmap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a project already. Copy the file, or write a copy without what is private with “nkmap redact”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a usual code for “no answer” and far from the other numbers: not assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged ({1}), so it was not opened. Nothing in it was changed. Open an earlier copy of the file, or ask for it to be sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged. Nothing in it was used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged: a part of the file is missing. Nothing in it was changed. Copy it again from where it came from, or open an earlier copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged: it does not say which nkmap wrote it. It was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is empty (0 bytes). A copy to it may not have been finished: copy it again from where it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is empty. It needs lines of name, power, salience, position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is larger than 1 GB, which no project is. It was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is larger than 200 MB, so it was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is larger than 50 MB, so it was not read. Use the project file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is larger than {1} MB. Add the part of it that is needed, or only its reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no longer in its folder. Your work is kept in its working copy; save it under this or another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no report: its name has to end with one of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not a project of nkmap as JSON. Bring in other data with “nkmap import” or by dropping it on a project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not a table of cells with separators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not a table of codes as nkmap writes it. Choose another file or a new name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not a text in UTF-8. Save the table as CSV in UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not an nkmap project. It was not changed; choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not an ordinary file, so it was left alone. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not there, or it is no file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not there. It may have been moved or renamed, or its disk is not connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is one of the copies and was left as it is. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is open for reading only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is open in another window or program. {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is protected against changes, so it is open for reading only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is there already and was left as it is. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is this project itself. {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is too short: it needs at least {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} leads to another place, so nothing was put there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} links to what names are part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} may have at most {1:,} characters; this has {2:,}. Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} meetings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} must be a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} must be a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} must be a whole number; it was {1:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} must be given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} must be one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} must lie between {1:g} and {2:g}; it was {3:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} names become codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} names that are never exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} notes and reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} different texts are names of other rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} different texts are stakeholders of this project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} different words are kinds of relations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} different words are kinds of stakeholders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} numbers lie outside and would be refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} pages hold no text: they are empty, or pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} other names, aliases, tags and answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} paragraphs of sources' texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} passages of sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} says who is behind each code. Whoever has it can read the names: keep it private.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} small kinds become “other”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} small regions become “other”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} tables or columns that nkmap does not know were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} votes that are still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was changed by someone else since it was opened here, and was left as it is. Your work is kept in its working copy; save it under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was changed by something other than nkmap, or is damaged. Check what it says before you rely on it, or open an earlier copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was made by a newer nkmap (file format {1}) and was not opened or changed. Open it with nkmap {2} or later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was made by a newer nkmap (file format {1}), so it is open for reading only. A copy saved from here leaves out what this version does not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was made by a newer nkmap (form {1}) and was not read: this one reads up to {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not written: a report is a file of one of these kinds: {1}. Choose a name that ends so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not written: its name does not say in which form. It ends with one of {1}, or with nothing: then it is a folder of tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not written: pictures are PNG, SVG or PDF files. Choose a name that ends so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1} → {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} × {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} “nkmap export” writes maps as pictures without one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} “{1}”. The maps of this project, by id and question: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}. {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: line {1} goes on with the headings and was joined to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: line {1} is a total or a remark below the table and was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: line {1} stands apart from the table and was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: lines {1} to {2} are totals or remarks below the table and were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: lines {1} to {2} stand apart from the table and were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: nothing says what “{1}” stands for. Choose one of: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: parts of objects within objects have columns of their own (“a.b”).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: rows and columns of sums beside the matrix were left out: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: rows that repeat the headings were left out: {1:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: the ends of relations were read out of their names, as in “A (pp) B”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: what stands in cells merged over several rows counts for each of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: what stands still deeper was kept as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1:g} is not a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1:g} is not between {2:g} and {3:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: “{1}” is neither yes nor no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: “{1}” is not a number, and nothing says what it stands for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“After” uses every lever with an expected shift and a chance, unless it failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“After” uses the levers of the scenario {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“layout x” and “layout y” say where somebody was drawn in a picture: that is neither influence nor stance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” cannot become “{1}”: somebody else has this name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” does not say which column is what. Write name=Actor, for example.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is a matrix with names on top: leave out what its columns are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is neither in the project nor among the stakeholders of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no code, which has two to four letters. One is proposed instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is read from {1} to {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is that already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” may be several stakeholders. Write the name in full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}”, of which it is a part, is neither in the project nor in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}”, which this is evidence for, is not in the project.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceForm</name>
    <message>
      <source>Add as evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contests it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not evidence any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page or paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quote the selected words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supports it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it says, in your own words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceRow</name>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add evidence…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is cited yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page or paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it says, in your own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where is it written? Type the title of the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contests it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceSheet</name>
    <message>
      <source>What it rests on</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Exports</name>
    <message numerus="yes">
      <source>%n name(s) not to be shared are left out.</source>
      <translation>
        <numerusform>%n name not to be shared are left out.</numerusform>
        <numerusform>%n names not to be shared are left out.</numerusform>
      </translation>
    </message>
    <message>
      <source>Picture saved as {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FacetChip</name>
    <message>
      <source>Any</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FigureCard</name>
    <message>
      <source>Being reckoned…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a row to see how it was reckoned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the table and the arithmetic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about this figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the table and the arithmetic</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <source>% apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% backing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% of clout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0, against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0, always on the same side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 − {0} / {1} = {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>7 × {0} = {1}, so not mobilised: 5 × {2} = {3} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>7 × {0} = {1}; without sign × power {2} = {3} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts directly on: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After the levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After the levers: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Against {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreement of groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ambivalence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ambivalence = 1 − Σ|together − apart| / Σ(together + apart)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ambivalence, of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And {0} more, in the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bargaining rounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Behind that position: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the grid…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clout = power × salience = {0} × {1} = {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dependence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dependence →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody presses whoever gives the largest gain; the pressed answers the one with most backing and moves half of the way to where both would meet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feasibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has the upper hand by: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head to head, by the clout behind each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head to head: {0} with a force of {1}, {2} with {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often the side of 50 was right, by how far the outlook was from it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How open one is = 1 − salience, at most 95 %, unless it was set by hand; 0 for those whom nobody influences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it left: {0} × ({1} − {2}) / ({3} − {0}) = {4}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence and dependence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence drift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence on another one = direct influence 0 … 4, and every indirect way over one more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It moves {0} of the way: from {1} to {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legitimate claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legitimate claim: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map {0}: {1} and {2}, apart: {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map {0}: {1} and {2}, together: {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean = Σ clout × position / Σ clout = {0} / {1} = {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most apart: {0} and {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most of all by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs three placed names; none is placed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs three placed names; one is placed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs three placed names; two are placed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neutral {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neutral: {0} × {1} = ({2}), of which half counts for: {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No badge is given while one of the three is not assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No change of a single stance carries the mean over 50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No two of those whom relations connect took a side on the same map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody else has clout: without it there is no outlook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody influences it: it stays at {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody prefers one to the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody sides with the same others on some maps and against them on the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not mobilised {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On every map half the sum of both stances without sign: together where both are on one side, else apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On {0} decisions of the European Union the mean error was {1} of 100; of always saying 50 {2}, of the weighted median {3}. No probability of adoption.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open to others: {0}, by 1 − salience = 1 − {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open to others: {0}, set by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlook before the first round and after each: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlook from {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over all maps everybody is as much together as apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over all maps most together: {0} and {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairs that took a side on the same map: {0}. Listed: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points = |7 × stance| × (1 + 6 × influence); not mobilised: 5 × (1 + 6 × influence)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points, after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position = 5 × stance = 5 × {0} = {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position = 50 × (1 + stance) = 50 × (1 + {0}) = {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power = 1 + 4 × influence = 1 + 4 × {0} = {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power = influence of 0.5 or more. Claims are as they were judged, yes or no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power: influence {0} {1} 0.5: {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pressed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pressed by {0}. It answers {1}, who has most backing: {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pressure = salience {0} × backing {1} = {2}; resistance = salience {3} × {4} = {5}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prince score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priority = 1 + 4 × salience = 1 + 4 × {0} = {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pull = share × (position − 50) = {0} × {1} = {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations used: {0}. Without a strength, so not used: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salience badges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score = {0} × {1} × {2} = {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the {0} in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share = {0} / {1} = {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the relations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spread = {0}; band = mean ± spread, at least 10 and at most 50: {1} to {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stance after = {0}{1}, no farther than the ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength, after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum of all influence: {0}. Balance: strong above 1, weak below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support share = (positive scores + half of the neutral ones) / all scores without their sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten more for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten more for: 10 × share = {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The smallest single change that carries the mean to 50: {0}, from {1} to {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Together {0}: from {1} to {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Together: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up to three views are shown singly. From four on: the median, and the middle half; two camps where the best cut explains enough of the variance and the medians lie 30 % of the axis apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgent claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgent claim: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who stands with whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With indirect ways: {0} = {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>act on others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>act, and are acted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agree to differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>are acted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for, 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legitimate claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>medium opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>medium support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not mobilised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on both sides, 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outlook {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>r = ({0} − {1}) / {2} × {0} / ({0} + {3}) = {4}; balance = {5}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>singly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stand apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strong opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strong support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two camps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>urgent claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weak opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weak support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} Without a side: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is most on both sides, with the same others on some maps and against them on the rest: {1} of 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of 100: {1} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, and {1} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, rounded {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: from {1} to {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: influence {1}, dependence {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: most of all moved by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: together {1}, apart {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} of 100, {2} % of all clout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ Influence</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FiguresFoot</name>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FiguresHead</name>
    <message>
      <source>Back to now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treat salience as equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What if…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}. These figures are of now.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FiguresView</name>
    <message>
      <source>As recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How firm is that? {0} of {1} draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reckoning…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped; not all is reckoned.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>A copy is saved in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to how it was opened. Undo brings the changes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is saved in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to how it was opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed since it was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save elsewhere…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Futures</name>
    <message>
      <source>feared future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wished-for future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: move each name to where it would be then</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Gaps</name>
    <message numerus="yes">
      <source>%n lever(s)</source>
      <translation>
        <numerusform>%n lever</numerusform>
        <numerusform>%n levers</numerusform>
      </translation>
    </message>
    <message>
      <source>About to close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody holds it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is receptive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out of reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a window that ends within 90 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best answer: {0}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>closed %n day(s) ago</source>
      <translation>
        <numerusform>closed %n day ago</numerusform>
        <numerusform>closed %n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>closes in %n day(s)</source>
      <translation>
        <numerusform>closes in %n day</numerusform>
        <numerusform>closes in %n days</numerusform>
      </translation>
    </message>
    <message>
      <source>influence from 0.5, against or undecided, nothing better than resistant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>influence {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lever to name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no entry says who could use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no source supports it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not assessed: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open, without an end</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>opens in %n day(s)</source>
      <translation>
        <numerusform>opens in %n day</numerusform>
        <numerusform>opens in %n days</numerusform>
      </translation>
    </message>
    <message>
      <source>stance {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>willingness 3 or 4, no target receptive or already moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>willingness {0} of 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: no lever is aimed at it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: nobody holds it yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: not assessed how open it is to any lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: nothing better than {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: willing, and nobody is receptive</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GapsList</name>
    <message>
      <source>Gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GapsView</name>
    <message numerus="yes">
      <source>%n gap(s)</source>
      <translation>
        <numerusform>%n gap</numerusform>
        <numerusform>%n gaps</numerusform>
      </translation>
    </message>
    <message>
      <source>All maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups are placing blindly, so nobody's place is looked at yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No gaps: no lever is logged here yet, and nobody influential is against or undecided. Select a name on the grid and press L.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No gaps: whoever is influential and not in favour has a lever better than resistant, every lever somebody who holds it, every willing holder somebody receptive, no window closes within 90 days, and all that is claimed cites a source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows of time</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridChange</name>
    <message numerus="yes">
      <source>%n earlier move(s)</source>
      <translation>
        <numerusform>%n earlier move</numerusform>
        <numerusform>%n earlier moves</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n estimate(s) of groups</source>
      <translation>
        <numerusform>%n estimate of groups</numerusform>
        <numerusform>%n estimates of groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n go back to the list</source>
      <translation>
        <numerusform>%n goes back to the list</numerusform>
        <numerusform>%n go back to the list</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) of earlier rounds</source>
      <translation>
        <numerusform>%n place of earlier rounds</numerusform>
        <numerusform>%n places of earlier rounds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) stay</source>
      <translation>
        <numerusform>%n place stays</numerusform>
        <numerusform>%n places stay</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n trend arrow(s)</source>
      <translation>
        <numerusform>%n trend arrow</numerusform>
        <numerusform>%n trend arrows</numerusform>
      </translation>
    </message>
    <message>
      <source>Dropped: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence is kept, but not shown on this grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is placed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo brings everything back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cooperation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>distance from the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>feasibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sensitivity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>threat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridPage</name>
    <message>
      <source>Click a step that is not assessed, then click its place on the grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps in their order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies by their look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (not assessed)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GroupEdits</name>
    <message>
      <source>Agree to differ on {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin blind placement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reveal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} places names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} places {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} takes back {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GroupNames</name>
    <message>
      <source>Table {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message>
      <source>Nothing is hidden on this map.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GroupsPanel</name>
    <message>
      <source>Blind placement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By disagreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Guides</name>
    <message>
      <source>same alignment as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same as {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same cooperation as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same distance as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same feasibility as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same influence as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same interest as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same sensitivity as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same stance as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same threat as {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HandOver</name>
    <message>
      <source>Back to the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody sees what the others have placed before it is revealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is next?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: press Enter when you are ready</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HandedOverEdits</name>
    <message>
      <source>Nothing was done here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HandedOverPage</name>
    <message>
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand-over: names can be added and moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here names can be added and moved. All else waits until this is taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press again to take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name, press Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} waiting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HandingOver</name>
    <message>
      <source>Mouse and keyboard are handed over. Take them back first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source>No arrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select a token first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heading elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heading for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no arrow any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Holders</name>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n day ago</numerusform>
        <numerusform>%n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n hour ago</numerusform>
        <numerusform>%n hours ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n minute ago</numerusform>
        <numerusform>%n minutes ago</numerusform>
      </translation>
    </message>
    <message>
      <source>If you open it anyway, both can write: who writes second is told, and can compare or merge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others do not see any more that you work on {0}: the file that says so is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That was last confirmed {0}, so it is probably left over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <comment>a time and its age</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has had {1} open since {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} works on {1}, too. Who writes second is told, and can compare or merge.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Cancelled. Nothing was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking what the import would do…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be imported from this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no rows in this file. Choose another one.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportFoot</name>
    <message>
      <source>All of this is in the project already. Nothing would be taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every row is refused: the list says why. Nothing would be taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing would be taken: say what the tables hold and which column is the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be added: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write this into the project, as one step (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed: {0}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>not assessed: %n cell(s)</source>
      <translation>
        <numerusform>not assessed: %n cell</numerusform>
        <numerusform>not assessed: %n cells</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>refused: %n row(s)</source>
      <translation>
        <numerusform>refused: %n row</numerusform>
        <numerusform>refused: %n rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message numerus="yes">
      <source>%n leverage entry(s)</source>
      <translation>
        <numerusform>%n leverage entry</numerusform>
        <numerusform>%n leverage entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%n other</numerusform>
        <numerusform>%n others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n relation</numerusform>
        <numerusform>%n relations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stakeholder(s)</source>
      <translation>
        <numerusform>%n stakeholder</numerusform>
        <numerusform>%n stakeholders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unclear</source>
      <translation>
        <numerusform>%n unclear</numerusform>
        <numerusform>%n unclear</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <source>A field of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they were {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cooperation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimates of groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For or against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highest: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id in nkmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id in this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of this entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legitimacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about the lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name in another language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On another map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Openness of the target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other numbers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places on maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables of a web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text with columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map of the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other way round: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value on the x axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value on the y axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who may see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it is refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why there?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Willingness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contests it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>supports it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vertical bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, as in this column</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Imports</name>
    <message>
      <source>A new project begins with the grid “{0}”; it can be changed later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be imported while everybody looks at this window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a document. Open a project first, then add it to its sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a document: it can be a source of this project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no project, no table and no document: nothing was opened.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InnerMenus</name>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the map shows besides place, kind and name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message>
      <source>Caution: may backfire or harm people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden while groups place blindly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much they care</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legitimate claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not placed on this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short name for the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To name: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgent claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What speaks for this place, and who says so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who may see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by {0} · {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on {0} · {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>placed: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken off the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>within: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, strength {1} of 4</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InspectorParts</name>
    <message>
      <source>All below is as it is recorded now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence for the name itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holds no lever yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No lever is aimed here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not moved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select a name to see what is recorded of it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyField</name>
    <message>
      <source>Press the new key</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>Keys and gestures</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>0 to 5 in the last field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A letter on the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrows, with Shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Alt types characters on many keyboards (AltGr). Press another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+wheel, pinch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double-click a token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double-click the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag from the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag the empty grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop what is lifted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End a drag, a field, a selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter or click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter, Shift+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files and windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a name with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How open the target is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In reading order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift it: arrows or pointer carry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log it; and show the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move and rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move by 1 %, by 10 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New name right there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New name, not placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more, or one less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift- or Ctrl-click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show, and take along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space- or middle-drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab, Shift+Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it off the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no key that can be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type in the list, Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wheel, zoomed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom at the pointer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} always means the same. Press another key.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeysPage</name>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All back to usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a row, then press its new key in the field below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it from there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is: {1}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>NGO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>academia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>affected people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>court</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>government</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>government-organised NGO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>informal network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>intergovernmental</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legislature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ministry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>official</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>political party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>professionals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>public</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>religious</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerEdits</name>
    <message>
      <source>Hide “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Mark %n as most influential</source>
      <translation>
        <numerusform>Mark %n as most influential</numerusform>
        <numerusform>Mark %n as most influential</numerusform>
      </translation>
    </message>
    <message>
      <source>No longer most influential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show “{0}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Layers</name>
    <message>
      <source>Advice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots of the vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eight things at once are hard to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most influential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of the quadrants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nine things at once are hard to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seven things at once are hard to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Six things at once are hard to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten things at once are hard to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views of groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a line to what each belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a ring round those you marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an arrow to where each is heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as in the literature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beside the agreed place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dashed where you are not sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how many are aimed at each name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plain words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the newest one that was revealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what the grid lets the size say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what to do in each part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where each name stood before</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayersButton</name>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n chosen</numerusform>
        <numerusform>%n chosen</numerusform>
      </translation>
    </message>
    <message>
      <source>As on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names only</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeavingNoTraces</name>
    <message numerus="yes">
      <source>%n earlier version(s) of it go, too.</source>
      <translation>
        <numerusform>%n earlier version of it go, too.</numerusform>
        <numerusform>%n earlier versions of it go, too.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unfinished draft(s) of it, in no file, go, too.</source>
      <translation>
        <numerusform>%n unfinished draft of it, in no file, go, too.</numerusform>
        <numerusform>%n unfinished drafts of it, in no file, go, too.</numerusform>
      </translation>
    </message>
    <message>
      <source>Close and leave no traces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From this computer go: the working copy with all undo steps, the project's place in the list of recent files, and what was chosen for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lose it for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save elsewhere…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>This project is in no file: %n name(s) and all else in it are lost.</source>
      <translation>
        <numerusform>This project is in no file: %n name and all else in it are lost.</numerusform>
        <numerusform>This project is in no file: %n names and all else in it are lost.</numerusform>
      </translation>
    </message>
    <message>
      <source>What was removed may be found for a while on sticks and SSDs, in backups of this computer, and in copies of the file that others have. Only an encrypted disk helps against the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} itself stays where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is emptied. It stays: because of it, no computer keeps copies of the file.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverChoices</name>
    <message>
      <source>New lever: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note, lever to name: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverHandle</name>
    <message>
      <source>Pull onto another token: a lever on whom?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverKinds</name>
    <message>
      <source>{0} is:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverLine</name>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message>
      <source>Condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How open the target is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody holds a lever on themselves. Who else could?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which lever? Type it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which lever?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{target} · {lever} · by {holder} · if {condition} · {susceptibility}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not in the list of names.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverLogging</name>
    <message>
      <source>Select who could be moved, then press L.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to name, “{0}…”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverageChanges</name>
    <message>
      <source>{0}: lever on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not in the list of names.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverageColumns</name>
    <message>
      <source>To name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the lever: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not said</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverageFilter</name>
    <message>
      <source>Nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverageFilterBar</name>
    <message>
      <source>All maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all entries again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To sort ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} shown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverageGroups</name>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who and what</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeveragePanel</name>
    <message>
      <source>No lever yet. Select a name on the grid and press L.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverageTable</name>
    <message>
      <source>Leverage log</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeverageWords</name>
    <message>
      <source>Coverage: {0} of {1} fields assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Net incentive = size × credibility / 4 − compliance cost (when all three are assessed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Net incentive = {0} × {1} / 4 − {2} = {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>harm to people {0} of 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>risk of backfiring {0} of 4</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeversSheet</name>
    <message>
      <source>Choose levers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No lever of the log is tied to this strategy yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LockMarks</name>
    <message>
      <source>The axes are locked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Locking</name>
    <message>
      <source>Select on the map who should stay in place.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LogPane</name>
    <message>
      <source>All fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw all levers that are listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift+Enter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Continued where it was interrupted; undo goes on too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save elsewhere…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nkmap {0}. Works offline. Nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapActions</name>
    <message>
      <source>Nothing of this is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no name or advice left to show on this grid.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapArea</name>
    <message>
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type names on the left, then drag each one to its place.
Or double-click here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapEdits</name>
    <message>
      <source>Change the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flip left and right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock the axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mid lines to the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a mid line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snap to steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock the axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapOutcomes</name>
    <message numerus="yes">
      <source>%n estimate(s)</source>
      <translation>
        <numerusform>%n estimate</numerusform>
        <numerusform>%n estimates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n leverage entry(s)</source>
      <translation>
        <numerusform>%n leverage entry</numerusform>
        <numerusform>%n leverage entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n scenario(s)</source>
      <translation>
        <numerusform>%n scenario</numerusform>
        <numerusform>%n scenarios</numerusform>
      </translation>
    </message>
    <message>
      <source>Deleted: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The axes are locked: words, mid lines and grid stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The axes can be changed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a copy with its places; the leverage log stays with the first one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing was on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapTabs</name>
    <message>
      <source>No question yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>not placed until dropped</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapWords</name>
    <message>
      <source>Advice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of (date)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From bottom to top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the centre outwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is put (frame)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mid line at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step for snapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word at the high end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word at the low end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word in the middle</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapWordsDialog</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flip left and right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mid lines back to the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words and axes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Matrix</name>
    <message numerus="yes">
      <source>%n entry(s)</source>
      <translation>
        <numerusform>%n entry</numerusform>
        <numerusform>%n entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entry(s) not to be shared are left out.</source>
      <translation>
        <numerusform>%n entry not to be shared are left out.</numerusform>
        <numerusform>%n entries not to be shared are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with caution</source>
      <translation>
        <numerusform>%n with caution</numerusform>
        <numerusform>%n with caution</numerusform>
      </translation>
    </message>
    <message>
      <source>Fields assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lever to name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage matrix: who could be moved × {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage not said, or nothing logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asks for caution</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>in %n entry(s)</source>
      <translation>
        <numerusform>in %n entry</numerusform>
        <numerusform>in %n entries</numerusform>
      </translation>
    </message>
    <message>
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no entry, so nothing to assess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not grouped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} at best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} fields assessed ({2})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, {1} of their fields assessed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MatrixExport</name>
    <message>
      <source>Nothing of this matrix may be shared, so there is nothing to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page 1 of {0} is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture saved as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table saved as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MatrixModel</name>
    <message>
      <source>{0}: nothing logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: nothing logged. Enter or a click logs a lever.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MatrixTable</name>
    <message>
      <source>Leverage matrix</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <source>All questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody holds a lever on themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is logged now belongs to: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Meeting</name>
    <message>
      <source>Nothing is agreed yet. “What happens next…” is the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is shown on a projector yet: press F5 first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures and projector: also names for the workshop only. For those who were there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures and projector: only names that may be shared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures: names that may be shared. Projector: also those for the workshop only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no vote yet. “Vote with dots…” opens one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may be shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not agreed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stays in this workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strictly confidential</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MeetingDetails</name>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One on a line: names, initials or numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What leaves the room</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MeetingEdits</name>
    <message>
      <source>A step of the agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agenda: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another step of the agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete a vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete what happens next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewer steps on the agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a vote: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reveal the vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voter {0} votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who votes with how many dots</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MeetingSheet</name>
    <message>
      <source>Add a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No agenda yet. Take one of the scripts, or add steps of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show below the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is recorded of this one stays in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} minutes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <source>A copy needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add copies…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another copy is called so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the copies that others worked on (.nkmap files), or drop them here.
You see what would change before anything is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking what the merge would do…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge and save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge copies into this project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No copy is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new in it. Your version is saved over it, and holds all of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new in it: all of it is in this project already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the copies…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is saved with both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other version is not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be merged: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MergeDraft</name>
    <message>
      <source>This project</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MergePages</name>
    <message>
      <source>Different places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody stands in the same place in all copies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No field is filled differently.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has to be told apart: no names look alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new in it: all of it is in this project already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will change</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Modes</name>
    <message>
      <source>blind placement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by disagreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reveal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vote with dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what happens next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>–</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Movements</name>
    <message>
      <source>Together: √({0}² + {1}²) = {2} % of an axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stayed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: from {1} to {2}, {3} % of the axis</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MovementsTable</name>
    <message>
      <source>Moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who moved how far</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>“{0}” is not in the list of names.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameLine</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameRow</name>
    <message>
      <source>Nobody yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NamesAlike</name>
    <message numerus="yes">
      <source>%n estimate(s) of both: those of “{0}” stay.</source>
      <translation>
        <numerusform>%n estimate of both: that of “{0}” stays.</numerusform>
        <numerusform>%n estimates of both: those of “{0}” stay.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lever(s) of one on the other lose their holder.</source>
      <translation>
        <numerusform>%n lever of one on the other lose their holder.</numerusform>
        <numerusform>%n levers of one on the other lose their holder.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n leverage entry(s)</source>
      <translation>
        <numerusform>%n leverage entry</numerusform>
        <numerusform>%n leverage entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n part(s)</source>
      <translation>
        <numerusform>%n part</numerusform>
        <numerusform>%n parts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n relation</numerusform>
        <numerusform>%n relations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s) between the two go.</source>
      <translation>
        <numerusform>%n relation between the two goes.</numerusform>
        <numerusform>%n relations between the two go.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Both have a place on %n map(s): that of “{0}” stays.</source>
      <translation>
        <numerusform>Both have a place on %n map: that of “{0}” stays.</numerusform>
        <numerusform>Both have a place on %n maps: that of “{0}” stays.</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the other one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names that look alike ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No two names look alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairs of names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What moves: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}  ~  {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” goes into “{1}” and stays as another name for it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NamesDropping</name>
    <message>
      <source>not part of anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part of {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NamesEdits</name>
    <message>
      <source>Evidence: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For later: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nest {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not for later: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not part of anything: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short name of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why? {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NamesPanel</name>
    <message>
      <source>All placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names wait here until somebody drags them to their place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name, press Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} waiting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NamingLine</name>
    <message>
      <source>Type a name first, or press Esc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for example: Before lunch</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NearHint</name>
    <message>
      <source>Looks like “{0}”. Enter adds it anyway, Shift+Enter takes “{0}” instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place it here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is here already. Shift+Enter takes it instead.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NearLine</name>
    <message>
      <source>Add anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like “{0}” – already here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Nesting</name>
    <message>
      <source>Select who is part of somebody else.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Network</name>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s) of other kinds</source>
      <translation>
        <numerusform>%n relation of other kinds</numerusform>
        <numerusform>%n relations of other kinds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s).</source>
      <translation>
        <numerusform>%n relation.</numerusform>
        <numerusform>%n relations.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unrelated name(s)</source>
      <translation>
        <numerusform>%n unrelated name</numerusform>
        <numerusform>%n unrelated names</numerusform>
      </translation>
    </message>
    <message>
      <source>Betweenness {0} = {1} ÷ {2} pairs of others. Its share of ways: {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Betweenness {0}: on no shortest way between two of the {1} others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closeness {0} = {1} reached ÷ {2} relations on the ways × {1} ÷ {3} others; {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closeness {0}: none of the {1} others can be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Degree 0: no relation that is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Degree {0}: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In no community.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its community: {0}. Pairs related inside: {1}, leading out: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not shown: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wider: stronger; thin with an open head: not assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>betweenness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>degree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strength not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strength {0} of 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} more pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of them {1} away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} – {1}: {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NetworkCanvas</name>
    <message>
      <source>Network of relations</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NetworkControls</name>
    <message>
      <source>All names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay out anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay out anew, copy, save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations among those on a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size: all alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size: betweenness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size: closeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size: degree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figures as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type who is related to whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unrelated too</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NetworkEditing</name>
    <message>
      <source>Logged: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relation removed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NetworkEdits</name>
    <message>
      <source>Change what connects {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay out anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {0} in the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove a relation</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NetworkExports</name>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The relations are on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NetworkView</name>
    <message>
      <source>Copy picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy relations as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pull a line from the handle of a selected token to another one to connect them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}. Enter changes it, Del removes it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NewMapDialog</name>
    <message>
      <source>Add the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New question, same names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NewVote</name>
    <message>
      <source>A third of the options, as usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to vote on yet: place or select at least two names, log levers or make steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumbersPanel</name>
    <message>
      <source>Between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a row: its arithmetic is shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Degree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures of the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpenVote</name>
    <message>
      <source>At the keyboard, in turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody sees a total before it is revealed. A signal, not a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press again to reveal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reveal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type in from paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} have voted</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpeningPage</name>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening {0} …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpeningQuestion</name>
    <message>
      <source>Open anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open for reading only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work on a copy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpennessRow</name>
    <message>
      <source> %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to 1 − salience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How open to others, in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open to others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose openness to others</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OptionalNumberRow</name>
    <message>
      <source>Not assessed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OptionsRow</name>
    <message>
      <source>Head to head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One option, 0 to 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other option, 0 to 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>against</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutcomeModel</name>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What becomes of it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutcomePanel</name>
    <message>
      <source>Alike {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep refused rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the import does</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Outcomes</name>
    <message numerus="yes">
      <source>%n leverage entry(s)</source>
      <translation>
        <numerusform>%n leverage entry</numerusform>
        <numerusform>%n leverage entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n relation</numerusform>
        <numerusform>%n relations</numerusform>
      </translation>
    </message>
    <message>
      <source>Deleted from the project: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged: {0} · {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>can be moved again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the list, not placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>locked in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>locked in place. Unlock to move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>merged into {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not part of anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, with {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}; locked, so in the same place: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageTurner</name>
    <message>
      <source>Next page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PairsPage</name>
    <message>
      <source>All the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ticked rows become one. Names that only look alike stay two until you tick them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>look alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Command palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of this name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ParentChooser</name>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not part of anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of whom?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ParkingLot</name>
    <message>
      <source>For later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For later ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For later: type a topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the topic off the list (Del)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics for later</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PassageCarrying</name>
    <message>
      <source>Evidence for {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PassageLink</name>
    <message>
      <source>Show it in the text of the source</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PassagePanel</name>
    <message>
      <source>All of this source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search names, places, levers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search what it could be evidence for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it on its map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it could be evidence for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What rests on this text</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PastBar</name>
    <message>
      <source>More about this round</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PastePreview</name>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message>
      <source>A name has at most {0} letters: shorten “{1}…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave them out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>already here</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message>
      <source>much like one here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} already here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} much like one here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} names. At most {1} can be pasted at once: copy fewer of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} – like “{1}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PatternHeads</name>
    <message>
      <source>{0} of {1} known</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PatternModel</name>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PatternTable</name>
    <message>
      <source>Stakeholders and what is known of them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Patterns</name>
    <message numerus="yes">
      <source>%n lever(s)</source>
      <translation>
        <numerusform>%n lever</numerusform>
        <numerusform>%n levers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s)</source>
      <translation>
        <numerusform>%n passage</numerusform>
        <numerusform>%n passages</numerusform>
      </translation>
    </message>
    <message>
      <source>All {0} known: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known on one side only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legitimacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same on both sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few are known to speak of a pattern.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who may see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} of {2} against {3} of {4}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PatternsView</name>
    <message>
      <source>Add a column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy, save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What have they in common?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message numerus="yes">
      <source>%n lever(s) left out.</source>
      <translation>
        <numerusform>%n lever left out.</numerusform>
        <numerusform>%n levers left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) left out.</source>
      <translation>
        <numerusform>%n name left out.</numerusform>
        <numerusform>%n names left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>+ %n more</source>
      <translation>
        <numerusform>+ %n more</numerusform>
        <numerusform>+ %n more</numerusform>
      </translation>
    </message>
    <message>
      <source>Alliance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dependence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots of the vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Funding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind not set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lever: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers aimed at it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers aimed at it; filled: open to one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle half of the groups’ views, and how many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most influential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names in the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {0} of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stood there before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The group’s judgement, not a measurement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The group’s judgement, {0}, not a measurement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View of a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wider: stronger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>levers on one line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody holds it yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>receptive, or moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>resistant, or closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tried and failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undecided, or not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} not assessed: hollow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} not assessed: solid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} not assessed: thin, open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} not placed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PictureActions</name>
    <message numerus="yes">
      <source>On the clipboard: %n name(s).</source>
      <translation>
        <numerusform>On the clipboard: %n name.</numerusform>
        <numerusform>On the clipboard: %n names.</numerusform>
      </translation>
    </message>
    <message>
      <source>The picture is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It then opens as a project again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No font on this computer has {0}: empty boxes stand for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture saved as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The description is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map in words, as alternative text of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PictureForm</name>
    <message>
      <source> px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters as outlines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers shown on the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No title: I caption it myself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations shown on the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save ink: no tints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is not to be shared; codes are drawn anew each time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the project inside</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PicturePreview</name>
    <message>
      <source>Next page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous page</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message numerus="yes">
      <source>%n lever(s) not to be shared are left out.</source>
      <translation>
        <numerusform>%n lever not to be shared are left out.</numerusform>
        <numerusform>%n levers not to be shared are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) not to be shared are left out.</source>
      <translation>
        <numerusform>%n name not to be shared are left out.</numerusform>
        <numerusform>%n names not to be shared are left out.</numerusform>
      </translation>
    </message>
    <message>
      <source>160 × 100 mm, in a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All names as codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hall: 5 heights</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>In a second file, “… (names)”: %n name(s) without room.</source>
      <translation>
        <numerusform>In a second file, “… (names)”: %n name without room.</numerusform>
        <numerusform>In a second file, “… (names)”: %n names without room.</numerusform>
      </translation>
    </message>
    <message>
      <source>Large hall: 6 heights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names as codes</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>On the following pages: %n name(s) without room.</source>
      <translation>
        <numerusform>On the following pages: %n name without room.</numerusform>
        <numerusform>On the following pages: %n names without room.</numerusform>
      </translation>
    </message>
    <message>
      <source>PDF: for print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG: pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room: last row at 4 heights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SVG: lines and text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table: 3 heights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transparent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pill</name>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PivotPage</name>
    <message>
      <source>Click a number to see the names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many have which words of two fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlacesPage</name>
    <message>
      <source>Different places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave all open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is averaged. Where copies differ, what becomes of their places?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rounds: each copy’s map is kept as an earlier round of its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views of groups: the place stays open until you agree on one (recommended)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who, on which map</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlacingPage</name>
    <message>
      <source>Done: hand over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names to place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No names yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} placed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Presenting</name>
    <message>
      <source>In a window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only one picture available. Windows: press Windows+P, choose Extend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show on projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The projector is black</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The projector is gone. Here is what the audience saw; nothing is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The projector is white</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this screen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProjectPage</name>
    <message>
      <source>The maps show the relations of who is selected; the audience does not see them.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionHeading</name>
    <message>
      <source>No question yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReadingRow</name>
    <message>
      <source>Between cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decimals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headings in line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as they look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RedactedCopyDialog</name>
    <message>
      <source>A redacted copy is saved in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep these codes for a series of copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names and their codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names as codes (only shown here)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a redacted copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {0}. It was searched: no hidden name is in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (redacted)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReferenceForm</name>
    <message>
      <source>Accessed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Author (several parted by semicolons)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date or year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind, such as report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never export this source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passages are counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the title of the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who may see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by paragraph</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReferencesButton</name>
    <message numerus="yes">
      <source>%n source(s) not to be shared are left out.</source>
      <translation>
        <numerusform>%n source not to be shared are left out.</numerusform>
        <numerusform>%n sources not to be shared are left out.</numerusform>
      </translation>
    </message>
    <message>
      <source>As BibTeX…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As CSL-JSON…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export references</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>References saved as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>references</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RefusalCard</name>
    <message>
      <source>and {0} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RefusedRows</name>
    <message>
      <source>Refused rows saved as {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The refused rows are on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, refused</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RelationEdits</name>
    <message>
      <source>Evidence for a relation</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RelationForm</name>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is related to themselves. To whom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To whom the relation is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To whom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To whom? Type a name of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strength not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strength {0} of 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not in the list of names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>← to here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>→ from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↔ both ways</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RelationHandle</name>
    <message>
      <source>Pull onto another token: what connects them?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RelationLegend</name>
    <message>
      <source>Select names to see their relations.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RelationLine</name>
    <message>
      <source>Between whom? Type both names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is related to themselves. To whom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strength not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strength {0} of 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{from} {direction} {to} · {kind} · {strength}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not in the list of names.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RelationList</name>
    <message>
      <source>Add a relation…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReplayControls</name>
    <message>
      <source>Animated picture (GIF)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbered pictures (PNG)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step of the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReplayFiles</name>
    <message>
      <source>Where the folder of pictures goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReplaySaving</name>
    <message>
      <source>Not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replay saved as {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Replaying</name>
    <message>
      <source>At first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has moved on this map yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} · {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Report</name>
    <message numerus="yes">
      <source>%n lever(s)</source>
      <translation>
        <numerusform>%n lever</numerusform>
        <numerusform>%n levers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%n other</numerusform>
        <numerusform>%n others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participant(s), not named here.</source>
      <translation>
        <numerusform>%n participant, not named here.</numerusform>
        <numerusform>%n participants, not named here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stakeholder(s)</source>
      <translation>
        <numerusform>%n stakeholder</numerusform>
        <numerusform>%n stakeholders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s) not revealed yet.</source>
      <translation>
        <numerusform>%n vote not revealed yet.</numerusform>
        <numerusform>%n votes not revealed yet.</numerusform>
      </translation>
    </message>
    <message>
      <source>A question without words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A source speaks against {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A vote with dots is a signal, not a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A warning is on record about {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About these levers somebody held another view:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of it is the group's judgement, not a measurement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also judged receptive: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Briefing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By: would they?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance and risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contents</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Dissent is on record about %n lever(s).</source>
      <translation>
        <numerusform>Dissent is on record about %n lever.</numerusform>
        <numerusform>Dissent is on record about %n levers.</numerusform>
      </translation>
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups are still placing, unseen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In their own order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influential, not in favour, and open to no lever on record: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influential, not in favour, and with no lever aimed at them: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judged to have moved already: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judged undecided: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out as not to be shared: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers in short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likewise, with no lever aimed at them: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps as they are now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps, every round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most influence is seen with {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No action is on the list yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No claim rests on a source that is named here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No lever is on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No target of a lever is judged receptive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has a place on a map yet, so there is nothing to tell of stances.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has a place on this map yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody's influence is assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None has an owner or a date yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of what was tried, {0} backfired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of what was tried, {0} worked, while {1} backfired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of what was tried, {0} worked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {0} on record, it is not assessed {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {0} on the maps, confidence is {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others with an effect on record: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture of one map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sees it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shifts are on the scale of stances, from −1 to +1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholder map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The group's judgement, not a measurement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The least sensitive come first. Sensitivity and feasibility are judged from 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The least sensitive step listed is “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The order of steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reason given for {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reason given: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to report yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There were: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are the first {0} of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This report tells of {0} and one question: “{1}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This report tells of {0} and {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tried without success: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Views differ on %n more place(s).</source>
      <translation>
        <numerusform>Views differ on %n more place.</numerusform>
        <numerusform>Views differ on %n more places.</numerusform>
      </translation>
    </message>
    <message>
      <source>Views differ on where {0} stands on “{1}”: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views differ on where {0} stands: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighed by influence, those placed are about even.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighed by influence, those placed lean against it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighed by influence, those placed lean against {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighed by influence, those placed lean for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighed by influence, those placed lean for {0}, and against {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighed by influence, those placed lean for {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What backfired, and what worked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is at stake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where views differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who can be moved, and by what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who stands where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever could be moved by a lever was judged receptive to it; the most influential come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a place on these maps: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a source: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without an owner: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agreed to differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all {0} against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all {0} for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all {0} undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>backfired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by influence, about even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by influence, against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by influence, for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>disputed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for {0} how it could backfire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for {0} how likely it is to work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for {0} how open the target is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for {0} who would use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>groups are still placing, unseen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>harm to people {0} of 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held by {0} (willingness not assessed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>judged {0} likely to shift the stance by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody has a place yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not given for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>risk of backfiring {0} of 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>risk of {1} {0} of 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sensitivity {0}, feasibility {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suspended by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the place of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>threatened or promised by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tried by {0} without success</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used and fulfilled by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which {0} would hardly use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which {0} would not use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which {0} would perhaps use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which {0} would probably use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which {0} would use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with nobody named to use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} backfired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} could be moved by {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} had mixed effects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} had no effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} have voted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} levers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} on {1}: {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} via {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} worked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, by {1} on {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, placed by {1}; who is for or against was not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: from {1} to {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}; and {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}; {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{1} in the view of “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReportForm</name>
    <message>
      <source>All of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes for all names that may not be shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes for every name, places made coarse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes for names to be redacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out who may not be seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untitled map</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message numerus="yes">
      <source>%n action(s) left out</source>
      <translation>
        <numerusform>%n action left out</numerusform>
        <numerusform>%n actions left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lever(s) left out</source>
      <translation>
        <numerusform>%n lever left out</numerusform>
        <numerusform>%n levers left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) left out</source>
      <translation>
        <numerusform>%n name left out</numerusform>
        <numerusform>%n names left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) on A4</source>
      <translation>
        <numerusform>%n page on A4</numerusform>
        <numerusform>%n pages on A4</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s) of sources left out</source>
      <translation>
        <numerusform>%n passage of sources left out</numerusform>
        <numerusform>%n passages of sources left out</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled. {0} was not written; a file of that name is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has to be left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenDocument text (ODT)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report saved as {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slides (PPTX)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is being written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word document (DOCX)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing {0} …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <source>Drag to change the order, or Alt+Up and Alt+Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a decision-maker: two pages of prose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps, names and levers for everybody at the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the workshop did: maps, views, levers, votes, actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who does what until when</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <source>Hide the totals and go on voting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make actions of the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make actions of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Totals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} have voted, {2} dots each</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoadmapPage</name>
    <message>
      <source>Least contested first: by sensitivity from low to high, then by feasibility from high to low; what is not assessed comes last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No step yet. Add one: what is to be done first, and who minds?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a number from 0 to 1, or 0 to 100 %. Leave it empty for not assessed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoomEdits</name>
    <message>
      <source>Logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>locked in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoomLever</name>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message>
      <source>Lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which lever?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoomNames</name>
    <message>
      <source>Name to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name, press Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} waiting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoomPage</name>
    <message>
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select who could be moved, then press Lever.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoomStrip</name>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vote</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Rooms</name>
    <message>
      <source>Hall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Large hall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoundEdits</name>
    <message>
      <source>Delete the round {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate as a {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the round {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the round {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RouteList</name>
    <message>
      <source>Not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Route</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Routes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weakest link</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoutePicture</name>
    <message>
      <source>The route as a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, weakest</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SaveDataDialog</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data are being written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking what is taken out …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save data as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScaleLine</name>
    <message>
      <source>Number of the high end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the low end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” runs from</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScenarioBar</name>
    <message>
      <source>After-map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count every shift in full, as if each lever worked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, to keep this as a scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note on the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note: what has to come together?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raw shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying out</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScenarioChoice</name>
    <message>
      <source>As recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScenarioEdits</name>
    <message>
      <source>Change the scenario {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the scenario {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the scenario {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note on the scenario {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the scenario {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Scenarios</name>
    <message>
      <source>Kept as a scenario: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept in the scenario: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchRow</name>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select one token, then say why it stands there.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Are keys, or find a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the next start of the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast, dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters on the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves the sheet when zoomed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off if your hands or tools type letters by accident.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduced: nothing glides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wheel on the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With Ctrl the wheel always zooms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zooms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} %</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Back to the usual settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of this project in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShareRow</name>
    <message>
      <source>Not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several answers</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SharingPage</name>
    <message>
      <source>Nobody is shown anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show others in shared folders that I work on a file, as:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While you work on “talks.nkmap”, a small file beside it, “talks.nkmap.open”, says this name and since when. Who else opens the project is told and asked, and never shut out. The small file goes when you close the project, or empty this field.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the number of each name where you see it, then its place: first across, then up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the number of each name where you see it, then the number of that part of the grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SheetTyping</name>
    <message>
      <source>Another sheet: table or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter goes on, without a number to the next name. Minus goes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From paper sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No names yet: type them into the list first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers go from {0} to {1}: first across, then up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet by sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That was the last one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The parts of this grid are numbered {0} to {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two numbers are needed: across and up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · {1}: {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sheets</name>
    <message>
      <source>Sheets for placing: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShortNameField</name>
    <message>
      <source>Short name for the map?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShortNameLine</name>
    <message>
      <source>Short name for the map?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Show</name>
    <message>
      <source>The audience does not see who is selected, so nobody stands out.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShowPanel</name>
    <message>
      <source> min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A prompt for everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can the last row read this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Display for the audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes of the timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One minute more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompt card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This window there, the audience here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words above a carried token</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SourceEdits</name>
    <message>
      <source>Add {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No evidence any more: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference of a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the text of a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of a source</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n found</numerusform>
        <numerusform>%n found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraph(s)</source>
      <translation>
        <numerusform>%n paragraph</numerusform>
        <numerusform>%n paragraphs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s)</source>
      <translation>
        <numerusform>%n passage</numerusform>
        <numerusform>%n passages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Press again: %n passage(s) go too</source>
      <translation>
        <numerusform>Press again: %n passage go too</numerusform>
        <numerusform>Press again: %n passages go too</numerusform>
      </translation>
    </message>
    <message>
      <source>Press again: nothing rests on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contests it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contests {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only a reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} rest on this: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SourcesView</name>
    <message>
      <source>Claims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StagedRow</name>
    <message>
      <source>Advice: {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names and advice of the parts of the grid, one by one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names: {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of the grid</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message>
      <source>All nine grids…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes that did not reach {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes to {0} gone for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: Aid should carry conditions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its folder gone for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept beside {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept on this computer, last changed {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left there by another computer. It opens as a draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>North Korean human rights:
five maps, 39 names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or look at an example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start mapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfinished work beside “{0}” gone for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfinished work that cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is the question?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Works offline. Nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of “{1}” gone for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, unfinished work beside the file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>State</name>
    <message>
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept in {0}, not yet a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept on this computer, not yet a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open for reading only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving in {0} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be reached; kept in the folder beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be reached; kept on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was changed elsewhere; kept beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was changed elsewhere; kept here</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StateLine</name>
    <message>
      <source>Save as file…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepCanvas</name>
    <message>
      <source>Steps by sensitivity and feasibility</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Stepping</name>
    <message>
      <source>Deleted the round: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps every place as it is now under this name. Work goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept as a round: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name this round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No round has a name yet. “Name this round…” keeps the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No round is earlier than this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step to a round first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are looking at {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message numerus="yes">
      <source>%n step(s) not assessed</source>
      <translation>
        <numerusform>%n step not assessed</numerusform>
        <numerusform>%n steps not assessed</numerusform>
      </translation>
    </message>
    <message>
      <source>Audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feasibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitivity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>–</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Strategies</name>
    <message>
      <source>Approach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers of the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who acts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>backfired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>positive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>proposed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StrategiesPage</name>
    <message>
      <source>Levers of the log: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No strategy yet. Add one: who acts, with what, and what came of it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uses: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who acts: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StrategiesView</name>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy, save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least contested first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers of the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down: Alt+Down, or drag the number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up: Alt+Up, or drag the number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered: least contested first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roadmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show on a grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StrategyEdits</name>
    <message>
      <source>Add a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a strategy</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Delete %n step(s)</source>
      <translation>
        <numerusform>Delete %n step</numerusform>
        <numerusform>Delete %n steps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n strategy(s)</source>
      <translation>
        <numerusform>Delete %n strategy</numerusform>
        <numerusform>Delete %n strategys</numerusform>
      </translation>
    </message>
    <message>
      <source>Evidence: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least contested first</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Move %n step(s) on the grid</source>
      <translation>
        <numerusform>Move %n step on the grid</numerusform>
        <numerusform>Move %n steps on the grid</numerusform>
      </translation>
    </message>
    <message>
      <source>New step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategy: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SupposedEdits</name>
    <message>
      <source>Change the scenario {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the scenario {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TableExports</name>
    <message>
      <source>Table saved as {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TablePage</name>
    <message>
      <source>Add a column for a question of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the new column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stakeholders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type into a column of your own; all cells selected in it get the same answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filtered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grouped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sorted ↑</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sorted ↓</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} shown.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tables</name>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, in words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TakingModel</name>
    <message>
      <source>{0}, taken</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TakingPage</name>
    <message>
      <source>All from {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>30 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>60 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>90 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A signal, not a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A working rule: start with the least contested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active allies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active opponents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agree and care</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agree who does what, and help them to win over those next to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agree, care little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alignment and interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alignment with our view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer their objections one by one; offer changes that cost little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Antagonist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for one small thing that they can do in public.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for what they can bring in, and thank them in public.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask what their view rests on, and answer with evidence and people they trust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before and after. Thank you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin with these: they show results and build trust for the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring them facts in time: their word is asked for before the decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build awareness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build enthusiasm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Challenge beliefs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collaborate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come back to these when an earlier step has changed the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contested, feasible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contested, hard to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Context setters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cooperation they could offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crowd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Defend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depend on them less, be ready for their objections, look for what would bring them nearer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disagree, care</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disagree, care little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disagrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discuss the five widest, then the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance from the centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance from the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not spend your strength on converting them; keep others from joining them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equip them with facts and contacts; let them persuade those near them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody places alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Far from it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feasibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find out what would make it their question, too, and tell them plainly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find the means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give them a part in it, so that what they could do is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give them reasons and an occasion to say yes aloud.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear them first, and ask what would bring some of them into the next ring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence and stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence on the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influence on this question, not in general.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interest in the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Involve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Involve early, keep informed, let them speak for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep informed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Know what each of them needs in order to agree, and when they meet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lakey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn in partnership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave for later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less influence, against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less influence, for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let them know that the question exists; do not wake resistance without need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage for three of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for coalitions, foresee objections, find out what could be bargained for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for what could be bargained for, and for those who could speak to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look in now and then; little effort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look in when a decision touches them; little effort otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manage closely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marginal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medium opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medium support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meet what they need from this, without asking for their time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mendelow 1991; Eden &amp; Ackermann 1998</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mendizabal 2010 (AIIM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mixed blessing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names on the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next steps and close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody minds, so look for money, people and knowledge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not mobilised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not supportive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nutt &amp; Backoff 1992; Bryson 2004</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One speaker for each side. What do you know that we do not? From whom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outer ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passive allies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passive opponents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture and close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place the given names together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place together; discuss what is challenged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan together, share what each side knows, and speak with one voice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Players</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position on the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power and interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power over the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepare the ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priorities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problematic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purpose, rules, what stays in the room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raise their weight: means, access, a seat at the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach the moderate ones and keep the rest from being drawn in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reich, PolicyMaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reveal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles before persons. Has somebody been named twice?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Savage et al. 1991</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitivity (political)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitivity and feasibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show those who would gain what they would gain; many decisions are won here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what it would mean for them, and make taking part easy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silent listing, then in pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spectrum of allies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stance on the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong, against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong, for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strongly against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strongly for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subjects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supporter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supportive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take away one reason to object, so that they can let it happen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take their doubts seriously before others make use of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell them early and listen; they know the matter well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The question and the words of the axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threat and cooperation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threat they could pose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three-ring maps, common practice in workshops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tie them in early with something that both sides want; alone they could turn against it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two axes that you name yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uncontested, feasible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uncontested, hard to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you know that we do not? From whom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What leaves this room, and what does not?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would move them? Who holds that? On what condition?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do we differ most?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which steps and levers to begin with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which way is each moving?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who could do harm, and who could help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who decides, who is consulted, who is affected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who decides? Who pays? Who blocks? Who suffers? Who is never asked? Who has a veto?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who does what until when?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is affected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is consulted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is for or against, and who counts in the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is growing, who is waning?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who shares our view, and who cares enough to act on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who stands how near, to be moved by one wedge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who supports, who opposes, and how strongly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom to involve, and how closely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Win those over first who would object in public, then choose the moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work with them from the start and agree each larger move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your eight to ten most important ones; nobody sees yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a real threat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a strong threat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>active ally</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>active opponent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>close cooperation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>disagrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>easily feasible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>feasible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>feasible with much effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hardly a threat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hardly feasible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hardly sensitive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high on the first axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high on the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the middle of the first axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the middle of the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is affected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is consulted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaning against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaning for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>little influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>little interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>little power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>little to gain together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low on the first axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low on the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>medium opposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>medium support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>much cooperation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>much influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>much interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>much power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neither agrees nor disagrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not mobilised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>passive ally</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>passive opponent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rather agrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rather disagrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sensitive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some cooperation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some threat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>somewhat sensitive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strong influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strong interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strong power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strongly against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strongly for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very sensitive</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TermTree</name>
    <message>
      <source>Totals before and after</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TextReader</name>
    <message>
      <source>Text of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p. {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TextRow</name>
    <message>
      <source>This is not a number. Type one such as 0.5.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TextsPage</name>
    <message>
      <source>Add a document, or drop one here: plain text, Markdown, DOCX, PDF or HTML. Its text is kept in the project; nothing is sent anywhere. Then select words of it and drag them onto what they are evidence for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add document…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attach its text…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No source yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet. Select words of the text to make them evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a reference…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the reference of this source is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the reference of this source is kept. Attach its text, or drop the document here, to read, search and mark it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace text…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What rests on paragraph {0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What rests on this source ({0})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Thumbnail</name>
    <message>
      <source>What the audience sees</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Toolbar</name>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toolbar</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrendHandle</name>
    <message>
      <source>Pull to where it is heading; back onto the token: no arrow</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <source>Show the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside nkmap. Your work is kept; if the window behaves strangely, close it and open the project again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TypedVotes</name>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each voter has {0} dots. Take some back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers of the options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers of the options: 2 5 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The options are numbered 1 to {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes from paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be voted for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} have voted, up to {2} dots each. Enter goes on to the next voter.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ValuesPage</name>
    <message>
      <source>A rule has chosen already: filled before empty, the stricter before the laxer, the longer text before the shorter; of notes all are kept. Choose otherwise where it is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VersionActions</name>
    <message>
      <source>Back to: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep versions beside the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep versions on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for an earlier version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press again: all gone for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salvage into a new file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salvage what can be read…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the file as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer keeps no earlier version of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (format {1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (salvaged)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Versions</name>
    <message numerus="yes">
      <source>%n leverage entry(s) added</source>
      <translation>
        <numerusform>%n leverage entry added</numerusform>
        <numerusform>%n leverage entries added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n leverage entry(s) deleted</source>
      <translation>
        <numerusform>%n leverage entry deleted</numerusform>
        <numerusform>%n leverage entries deleted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n map(s)</source>
      <translation>
        <numerusform>%n map</numerusform>
        <numerusform>%n maps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n map(s) added</source>
      <translation>
        <numerusform>%n map added</numerusform>
        <numerusform>%n maps added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n map(s) deleted</source>
      <translation>
        <numerusform>%n map deleted</numerusform>
        <numerusform>%n maps deleted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) added</source>
      <translation>
        <numerusform>%n name added</numerusform>
        <numerusform>%n names added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) changed</source>
      <translation>
        <numerusform>%n name changed</numerusform>
        <numerusform>%n names changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) deleted</source>
      <translation>
        <numerusform>%n name deleted</numerusform>
        <numerusform>%n names deleted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) changed</source>
      <translation>
        <numerusform>%n place changed</numerusform>
        <numerusform>%n places changed</numerusform>
      </translation>
    </message>
    <message>
      <source>Before a deletion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before a merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before a redaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before an import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before going back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names, maps, levers and places are the same as now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since then: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file as it was before nkmap changed its format, still in format {0}. It stays until all versions are removed. Restore brings back what is in it. For a program that needs the old format, save it as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, {1}</source>
      <comment>names, maps</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message numerus="yes">
      <source>%n version(s) cannot be read any more, and cannot be chosen.</source>
      <translation>
        <numerusform>%n version cannot be read any more, and cannot be chosen.</numerusform>
        <numerusform>%n versions cannot be read any more, and cannot be chosen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open as a draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is none. One is kept soon after work begins, every five minutes of it, and before what is hard to undo.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViaRow</name>
    <message>
      <source>Directly; type a name to go through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not in the list of names.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewTabs</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>After-map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leverage matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategies</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VoterTurn</name>
    <message>
      <source>Back to the votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody sees a dot of somebody else. Who votes again replaces what was given before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voter {0}: press Enter when you are ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} have voted</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Votes</name>
    <message>
      <source>A signal, not a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All on this map ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levers in the log, as filtered ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody sees a total before it is revealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not to be shown here: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selected names ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which lever first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which step first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom do we work on first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} =</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} have voted, {2} dots each</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VotesSheet</name>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No vote yet. Here they are listed, the newest last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes with dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>revealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WaitingRow</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Laying out %n name(s) …</source>
      <translation>
        <numerusform>Laying out %n name …</numerusform>
        <numerusform>Laying out %n names …</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WhatIf</name>
    <message>
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of whom something is supposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhatIfBar</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to what is recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep as scenario…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep in the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What if: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhereCopiesLive</name>
    <message>
      <source>Beside {0} lies work of {1} that did not reach it: a session ended before it could.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies can live beside a file. Save the project as a file first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies live beside the file now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies live on this computer now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it as a draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where copies live…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is on another disk or stick. Its working copy and earlier versions, names included, are on this computer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhereDialog</name>
    <message>
      <source>Beside the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies move as they are, undo included. Nothing of them stays in the other place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each step is written to the stick before you see it: a slow one makes the work slow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the folder “{0}”, which belongs to the file: take it along. Of the project nothing is on this computer but its place in the list of recent files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep copies there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names are on this computer while the project is open, and in its earlier versions as long as these are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safest against loss: whatever happens to the stick, your work is here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The usual way. Encrypt the disk of this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where copies live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While its stick is out nothing can be changed; nkmap can save what it shows in another place. If the stick is lost, so are the copies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While nkmap works on {0}, it keeps a working copy with all undo steps, and earlier versions. They hold names, deleted ones too.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhyLine</name>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page or paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So far: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who says so?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who says so? A person, a document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why there? What speaks for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WindowStrip</name>
    <message>
      <source>Windows of time</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>Assessed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assessed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compliance cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost to holder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dissent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harm to people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In what form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NGO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk of backfiring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Substitutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project's language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Via</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who checks?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who may see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Would they?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>academia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>affected people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alliance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>already moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coalition strain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coercive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>considered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>court</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dependence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>elite backlash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>expert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fulfilled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>funding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>government</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>government-organised NGO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hardly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>humanitarian harm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inducement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>informal network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>informational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>intergovernmental</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legislature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legitimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linkage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss of access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may be shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ministry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moral hazard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>normative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sorted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>official</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>perhaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>political party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probably</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>procedural</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>professionals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>public</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rally effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>receptive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>referent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>religious</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>resistant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>retaliation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>said by others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>said by themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sanction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suspended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>threatened or promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to be redacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>workshop only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WordsPanel</name>
    <message>
      <source>All others: not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows with a word that stands for nothing are refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words in “{0}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WrappedTable</name>
    <message>
      <source>Drag to another place</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WritingRow</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_OutcomeTable</name>
    <message>
      <source>What becomes of each row</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Pairs</name>
    <message>
      <source>Names that look alike</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Table</name>
    <message>
      <source>What differs</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
