### Recordings: one Party works on paper, the other records its acts from its papers.

## The bar, and beginning

recordings-in-hand = Recording from a document; acts of
recordings-finish = Finish recording
recordings-finish-done = Recording is finished: you act for your own Party again.
recordings-paper =
    { $channel ->
        [note] note verbale No. { $number } of { $day }
       *[letter] letter No. { $number } of { $day }
    }
recordings-begin =
    { $party ->
        [kazakhstan] Enter a document of the Kazakhstan Party
       *[azerbaijan] Enter a document of the Azerbaijan Party
    }
recordings-begin-told = Number and date as on the document. Then enter what it notifies, attach the scan and record its dispatch; after that, record the acts of the Party that the document states.
recordings-begun = Documents begun
recordings-go-on = Continue
recordings-take-in-hand = Record acts from this document
recordings-on-paper =
    { $party ->
        [kazakhstan] The Kazakhstan Party works on paper: its acts are recorded from its documents. Whatever you share with it here must be sent to it.
       *[azerbaijan] The Azerbaijan Party works on paper: its acts are recorded from its documents. Whatever you share with it here must be sent to it.
    }

## A form from a page of before

recordings-moved = Nothing was done
recordings-moved-told = The page was opened while you were acting for another Party or from another document. Open it again and check for whom you are acting.
recordings-moved-open = Open the page
recordings-moved-kept = What was entered

## The register, and the word of the Party

recordings-title = Acts recorded from documents
recordings-lede = Acts of a Party that works on paper are recorded by the other Party from its documents. Once it works here, the Party confirms or disputes each.
recordings-empty = Nothing recorded
recordings-empty-told = Acts recorded for a Party that works on paper will stand here.
recordings-from-paper = Recorded from this document
recordings-column-deed = Act
recordings-column-paper = Document
recordings-column-verdict = Confirmation
recordings-verdict-awaited = Not confirmed
recordings-verdict-confirmed = Confirmed: { $by }
recordings-verdict-disputed = Disputed: { $by }
recordings-confirm = Confirm
recordings-confirm-done = The act is confirmed.
recordings-dispute = Dispute
recordings-dispute-question = Dispute the recorded act?
recordings-dispute-told = Both Parties will read the reason. The record remains; it is put right by the acts provided for that.
recordings-dispute-done = The act is disputed.
recordings-task-judge =
    { $count ->
        [one] { $count } act was recorded for your Party from its documents
       *[other] { $count } acts were recorded for your Party from its documents
    }
recordings-task-judge-act = Confirm or dispute

## What was done

recordings-deed-proposed = Proposal of a session
recordings-deed-counter-proposed = Counter-proposal of a session
recordings-deed-agreed = Agreement to the terms of a session
recordings-deed-declined = Refusal of a proposed session
recordings-deed-withdrawn = Withdrawal of a proposed session
recordings-deed-convened = Convening of a session
recordings-deed-opened = Opening of a session
recordings-deed-closed = Closing of a session
recordings-deed-postponed = Postponement of a session
recordings-deed-cancelled = Cancellation of a session
recordings-deed-agenda-changed = Change of the agenda
recordings-deed-agenda-agreed = Agreement to the agenda
recordings-deed-delegation = Notification of the delegation
recordings-deed-attendance = Record of attendance
recordings-deed-minutes-circulated = Circulation of the draft minutes
recordings-deed-minutes-written = Change of the draft minutes
recordings-deed-minutes-remark = Remark on the draft minutes
recordings-deed-minutes-agreed = Agreement to the text of the minutes
recordings-deed-minutes-agreement-withdrawn = Withdrawal of agreement to the minutes
recordings-deed-minutes-signed = Record of the signing of the minutes
recordings-deed-decision = Report on a decision
recordings-deed-dispatched = Dispatch of a document
recordings-deed-delivered = Report of delivery
recordings-deed-received = Report of receipt
recordings-deed-corrected = Correction of an entry in the register
recordings-deed-paper = Submission of a paper
recordings-deed-other = Other act

## Rules

recordings-rule-evidence-in-writing = Acts are recorded from a document in writing: a note or a letter.
recordings-rule-evidence-not-entered = First record the dispatch of the document itself, then what it states.
recordings-rule-takes-part-itself =
    { $party ->
        [kazakhstan] The Kazakhstan Party acts in the system itself.
       *[azerbaijan] The Azerbaijan Party acts in the system itself.
    }
recordings-rule-own-recording = What was recorded from a document is confirmed or disputed by the Party itself only.
recordings-rule-confirmed = The Party has confirmed this act already.
