### The home page: what awaits this person, the next session, the state of the Agreement.

## Heading, and what awaits this person

home-title = Home
home-heading = { $tasks ->
    [one] { $tasks } matter awaits your action
   *[other] { $tasks } matters await your action
}
home-heading-none = Nothing awaits your action
home-no-tasks-told = Matters appear here when your action is needed.
home-tasks = Matters that await you

## Deadlines, beside a matter

home-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
home-overdue = { $days ->
    [one] overdue by { $days } day
   *[other] overdue by { $days } days
}
home-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
home-waits = { $days ->
    [one] waits for { $days } day
   *[other] waits for { $days } days
}
home-today = today
home-no-deadline = no due date
home-due = due: { $day }

## Matters about sessions: title of the entry, what stands under it, its act

home-task-answer = Session { $number }: answer the proposal
home-task-answer-told = { $party ->
    [kazakhstan] The Kazakhstan Party proposes: { $place }, { $days }
   *[azerbaijan] The Azerbaijan Party proposes: { $place }, { $days }
}
home-task-answer-act = Consider the proposal
home-task-agenda = Session { $number }: agree the agenda
home-task-agenda-act = Open the agenda
home-task-convene = Session { $number }: convene
home-task-convene-act = Go to convening
home-task-open = Session { $number }: open
home-task-open-act = Go to the session
home-task-close = Session { $number }: close
home-task-minutes-sign = Session { $number }: sign the minutes
home-task-minutes-agree = Session { $number }: agree the minutes
home-task-minutes-remarks = Session { $number }: answer the remarks on the minutes
home-task-minutes-remarks-told = remarks without an answer: { $remarks }
home-task-minutes-write = Session { $number }: write the minutes
home-task-minutes-act = Open the minutes
home-task-decision = Carry out decision { $cited }
home-task-decision-act = Open the decision
home-task-draft = The draft proposal of a session has not been sent
home-task-draft-act = Continue

## The next session, at the side

home-next-session = Next session
home-no-next-session = The next session has not been proposed yet.
home-until-opening = Until opening
home-all-sessions = All sessions

## The state of the Agreement, and the way to its text

home-read-agreement = Read the Agreement

## What the other Party owes

home-awaiting-other = Awaited from the other Party
home-awaiting-none = Nothing is awaited from the other Party.
home-column-matter = Matter
home-column-with = With whom
home-column-waiting = Waiting

## For a reader who has not signed in

home-visitor-lede = Sessions, minutes and lists of authorities under the Agreement between the Government of the Republic of Kazakhstan and the Government of the Republic of Azerbaijan.
home-visitor-note = The text of the Agreement is open to all. The rest opens after signing in.
