### Sessions of the Joint Commission: the list, the proposal, the page of one session, its acts.

## Names: a session by its number (Roman on screens), before it has one, the whole

sessions-session = Session { $number }
sessions-session-unnumbered = Session without a number
sessions-next-regular = The next regular session
sessions-expected-number = Expected number: { $number }
sessions-unnumbered = no number

## States, as they stand beside a session (keys of domain::sessions::StateName, and what life adds)

sessions-state-draft = draft
sessions-state-proposed = proposed
sessions-state-counter-proposed = counter-proposed
sessions-state-withdrawn = withdrawn
sessions-state-declined = declined
sessions-state-agreed = agreed
sessions-state-convened = convened
sessions-state-in-session = in session
sessions-state-closed = closed
sessions-state-held = held
sessions-state-postponed = postponed
sessions-state-cancelled = cancelled
sessions-out-of-turn = out of turn

## The list: title, rule ($article of agreement::reference), whose turn it is and why

sessions-title = Sessions of the Joint Commission
sessions-rule = Sessions are held alternately on the territories of the States of the Parties ({ $article }).
sessions-next-host = { $party ->
    [kazakhstan] Kazakhstan hosts the next session: session { $number } was held in Azerbaijan.
   *[azerbaijan] Azerbaijan hosts the next session: session { $number } was held in Kazakhstan.
}
sessions-next-host-any = Either Party may host the first session.
sessions-turn-rule = The turn is counted from the last session held; postponed, cancelled and withdrawn ones do not count.
sessions-turn-held = Session { $number }: { $day }, { $place }. Host Party: { $host }
sessions-propose = Propose a session

## Rails and legend of the alternation

sessions-alternation = Alternation
sessions-legend = Key
sessions-legend-turn = course of alternation
sessions-legend-not-held = not held yet
sessions-rail-cancelled = { $place }, cancelled
sessions-rail-postponed = { $place }, postponed
sessions-rail-proposed = { $place }, proposed

## The footnote † of a session out of turn ($party: who should have hosted; $number; $reason as typed)

sessions-footnote = { $party ->
    [kazakhstan] Session { $number } was held out of turn: it was for Kazakhstan to host.
   *[azerbaijan] Session { $number } was held out of turn: it was for Azerbaijan to host.
}
sessions-footnote-reason = Reason: { $reason }
sessions-footnote-consent = Consent: { $party }, { $day }.
sessions-footnote-after = From there the turn follows what was held.

## The table of the list

sessions-list = List
sessions-list-caption = All sessions, latest first
sessions-column-session = Session
sessions-column-days = Dates
sessions-column-city = City
sessions-column-host = Host
sessions-column-state = State
sessions-column-minutes = Minutes
sessions-answer-by = answer { $until }

## Nothing there yet, and the opening position

sessions-empty = There is no session yet.
sessions-empty-told = If sessions have been held before, record the last one: alternation and numbers follow from it.
sessions-opening = Record the last session held
sessions-opening-title = The last session held
sessions-opening-lede = Recorded once, from the minutes, before the first proposal.
sessions-opening-number = Number of the session
sessions-opening-day = First day
sessions-opening-record = Record
sessions-opening-done = The last session held has been recorded.

## A session that was held, entered from its papers

sessions-held-enter-one = Enter a session held
sessions-held-title = Session held
sessions-held-lede = Entered from the papers of the session, straight to closed; the number is the one on the papers. The record is marked for ever as entered from papers.
sessions-held-turn-reason = Reason for departing from the order, if known
sessions-held-day-told = Where the day is not known, give the month and the year only, or the year only.
sessions-held-enter = Enter
sessions-held-done = The session is entered.
sessions-step-entered-from-papers = Entered from papers: session { $number }
sessions-correct = Correct the entry
sessions-correct-title = Correction of the session that was entered
sessions-correct-lede = Both Parties can still read the earlier entry; with the number the citation of decisions changes.
sessions-correct-send = Enter the correction
sessions-correct-done = The correction is entered.
sessions-step-entry-corrected =
    { $party ->
        [kazakhstan] The entry was corrected. Before: session { $number }, “{ $title }”, hosted by the Kazakhstan Party, { $place }, { $days }
       *[azerbaijan] The entry was corrected. Before: session { $number }, “{ $title }”, hosted by the Azerbaijan Party, { $place }, { $days }
    }
sessions-rule-item-stays = An item that was entered can be renamed, not removed: there must be no fewer lines than items.
sessions-findings = Noticed about the sessions held
sessions-finding-missing-one = There is no record of session { $number }.
sessions-finding-missing = There is no record of sessions { $first }–{ $last }.
sessions-finding-out-of-turn =
    { $party ->
        [kazakhstan] Session { $number } was again hosted by the Kazakhstan Party, and no reason is given ({ $article }).
       *[azerbaijan] Session { $number } was again hosted by the Azerbaijan Party, and no reason is given ({ $article }).
    }
sessions-finding-before-its-number = Session { $number } began before the one with the preceding number.
sessions-rule-number-held-already = A session with this number is on record.
sessions-before-register = Held before this register began

## The proposal: title, what it does ($party: who will see it)

sessions-propose-title = Propose a session
sessions-propose-lede = { $party ->
    [kazakhstan] The Kazakhstan Party will see the proposal. The session is agreed once that Party consents.
   *[azerbaijan] The Azerbaijan Party will see the proposal. The session is agreed once that Party consents.
}
sessions-draft-title = Draft proposal
sessions-counter-title = Counter-proposal
sessions-counter-lede = Change what your Party does not agree to. The other Party will then answer.

## The proposal: parts and fields

sessions-part-place = Place
sessions-part-time = Dates and time
sessions-part-agenda = Draft agenda
sessions-field-title = Title
sessions-field-title-told = What the session is called in the list and on the agenda.
sessions-field-title-default = Regular session of the Joint Commission
sessions-field-host = Host Party
sessions-field-host-in-turn = in turn
sessions-field-host-out-of-turn = out of turn: needs a reason and the consent of both Parties
sessions-field-reason = Reason for holding it out of turn
sessions-field-reason-told = Both Parties will see it; it stays with the session for ever.
sessions-field-form = Form
sessions-form-in-person = in person
sessions-form-video = by video
sessions-form-mixed = mixed
sessions-field-city = City
sessions-field-city-told = A city on the territory of the State of the host Party.
sessions-field-city-choose = Choose a city
sessions-field-city-other = Another city
sessions-field-other-ru = Name in Russian
sessions-field-other-kk = Name in Kazakh
sessions-field-other-az = Name in Azerbaijani
sessions-field-other-en = Name in English
sessions-field-other-prepositional = In Russian after «в городе»
sessions-field-other-zone = Time zone
sessions-field-other-state = State
sessions-field-venue = Venue
sessions-field-venue-told = Building and room, if known.
sessions-field-first-day = First day
sessions-field-last-day = Last day
sessions-field-opens-at = Opening
sessions-field-opens-at-told = By the city’s own clock, such as 10:00.
sessions-field-agenda = Items, one a line
sessions-field-agenda-told = Times, rapporteurs and papers can be added later.
sessions-field-answer-by = Answer requested by

## The proposal: acts and what they entail

sessions-send = Send the proposal
sessions-save-draft = Save the draft
sessions-leave = Do not propose
sessions-send-told = Only your Party sees a draft. A proposal once sent can be withdrawn; both Parties see that.
sessions-draft-saved = The draft has been saved.
sessions-discard = Discard the draft
sessions-discard-title = Discard the draft proposal?
sessions-discard-lede = It was never sent, so the other Party does not know of it.
sessions-discard-done = The draft has been discarded.
sessions-propose-done = The proposal has been sent.

## The page of one session: its title, and the sentence under it by state

sessions-page-title = { $session }. { $place }, { $days }
sessions-drafts = Drafts of your Party
sessions-lede-draft = Only your Party sees this draft.
sessions-lede-answer = { $party ->
    [kazakhstan] The Kazakhstan Party proposes place, dates and a draft agenda. It is for your Party to answer.
   *[azerbaijan] The Azerbaijan Party proposes place, dates and a draft agenda. It is for your Party to answer.
}
sessions-lede-waiting = { $party ->
    [kazakhstan] The proposal has been sent. The Kazakhstan Party is to answer.
   *[azerbaijan] The proposal has been sent. The Azerbaijan Party is to answer.
}
sessions-lede-answer-by = Answer requested by { $day }.
sessions-lede-agreed = Place and dates are agreed. Convening needs the agreed agenda and the delegation of the host Party.
sessions-lede-convened = The session is convened: agenda and delegations have been circulated.
sessions-lede-in-session = The session is under way.
sessions-lede-closed = The session was held and is closed.
sessions-lede-withdrawn = The proposal was withdrawn by the Party that made it.
sessions-lede-declined = The proposal was declined. Reason: { $reason }
sessions-lede-cancelled = The session is cancelled. Reason: { $reason }

## The track of states on that page

sessions-track = State of the session
sessions-track-now = – now
sessions-track-draft = Draft
sessions-track-proposed = Proposal
sessions-track-consent = Consent
sessions-track-convocation = Convocation
sessions-track-convocation-told = agenda and delegations circulated
sessions-track-session = Session
sessions-track-closing = Closing
sessions-track-minutes = Signing of the minutes
sessions-track-minutes-told = two originals
sessions-track-waiting = awaited

## Place and time

sessions-place-and-time = Place and time
sessions-fact-host = Host Party
sessions-fact-in-turn = in turn: session { $number } was held by the other Party
sessions-fact-first = the first session: there is no turn yet
sessions-fact-out-of-turn = out of turn: { $reason }
sessions-fact-form = Form
sessions-fact-place = Place
sessions-fact-days = Dates
sessions-fact-opening = Opening
sessions-fact-opening-undecided = hour of opening not decided
sessions-fact-answer-by = Answer due
sessions-former-terms = Former place and dates: { $place }, { $days }

## Agenda

sessions-agenda = Agenda
sessions-agenda-draft = draft
sessions-agenda-agreed = agreed by both Parties
sessions-agenda-agreed-by = agreed by one Party: { $party }
sessions-agenda-items = { $items ->
    [one] { $items } item
   *[other] { $items } items
}
sessions-agenda-empty = There is no item yet.
sessions-agenda-column-time = Time
sessions-agenda-column-item = Item
sessions-agenda-column-by = Put on by
sessions-agenda-by-both = both Parties
sessions-agenda-rapporteur = rapporteur: { $name }
sessions-agenda-carried-over = carried over from session { $number }
sessions-agenda-edit = Work on the agenda
sessions-agenda-consents = Consent
sessions-agenda-order = Order of items
sessions-agenda-item = Item
sessions-agenda-drag = The order can be changed by the buttons or by dragging.
sessions-agenda-field-carried-over = Carried over from session No.
sessions-agenda-add = Put on an item
sessions-agenda-amend = Edit the item
sessions-agenda-remove = Take off the item
sessions-agenda-agree = Agree the agenda
sessions-agenda-agree-done = Your Party has agreed the agenda.
sessions-agenda-print = Print the agenda
sessions-agenda-void = Any change voids the consent of both Parties.
sessions-agenda-field-item = Wording of the item
sessions-agenda-field-item-told = Begin with “On”.
sessions-agenda-field-rapporteur = Rapporteur
sessions-agenda-field-by = Who puts it on
sessions-agenda-field-starts-at = Begins
sessions-agenda-field-subject = Subject of cooperation

## Delegations

sessions-delegations = Delegations
sessions-delegation-head = Head of delegation
sessions-delegation-acting-head = Acting head
sessions-delegation-members = Members
sessions-delegation-experts = Experts
sessions-delegation-interpreter = Interpreter
sessions-delegation-none = not recorded
sessions-delegation-not-named = not named
sessions-delegation-enter = Enter the delegation

## What was done, in order ($party: who acted)

sessions-history = What was done
sessions-step-proposed = { $party ->
    [kazakhstan] The Kazakhstan Party proposed a session: { $place }, { $days }
   *[azerbaijan] The Azerbaijan Party proposed a session: { $place }, { $days }
}
sessions-step-counter-proposed = { $party ->
    [kazakhstan] The Kazakhstan Party made a counter-proposal: { $place }, { $days }
   *[azerbaijan] The Azerbaijan Party made a counter-proposal: { $place }, { $days }
}
sessions-step-agreed = { $party ->
    [kazakhstan] The Kazakhstan Party consented
   *[azerbaijan] The Azerbaijan Party consented
}
sessions-step-declined = { $party ->
    [kazakhstan] The Kazakhstan Party declined the proposal
   *[azerbaijan] The Azerbaijan Party declined the proposal
}
sessions-step-withdrawn = { $party ->
    [kazakhstan] The Kazakhstan Party withdrew the proposal
   *[azerbaijan] The Azerbaijan Party withdrew the proposal
}
sessions-step-convened = { $party ->
    [kazakhstan] The Kazakhstan Party convened the session
   *[azerbaijan] The Azerbaijan Party convened the session
}
sessions-step-opened = The session opened under number { $number }
sessions-step-closed = The session closed
sessions-step-postponed = { $party ->
    [kazakhstan] The Kazakhstan Party proposed to postpone the session: { $place }, { $days }
   *[azerbaijan] The Azerbaijan Party proposed to postpone the session: { $place }, { $days }
}
sessions-step-cancelled = { $party ->
    [kazakhstan] The Kazakhstan Party cancelled the session
   *[azerbaijan] The Azerbaijan Party cancelled the session
}
sessions-step-reason = Reason: { $reason }
sessions-step-by = { $name }, { $day }
sessions-step-recorded =
    { $channel ->
        [note] By note verbale No. { $number } of { $evidence }; recorded by { $name }, { $day }
       *[letter] By letter No. { $number } of { $evidence }; recorded by { $name }, { $day }
    }

## Act: agree. Button, title of its page, what it entails, what was done

sessions-agree = Agree to the session
sessions-agree-title = Agree to the session?
sessions-agree-lede = Place and dates become agreed. After that the session can be postponed or cancelled only with a reason.
sessions-agree-lede-out-of-turn = This is also your Party’s consent to holding it out of turn.
sessions-agree-done = The session is agreed.

## Act: counter-propose

sessions-counter-propose = Propose another place and dates
sessions-counter-propose-send = Send the counter-proposal
sessions-counter-propose-done = The counter-proposal has been sent.

## Act: decline

sessions-decline = Decline
sessions-decline-title = Decline the proposal?
sessions-decline-lede = Both Parties will see the reason. Either Party may make a new proposal.
sessions-decline-reason = Reason for declining
sessions-decline-confirm = Decline the proposal
sessions-decline-done = The proposal has been declined.

## Act: withdraw

sessions-withdraw = Withdraw the proposal
sessions-withdraw-title = Withdraw the proposal?
sessions-withdraw-lede = Both Parties will see it. A withdrawn proposal cannot be restored; a new one can be made.
sessions-withdraw-done = The proposal has been withdrawn.

## Act: convene

sessions-convene = Convene the session
sessions-convene-title = Convene the session?
sessions-convene-lede = The agreed agenda and the delegations will be circulated to both Parties.
sessions-convene-done = The session is convened.

## Act: open

sessions-open = Open the session
sessions-open-title = Open the session?
sessions-open-lede = The session gets number { $number } and counts as held. Opening cannot be undone.
sessions-open-done = The session is open.

## Act: close

sessions-close = Close the session
sessions-close-title = Close the session?
sessions-close-lede = Once closed, the session cannot be opened again. Work on the minutes goes on.
sessions-close-done = The session is closed.

## Act: postpone

sessions-postpone = Postpone
sessions-postpone-title = Postpone the session
sessions-postpone-lede = The other Party must agree the new place and dates. The former dates stay visible.
sessions-postpone-reason = Reason for postponing
sessions-postpone-confirm = Propose the postponement
sessions-postpone-done = The postponement has been proposed.

## Act: cancel

sessions-cancel = Cancel the session
sessions-cancel-title = Cancel the session?
sessions-cancel-lede = The session will not be held; alternation and numbers are not affected. A cancelled session cannot be restored.
sessions-cancel-reason = Reason for cancelling
sessions-cancel-confirm = Cancel the session
sessions-cancel-done = The session is cancelled.

## Why an act cannot be done: the rules of domain::rules::Rule, by name

sessions-rule-out-of-turn-without-reason = { $party ->
    [kazakhstan] It is Kazakhstan’s turn to host. Give the reason for departing from it, or choose Kazakhstan.
   *[azerbaijan] It is Azerbaijan’s turn to host. Give the reason for departing from it, or choose Azerbaijan.
}
sessions-rule-city-outside-host-state = This city is not on the territory of the State of the host Party. Choose another city, or video.
sessions-rule-ends-before-it-begins = A session cannot end before it begins: first day { $first }, last day { $last }.
sessions-rule-too-long = { $most ->
    [one] A session cannot last longer than { $most } day.
   *[other] A session cannot last longer than { $most } days.
}
sessions-rule-in-the-past = The first day has passed.
sessions-rule-answer-too-late = The answer cannot be due after the first day of the session.
sessions-rule-not-in-this-state = This is not possible: the session is { $state }.
sessions-rule-belongs-to = { $party ->
    [kazakhstan] This is for the Kazakhstan Party to do.
   *[azerbaijan] This is for the Azerbaijan Party to do.
}
sessions-rule-not-yet-begun = The session cannot open before its first day: { $day }.
sessions-rule-agenda-not-agreed = The agenda has not been agreed by both Parties.
sessions-rule-agenda-empty = The agenda has no item.
sessions-rule-agenda-full = { $most ->
    [one] An agenda has no more than { $most } item.
   *[other] An agenda has no more than { $most } items.
}
sessions-rule-item-gone = This item is no longer on the agenda.
sessions-rule-host-delegation-missing = The delegation of the host Party, with its head, has not been shared with the other Party yet.
sessions-rule-another-in-session = Another session is not closed yet.
sessions-rule-item-of-the-other = This item was put on by the other Party.
sessions-rule-opening-position-too-late = There are sessions on record already.
sessions-rule-two-heads = A delegation has one head only.
sessions-rule-left-before-arriving = The time of leaving is before that of arriving.
sessions-rule-delegation-empty = The delegation has no member.
sessions-rule-delegation-full = { $most ->
    [one] A delegation cannot have more than { $most } member.
   *[other] A delegation cannot have more than { $most } members.
}
sessions-rule-same-person-twice = This person is on the list of the delegation already.
sessions-rule-head-missing = { $party ->
    [kazakhstan] The delegation of the Kazakhstan Party has no head.
   *[azerbaijan] The delegation of the Azerbaijan Party has no head.
}
sessions-rule-not-the-head = { $party ->
    [kazakhstan] This is done by the head of the delegation of the Kazakhstan Party.
   *[azerbaijan] This is done by the head of the delegation of the Azerbaijan Party.
}
sessions-rule-day-outside-session = This is not a day of the session: { $days }.
sessions-rule-day-ahead = This day has not come yet.
sessions-rule-own-roles = You cannot change your own roles: another administrator of your Party does.
