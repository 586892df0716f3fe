### Decisions across sessions: list, states, reports and disputes.

## The list

decisions-title = Decisions of the Joint Commission
decisions-count = Decisions: { $count }
decisions-empty = No decisions yet
decisions-empty-told = Decisions enter the register once the signing of the minutes is recorded.
decisions-any = all
decisions-column-cited = No.
decisions-column-text = Text
decisions-column-executors = Responsible
decisions-column-due = Due
decisions-column-state = State
decisions-overdue = { $day }, overdue
decisions-no-deadline = No deadline
decisions-deadline-next-session = the next session

## States

decisions-state-noted = taken note of
decisions-state-open = being carried out
decisions-state-reported = reported by one Party
decisions-state-disputed = disputed
decisions-state-done = carried out
decisions-state-dropped = given up
decisions-lede-noted = Taken note of: nothing is to be done.
decisions-lede-open = Not reported as carried out yet.
decisions-lede-reported = { $party ->
    [kazakhstan] The Kazakhstan Party has reported; the Azerbaijan Party is still to report.
   *[azerbaijan] The Azerbaijan Party has reported; the Kazakhstan Party is still to report.
}
decisions-lede-disputed = { $party ->
    [kazakhstan] The Kazakhstan Party does not hold the decision to be carried out; the other Party is to report anew.
   *[azerbaijan] The Azerbaijan Party does not hold the decision to be carried out; the other Party is to report anew.
}
decisions-lede-done = Carried out.
decisions-lede-dropped = Given up by session { $number }.

## The page of a decision

decisions-facts = Facts
decisions-taken-in = Taken
decisions-history = Implementation
decisions-step-reported = carried out on { $day }
decisions-step-disputed = { $party ->
    [kazakhstan] The Kazakhstan Party disputed that it was carried out
   *[azerbaijan] The Azerbaijan Party disputed that it was carried out
}
decisions-step-corrected = { $party ->
    [kazakhstan] The Kazakhstan Party corrected the record of the decision from the original of the minutes
   *[azerbaijan] The Azerbaijan Party corrected the record of the decision from the original of the minutes
}
decisions-step-dispute-withdrawn = { $party ->
    [kazakhstan] The Kazakhstan Party withdrew its dispute
   *[azerbaijan] The Azerbaijan Party withdrew its dispute
}
decisions-step-dropped = { $party ->
    [kazakhstan] Recorded as given up by the Kazakhstan Party
   *[azerbaijan] Recorded as given up by the Azerbaijan Party
}
decisions-paper = Paper No. { $number } { $day }

## Acts

decisions-report = Report as carried out
decisions-report-lede = Both Parties will see the report. It becomes part of the report to the next session.
decisions-report-text = What was done
decisions-report-done = The report is recorded.
decisions-done-on = Day on which it was carried out
decisions-paper-number = No. of the paper, where there is one
decisions-paper-day = Date of the paper
decisions-dispute = Dispute the report
decisions-dispute-lede = The decision is open again: the other Party is to report anew. Both Parties will see the reason.
decisions-dispute-done = The report is disputed.
decisions-withdraw-dispute = Withdraw the dispute
decisions-withdraw-dispute-lede = The report of the other Party stands again.
decisions-withdraw-dispute-done = The dispute is withdrawn.
decisions-drop = Record as given up
decisions-drop-lede = Only a later session whose minutes are signed can give a decision up.
decisions-by-session = Session that gave the decision up
decisions-drop-done = The decision is recorded as given up.

## The report on implementation, as minutes say it

decisions-told-done = carried out { $day }
decisions-told-dropped = given up by session { $number }
decisions-told-due = due { $day }
decisions-told-late = the deadline passed { $day }
decisions-told-totals = Decisions: { $all }; carried out: { $done }; under way: { $awaited }, of which overdue: { $overdue }; given up: { $dropped }.
