### Communications: registers, one communication, what it carries, what is recorded of it.

## The registers

communications-title = Communications
communications-register = Register
communications-outgoing = Outgoing
communications-incoming = Incoming
communications-outgoing-lede = What your Party sends to the other.
communications-incoming-lede = What the other Party has sent to yours.
communications-new = Prepare a communication
communications-empty = No communications yet
communications-empty-told = Notes, letters and oral messages between the Parties will stand here.
communications-any = all
communications-column-number = No.
communications-column-dated = Date
communications-column-subject = Subject
communications-column-state = State
communications-column-received = Receipt

## Channel, way, marking, state

communications-channel-note = Note verbale
communications-channel-letter = Official letter
communications-channel-oral = Oral message
communications-route-ministry-to-embassy = Ministry of Foreign Affairs to the other Party’s embassy
communications-route-embassy-to-ministry = Embassy to the other Party’s Ministry of Foreign Affairs
communications-route-named = Another sender and addressee
communications-office-ministry-kazakhstan = Ministry of Foreign Affairs of the Republic of Kazakhstan
communications-office-ministry-azerbaijan = Ministry of Foreign Affairs of the Republic of Azerbaijan
communications-office-embassy-kazakhstan = Embassy of the Republic of Kazakhstan
communications-office-embassy-azerbaijan = Embassy of the Republic of Azerbaijan
communications-marking-unmarked = unmarked
communications-marking-official-use = for official use
communications-state-prepared = being prepared
communications-state-withdrawn = withdrawn
communications-state-dispatched = dispatched
communications-state-delivered = delivered
communications-state-received = received

## One communication

communications-title-numbered = { $channel } No. { $number }
communications-facts = Particulars
communications-contents = What it notifies
communications-contents-none = Text alone.
communications-text = Text
communications-text-none = No text yet.
communications-print = Print
communications-accounts = Dispatch and receipt
communications-dispatched = Dispatched
communications-account-sender = Received, on the sender’s evidence
communications-account-receiver = Received, by the addressee’s account
communications-accounts-differ = The Parties name different days of receipt. The addressee’s day counts; the Parties are to settle the difference.
communications-received-on = Received { $day }
communications-received-by-evidence = Received { $day }, on the sender’s evidence
communications-incoming-number = { $by }, incoming No. { $number }
communications-received-by-foreign-ministry = ministry of foreign affairs
communications-received-by-embassy = embassy
communications-received-by-authority = another body
communications-answered-by = Answer
communications-answered-another = another communication
communications-face-recorded = Entry
communications-face-recorded-told = Sender, number, date, subject, text
communications-history = What was recorded
communications-step-withdrawn = Withdrawn before dispatch
communications-step-dispatched = Dispatch recorded
communications-step-delivered = Delivery recorded by the sender
communications-step-received = Receipt recorded by the addressee
communications-step-corrected = The entry was corrected
communications-was = Before

## The form of the face

communications-part-channel = How it goes
communications-part-number = Number, date, marking
communications-field-channel = Kind
communications-field-channel-told = Changes of the list and of the Commission’s composition go through diplomatic channels, that is, by note.
communications-field-route = Sender and addressee
communications-field-from = Sender
communications-field-to = Addressee
communications-field-named-told = Fill in where another sender and addressee are chosen above.
communications-field-number = Outgoing number
communications-field-number-told = As on the paper. It may stay empty until dispatch.
communications-field-dated = Date
communications-field-subject = Subject
communications-field-marking = Marking
communications-field-marking-told = The sender sets the degree of protection; once dispatched nobody changes it.
communications-field-answers = In answer to
communications-answers-nothing = not an answer
communications-prepare-told = Until it is dispatched, the other Party does not know of it.
communications-compose = Compose the text by the formulas
communications-composed = The text was composed by the formulas and is not saved yet: check it.
communications-face = Edit
communications-reason = Reason for the correction
communications-correct = Correct the entry
communications-correct-face = Correct the entry
communications-correct-send = Record the correction
communications-correct-told = The earlier entry stays visible to both Parties; all that follows from it is computed again.
communications-correct-missing = Enter what the entry lacks
communications-correct-contents = Correct what it notifies
communications-correct-kind = Choose another kind

## What it carries

communications-put-in = Add what it notifies
communications-put-in-send = Add
communications-drop = Remove
communications-kind-choose = What does the communication notify?
communications-needs-note-told = A change in the list of authorities, and the establishment and composition of the Joint Commission, can only be put into a note.
communications-kind-added = An authority is added to the list
communications-kind-renamed = An authority is renamed
communications-kind-split = An authority is divided
communications-kind-merged = Authorities are merged
communications-kind-absorbed = An authority is dissolved, its tasks pass to another
communications-kind-removed = An authority is removed from the list
communications-kind-contacts = Contact details of an authority
communications-kind-establishment = The Joint Commission is set up
communications-kind-composition = Composition of the sender’s part of the Joint Commission
communications-kind-procedures-completed = The internal procedures for the Agreement are completed
communications-kind-procedures-completed-protocol = The internal procedures for an amendment protocol are completed
communications-kind-termination = Notice of termination of the Agreement
communications-kind-termination-revoked = Revocation of the notice of termination
communications-kind-session-invitation = Invitation to a session
communications-kind-session-answer = Answer to an invitation
communications-kind-nothing = The communication does not notify this
communications-reply-agreed = agreed to
communications-reply-counter-proposed = other terms proposed
communications-reply-declined = declined
communications-change-added = Added: “{ $authority }”
communications-change-renamed = Renamed: “{ $authority }” – “{ $into }”
communications-change-split = Divided: “{ $authority }” – “{ $into }”
communications-change-merged = Merged: “{ $authority }” – “{ $into }”
communications-change-absorbed = Dissolved: “{ $authority }”; its tasks pass to: “{ $into }”
communications-change-removed = Removed: “{ $authority }”
communications-change-contacts = Contact details of “{ $authority }”: { $into }
communications-authority-choose = Choose an authority
communications-session-choose = Choose a session
communications-new-authority = New authority { $place }
communications-field-instrument-of = For which instrument
communications-field-authority = Authority on the list
communications-field-into = Authority to which the tasks pass
communications-field-name-ru = Name in Russian
communications-field-name-kk = Name in Kazakh
communications-field-name-az = Name in Azerbaijani
communications-field-name-en = Name in English
communications-field-contacts = Contact details
communications-field-set-up = Day of establishment
communications-field-instrument = Instrument of establishment
communications-field-instrument-told = As it prints, for example: exchange of notes, minutes of a meeting
communications-field-composition = Composition
communications-field-composition-told = A composition is entered as a whole. Columns in this order: full name; position; co-chair, responsible secretary or member; name and position in Kazakh; the same in Azerbaijani. The first two must be filled.
communications-field-session = Session
communications-field-reply = Answer
communications-part-effect = From which day
communications-field-national-act = National act
communications-field-national-day = Day in national law
communications-field-effect = Day that the note names
communications-field-effect-told = Where the note names no day, the change takes effect on receipt.
communications-carried-national-act = National act: { $act }
communications-carried-national-day = In national law from { $day }
communications-carried-effect-named = The note names { $day } for its effect
communications-carried-effect-early = The day named precedes the receipt: the receipt counts.
communications-carried-effect = Counts between the Parties from { $day }
communications-carried-effect-open = Counts between the Parties from its receipt
communications-carried-establishment = The Joint Commission was set up on { $day }. Instrument: { $instrument }
communications-carried-composition = { $count ->
    [one] Composition of the sender’s part of the Joint Commission: { $count } person
   *[other] Composition of the sender’s part of the Joint Commission: { $count } people
}

## Acts

communications-dispatch = Record dispatch
communications-dispatch-told = From this entry on both Parties see the communication. It cannot be withdrawn; the entry can be corrected.
communications-deliver = Record delivery
communications-deliver-told = This is the sender’s evidence. It counts until the addressee names a day.
communications-receive = Record receipt
communications-receive-told = Name the day of the incoming stamp. The effects of the communication count from it.
communications-withdraw = Withdraw
communications-withdraw-told = It will not be dispatched. The other Party will not know of it.
communications-correct-dispatch = Correct the day of dispatch
communications-correct-dispatch-told = The earlier day stays visible to both Parties.
communications-correct-delivery = Correct the evidence of delivery
communications-correct-delivery-told = The earlier evidence stays visible to both Parties.
communications-correct-receipt = Correct the receipt
communications-correct-receipt-told = The earlier account stays visible to both Parties; the effects are computed again.
communications-field-dispatched = Day of dispatch
communications-field-delivered = Day of delivery
communications-field-evidence = Evidence
communications-field-evidence-told = For example: a signature in the delivery book, a mark on the copy
communications-field-received = Day of receipt
communications-field-incoming-number = Incoming number
communications-field-received-by = Received by
communications-field-receiving-authority = Name of the body, if another
communications-prepare-done = The communication is prepared. Only your Party sees it.
communications-in-hand-done = You are recording acts of the other Party from this document.
communications-face-done = The changes are saved.
communications-contents-done = What it notifies is changed.
communications-withdraw-done = The communication is withdrawn.
communications-dispatch-done = Dispatch is recorded. Both Parties see the communication.
communications-deliver-done = Delivery is recorded.
communications-receive-done = Receipt is recorded.
communications-correct-done = The correction is recorded.

## Why an act cannot be done: the rules of domain::rules::Rule, by name

communications-rule-needs-diplomatic-channels = This is notified through diplomatic channels: choose a note.
communications-rule-needs-writing = This is notified in writing.
communications-rule-contents-full = One communication carries no more than { $most } things.
communications-rule-number-missing = Give the outgoing number before dispatch.
communications-rule-day-missing = Give the date before dispatch.
communications-rule-text-missing = Enter the text in at least one language before dispatch.
communications-rule-number-taken = Another communication of { $year } bears this number.
communications-rule-dispatched-before-dated = It cannot be dispatched before the day that it bears: { $day }.
communications-rule-dated-after-dispatch = It cannot bear a day after its dispatch: { $day }.
communications-rule-received-before-dispatch = It cannot be received before its dispatch: { $day }.
communications-rule-received-before-signature = Receipt cannot precede signature: { $day }.
communications-rule-not-in-this-state = This is not possible: the communication is { $state }.
communications-rule-marking-fixed = The marking was set by the sender and is not changed.
communications-rule-nothing-corrected = Nothing is corrected: the entry is as before.
communications-rule-corrections-full = An entry is corrected no more than { $most } times: mend it by a new communication.
communications-rule-authority-not-on-list = This authority is not on the list.
communications-rule-authority-listed-before = This authority was on the list before.
communications-rule-split-into-one = An authority is divided into at least two.
communications-rule-merged-of-one = At least two authorities merge.
communications-rule-absorbed-by-itself = Tasks pass to another authority.

## Waiting, at home

communications-open = Open the communication
communications-to-receive = Record receipt: { $name }
communications-differing = Different days of receipt: { $name }

## Formulas of texts

communications-formula-note-opening = { $route ->
    [ministry-to-embassy] { $sender ->
        [kazakhstan] The Ministry of Foreign Affairs of the Republic of Kazakhstan presents its compliments to the Embassy of the Republic of Azerbaijan and has the honour to state the following.
       *[azerbaijan] The Ministry of Foreign Affairs of the Republic of Azerbaijan presents its compliments to the Embassy of the Republic of Kazakhstan and has the honour to state the following.
    }
    [embassy-to-ministry] { $sender ->
        [kazakhstan] The Embassy of the Republic of Kazakhstan presents its compliments to the Ministry of Foreign Affairs of the Republic of Azerbaijan and has the honour to state the following.
       *[azerbaijan] The Embassy of the Republic of Azerbaijan presents its compliments to the Ministry of Foreign Affairs of the Republic of Kazakhstan and has the honour to state the following.
    }
   *[named] We have the honour to state the following.
}
communications-formula-note-closing = { $route ->
    [ministry-to-embassy] The Ministry avails itself of this opportunity to renew to the Embassy the assurances of its highest consideration.
    [embassy-to-ministry] The Embassy avails itself of this opportunity to renew to the Ministry the assurances of its highest consideration.
   *[named] Yours respectfully
}
communications-formula-agreement = the Agreement between { $sender ->
    [kazakhstan] the Government of the Republic of Kazakhstan and the Government of the Republic of Azerbaijan
   *[azerbaijan] the Government of the Republic of Azerbaijan and the Government of the Republic of Kazakhstan
} on Cooperation in Combating Terrorism, Illicit Trafficking in Narcotic Drugs, Psychotropic Substances and Precursors, Organised Crime and Other Crimes
communications-formula-list-change = Pursuant to Article 6, paragraph 4, of { $agreement }, the { $sender ->
    [kazakhstan] Kazakh
   *[azerbaijan] Azerbaijani
} Party notifies changes in the list of its central competent authorities:
communications-formula-effect-from = The change takes effect on { $day }.
communications-formula-national = Basis: { $act }.
communications-formula-establishment = Pursuant to Article 12, paragraph 1, of { $agreement }, the { $sender ->
    [kazakhstan] Kazakh
   *[azerbaijan] Azerbaijani
} Party notifies the establishment of the Joint Commission. Date of establishment: { $day }. Instrument: { $instrument }.
communications-formula-composition = Pursuant to Article 12, paragraph 1, of { $agreement }, the { $sender ->
    [kazakhstan] Kazakh
   *[azerbaijan] Azerbaijani
} Party notifies the composition of its part of the Joint Commission:
communications-formula-composition-from = The composition takes effect on { $day }.
communications-formula-procedures-completed = Pursuant to Article 17, paragraph 1, of { $agreement }, the { $sender ->
    [kazakhstan] Kazakh
   *[azerbaijan] Azerbaijani
} Party notifies that it has completed the internal procedures necessary for its entry into force.
communications-formula-procedures-completed-protocol = Pursuant to Article 17, paragraph 1, of { $agreement }, the { $sender ->
    [kazakhstan] Kazakhstan
   *[azerbaijan] Azerbaijan
} Party notifies that the internal procedures necessary for the entry into force of the following instrument have been completed: { $protocol }.
communications-formula-termination = Pursuant to Article 17, paragraph 2, of { $agreement }, the { $sender ->
    [kazakhstan] Kazakh
   *[azerbaijan] Azerbaijani
} Party notifies its termination.
communications-formula-termination-revoked = The { $sender ->
    [kazakhstan] Kazakh
   *[azerbaijan] Azerbaijani
} Party revokes its notice of termination of { $agreement }.
communications-formula-session-invitation = Pursuant to Article 12, paragraph 2, of { $agreement }, it is proposed to hold the next regular session of the Joint Commission. Place: { $place }. Dates: { $days }.
communications-formula-session-answer = { $reply ->
    [agreed] The proposal to hold the next regular session of the Joint Commission is agreed to. Place: { $place }. Dates: { $days }.
    [counter-proposed] Instead of the proposed terms of the next regular session of the Joint Commission (place: { $place }; dates: { $days }), the following are proposed.
   *[declined] The proposal to hold the next regular session of the Joint Commission cannot be accepted. Place: { $place }. Dates: { $days }.
}
