### Minutes of a session: parts, decisions, states. The pages of the editor add to this room.

## Names

minutes-title = Minutes of the session
minutes-item = Item { $number }
minutes-decision = Decision { $number }

## Parts of an item

minutes-heard = Heard
minutes-discussed = Discussed
minutes-decided = Decided

## Kinds of decision, executor, deadline

minutes-kind-decision = decision
minutes-kind-assignment = assignment
minutes-kind-recommendation = recommendation
minutes-kind-taken-note = taken note of
minutes-executor = Responsible
minutes-deadline = Deadline

## States of the minutes

minutes-state-draft = draft
minutes-state-circulated = circulated
minutes-state-agreed = agreed
minutes-state-signed = signed
minutes-agreed-by-one = Agreed by one Party
minutes-agreed-by-both = Agreed by both Parties
minutes-working-translation = Working translation, without places for signature

## Acts

minutes-save = Save
minutes-circulate = Send for agreement
minutes-agree = Agree
minutes-withdraw-agreement = Withdraw the agreement
minutes-comment = Comment
minutes-propose-wording = Propose wording
minutes-print = Print the minutes

## Why an act cannot be done: the rules of domain::rules::Rule, by name

minutes-rule-day-too-early = This day is too early: not before { $day }.
minutes-rule-not-in-this-state = { $state ->
    [draft] This is not possible: the minutes are still a draft.
    [circulated] This is not possible: the minutes have been circulated.
    [commented] This is not possible: there are comments on the minutes.
    [agreed] This is not possible: the minutes have been agreed by both Parties.
   *[signed] This is not possible: the minutes have been signed.
}
minutes-rule-texts-missing = { $language ->
    [kk] Texts missing or not checked in Kazakh: { $count }.
    [az] Texts missing or not checked in Azerbaijani: { $count }.
    [ru] Texts missing or not checked in Russian: { $count }.
   *[en] Texts missing or not checked in English: { $count }.
}
minutes-rule-not-a-language = { $language ->
    [kk] These minutes are not kept in Kazakh.
    [az] These minutes are not kept in Azerbaijani.
    [ru] These minutes are not kept in Russian.
   *[en] Minutes are not kept in English.
}
minutes-rule-text-moved = Another text has been circulated since: read it and agree again.
minutes-rule-nothing-to-withdraw = Your Party has not agreed to this text.
minutes-rule-written-item-gone = The item has left the agenda, but the minutes say something on it.
minutes-rule-decision-gone = This decision is no longer in the minutes.
minutes-rule-decisions-full = { $most ->
    [one] One item cannot have more than { $most } decision.
   *[other] One item cannot have more than { $most } decisions.
}
minutes-rule-remark-gone = There is no such comment.
minutes-rule-not-in-this-state-of-decision = { $state ->
    [noted] This is not possible: the matter was taken note of, and nothing is to be done.
    [open] This is not possible: the decision is still being carried out.
    [reported] This is not possible: the decision has been reported as carried out.
    [disputed] This is not possible: it is disputed that the decision was carried out.
    [done] This is not possible: the decision has been carried out.
   *[dropped] This is not possible: the decision has been given up.
}
minutes-rule-not-by-a-later-session = Only a session after session No. { $number } can give this decision up.
minutes-rule-nothing-to-dispute = The other Party has reported nothing.

## Names of pages

minutes-title-of = Minutes of session { $number }
minutes-title-of-next = Minutes of the next regular session
minutes-item-of = { $minutes }: item { $number }
minutes-items = Items of the agenda
minutes-papers = On paper
minutes-history = What was done
minutes-open = Open the minutes
minutes-preview = As it will lie on paper

## No minutes: the same words, whether the other Party keeps a draft or not

minutes-none = No minutes have been circulated
minutes-none-told = The secretariat of the host Party keeps the minutes. They appear here once they are sent for agreement.
minutes-none-begin = The draft is made from the agenda, an entry for each item. Until you send it for agreement the other Party does not know of it.
minutes-none-too-early = The draft can be begun once the session is convened.
minutes-begin = Begin the draft minutes
minutes-begin-done = The draft minutes are begun. Only your Party sees them.

## Where the minutes stand

minutes-state-commented = commented on
minutes-state-of-version = { $state }, version { $version }
minutes-signed-on = signed on { $day }
minutes-reopened = the host Party is revising version { $version }
minutes-track = Course of the minutes
minutes-track-draft = Draft
minutes-track-circulated = Circulated
minutes-track-agreed = Agreed
minutes-track-signed = Signed
minutes-version-of = version { $version }, { $day }
minutes-lede-draft = A draft: only your Party sees it.
minutes-lede-reopened-own = You are revising version { $version }. The other Party sees it without your changes; earlier agreement is void.
minutes-lede-reopened = Version { $version } is below. The host Party is preparing the next; earlier agreement is void.
minutes-lede-circulated = Version { $version } is before both Parties. The heads of delegation agree to it.
minutes-lede-agreed-by = { $party ->
    [kazakhstan] The head of Kazakhstan’s delegation has agreed to version { $version }.
   *[azerbaijan] The head of Azerbaijan’s delegation has agreed to version { $version }.
}
minutes-lede-agreed = Both Parties have agreed to version { $version }. It can be printed and signed.
minutes-lede-signed = Signed on paper: { $city }, { $day }

## The items

minutes-column-item = Item
minutes-column-written = Written
minutes-written = written
minutes-not-begun = Nothing written yet
minutes-closing-item = closing item
minutes-decisions = Decisions: { $count }
minutes-open-remarks = Comments without an answer: { $count }
minutes-text-missing = not rendered
minutes-text-draft = not checked against the Russian
minutes-text-checked = checked against the Russian
minutes-item-previous = Previous item
minutes-item-next = Next item
minutes-all-items = All items

## The form of an item

minutes-heading = Title of the item
minutes-statement = Statement
minutes-statements = Statements for the record
minutes-kind = Kind
minutes-executor-place = Responsible { $place }
minutes-executor-none = not named
minutes-executor-others = Somebody not on the list
minutes-executor-other = Responsible, as in the minutes
minutes-deadline-none = no deadline
minutes-deadline-day = by a day
minutes-deadline-next-session = by the next session
minutes-due = The day, where the deadline is one
minutes-decision-new = Add decision { $number }
minutes-decision-strike = Strike this decision
minutes-decision-raise = Save and move up
minutes-tick-checked = Checked against the Russian text
minutes-save-item = Save the item
minutes-save-note = Until it is circulated only your Party sees what is written.
minutes-save-renderings = Save the renderings
minutes-render-note = A rendering is a working paper: it voids no agreement.
minutes-editing-reopens = The text has been circulated. Changing it makes it a draft again and voids the agreement of both Parties.
minutes-item-done = The item is saved.
minutes-item-reopened = The item is saved. The minutes are a draft again: earlier agreement is void.

## The next session, the languages of the originals

minutes-next-session = Next session
minutes-next-city = City
minutes-next-days = Days
minutes-to-be-agreed = to be agreed
minutes-next-note = Leave the days empty where they are still to be agreed.
minutes-next-session-done = What is said of the next session is saved.
minutes-original-languages = Languages of the originals
minutes-original-note = The originals are always in Russian. Tick a language where the Parties decided to sign in it as well.

## Acts that ask again

minutes-follow-agenda = Take over the agenda
minutes-follow-agenda-title = Take over the items from the agenda?
minutes-follow-agenda-lede = Titles, order and new items are taken from the agenda. What is written stays with its item.
minutes-follow-agenda-done = The items now follow the agenda.
minutes-circulate-title = Send the minutes for agreement?
minutes-circulate-lede = The other Party will see the whole text under the next number of a version. This cannot be undone.
minutes-circulate-done = The minutes are sent for agreement.
minutes-agree-title = Agree to the minutes?
minutes-agree-lede = You agree to the text with this fingerprint. If one letter changes, the agreement is void.
minutes-agree-done = Your agreement is recorded.
minutes-withdraw-title = Withdraw the agreement to the minutes?
minutes-withdraw-lede = Both Parties will see that it is withdrawn. It can be given again until the signing.
minutes-withdraw-agreement-done = The agreement is withdrawn.

## The signing

minutes-sign = Record the signing
minutes-sign-title = The signing on paper
minutes-sign-day = Day of signing
minutes-sign-city = City
minutes-signatory = Signed by
minutes-sign-note = This is final: the decisions enter the register and the minutes the archive. After that only a corrigendum agreed by both Parties is possible.
minutes-sign-done = The signing is recorded. The decisions are in the register.

## What heads agree to

minutes-seals = Agreement of the heads of delegation
minutes-fingerprint-of = Fingerprint of version { $version }
minutes-fingerprint-told = SHA-256 of the texts of the originals. If one letter changes, so does the fingerprint, and the agreement is void.
minutes-head-not-recorded = head of delegation not recorded
minutes-agreed-on = agreed: { $by }
minutes-not-agreed = not agreed
minutes-consent-void = agreement to version { $version } became void on { $day }: the text was changed

## Remarks

minutes-remarks = Comments
minutes-remarks-whole = Comments on the whole
minutes-no-remarks = No comments.
minutes-remark-make = Comment
minutes-remark-title = A comment on the minutes
minutes-remark-note = Both Parties will see it, and it cannot be taken back.
minutes-remark-done = The comment is sent.
minutes-answer = Answer
minutes-answer-make = Answer
minutes-answer-title = Answer to a comment
minutes-answer-done = The answer is sent.
minutes-on-version = on version { $version }

## What was done

minutes-step-begun = The draft was begun from the agenda
minutes-step-circulated = Version { $version } was circulated, fingerprint { $fingerprint } …
minutes-step-remarked = { $party ->
    [kazakhstan] A comment of the Kazakhstan Party
   *[azerbaijan] A comment of the Azerbaijan Party
}
minutes-step-answered = { $party ->
    [kazakhstan] The Kazakhstan Party answered a comment
   *[azerbaijan] The Azerbaijan Party answered a comment
}
minutes-step-agreed = { $party ->
    [kazakhstan] The head of Kazakhstan’s delegation agreed to the text with fingerprint { $fingerprint } …
   *[azerbaijan] The head of Azerbaijan’s delegation agreed to the text with fingerprint { $fingerprint } …
}
minutes-step-withdrawn = { $party ->
    [kazakhstan] The head of Kazakhstan’s delegation withdrew the agreement
   *[azerbaijan] The head of Azerbaijan’s delegation withdrew the agreement
}
minutes-step-reopened = The host Party changed the text: version { $version } is no longer up for agreement
minutes-step-voided = The host Party changed the text of version { $version }; agreement void: { $parties }
minutes-step-signed = The minutes were signed on paper on { $day }

## The archive

minutes-archive = Archive
minutes-archive-lede = The signed minutes of sessions.
minutes-archive-empty = No minutes have been signed yet
minutes-archive-empty-told = Minutes appear here once the secretariat records their signing.
minutes-archive-number = Minutes
minutes-archive-signed = Signed
minutes-archive-city = City
minutes-archive-host = Host Party
minutes-archive-papers = On paper

## Papers: their names on screen

minutes-paper-working-ru = Working paper in Russian
minutes-paper-working-kk = Working translation into Kazakh
minutes-paper-working-az = Working translation into Azerbaijani
minutes-paper-columns-ru-kk = In two columns: Russian and Kazakh
minutes-paper-columns-ru-az = In two columns: Russian and Azerbaijani

## Papers: what they say. Russian without ё

minutes-paper-copy = Working copy
minutes-paper-draft-version = Draft, version { $version }, { $day }
minutes-paper-city = { $city }
minutes-paper-next-regular = next regular
minutes-paper-agreement-subject = on cooperation in combating terrorism, illicit trafficking in narcotic drugs, psychotropic substances and precursors, and organized and other types of crime
minutes-paper-annexed = The lists of participants are annexed (Annexes 1 and 2).
minutes-paper-annex-to = to the Minutes of the { $ordinal } session of the Joint Commission
minutes-paper-head-of = { $party ->
    [kazakhstan] Head of the delegation of the Republic of Kazakhstan
   *[azerbaijan] Head of the delegation of the Republic of Azerbaijan
}
minutes-paper-agenda = Agenda
minutes-paper-noted = Noted:
minutes-paper-executor = Responsible:
minutes-paper-deadline = By:
minutes-paper-statements = Statements for the record
minutes-paper-no-text = (not rendered)
minutes-paper-column = Text in English
minutes-paper-next = Next session
minutes-paper-next-host = { $party ->
    [kazakhstan] The next session of the Commission will be held on the territory of the Republic of Kazakhstan.
   *[azerbaijan] The next session of the Commission will be held on the territory of the Republic of Azerbaijan.
}
minutes-paper-next-place = Place: { $place }.
minutes-paper-next-days = Dates: { $days }.
minutes-paper-next-to-be-agreed = The dates are to be agreed.
minutes-paper-closing = { $languages ->
    [kk-ru] These minutes were drawn up in Kazakh and Russian in two copies, one for each Party.
    [az-ru] These minutes were drawn up in Azerbaijani and Russian in two copies, one for each Party.
    [kk-az-ru] These minutes were drawn up in Kazakh, Azerbaijani and Russian in two copies, one for each Party.
    [az-kk-ru] These minutes were drawn up in Azerbaijani, Kazakh and Russian in two copies, one for each Party.
   *[ru] These minutes were drawn up in Russian in two copies, one for each Party.
}

## What is typed and not saved

minutes-copy-kept = Working copy kept at { $time }. To enter it in the minutes, save the item.
minutes-copy-not-kept = Working copy not kept: no connection. What you typed is still on this page.
minutes-copy-found = Below is your working copy: { $day }, { $time }. It is not in the minutes, and only you see it.
minutes-copy-discard = Discard the working copy
minutes-copy-discarded = The working copy is gone. Below is the text of the minutes.
minutes-copy-differences = How it differs from what is saved
minutes-copy-saved = Saved in the minutes

## What the register of decisions tells on the item about them

minutes-register = Implementation of decisions, by the register
minutes-register-compose = Compose anew from the register
minutes-register-composed = The text “{ $part }” was composed from the register of decisions: { $day }. Check it and save it.

## A certified copy

minutes-certify = Certify a copy
minutes-certify-lede = The copy prints the original of your Party; the certificate is its last page. Print it, sign it and put the seal on it.
minutes-certify-part = Certificate
minutes-certify-place = Place
minutes-certify-day = Day
minutes-certify-name = Name
minutes-certify-position = Title
minutes-certify-keeper = Where the original is kept
minutes-certify-reference = Archive reference
minutes-certify-send = Get the PDF
minutes-certify-note = That a certified copy was made is written to the audit trail.

## What was signed before it came here: transcribed from the signed original, entered, corrected

minutes-rule-transcribed-from-paper = These are signed minutes: they are entered from the original, not circulated.
minutes-rule-decision-stands = The decision stands in the register: it can be corrected, not struck.
minutes-none-entered = The minutes are not entered
minutes-none-entered-told = The session was entered from its papers. Its minutes are entered by the secretariat from the signed original.
minutes-none-transcribe = Copy the texts of items and decisions from the signed original, in the languages in which it has them. Until you complete the entry, the other Party does not know of it.
minutes-transcribe = Enter signed minutes
minutes-lede-transcribed = Being entered from the original: only your Party sees this.
minutes-lede-correcting = Correction of version { $version }: only your Party sees this. Until it is completed the earlier text stands.
minutes-entered-signed = signed: { $day }; entered from the original
minutes-entered-mark = Entered from the signed original: { $by }
minutes-entered-corrected = The entry was corrected: { $by }
minutes-track-transcription = Entry from the original
minutes-track-entered = Entered
minutes-enter = Complete the entry
minutes-enter-told = Give what the original says.
minutes-enter-note = Both Parties will see the minutes, and the decisions enter the register. A mistake of the entry can be corrected; the earlier entry stays readable.
minutes-enter-done = The minutes are entered. The decisions are in the register.
minutes-enter-signatory = { $party ->
    [kazakhstan] Signature: Kazakhstan
   *[azerbaijan] Signature: Azerbaijan
}
minutes-enter-signatory-told = Where the signature cannot be read, leave the fields empty.
minutes-enter-other-languages = In other languages
minutes-enter-scan = Scan of the original
minutes-correct = Correct the entry
minutes-correct-title = Correct the minutes that were entered?
minutes-correct-lede = A correction opens that only your Party sees. Once you complete it, both Parties can still read the earlier entry.
minutes-correct-done = The correction is begun. Only your Party sees it.
minutes-correct-enter = Complete the correction
minutes-correct-enter-done = The correction is entered.
minutes-discard = Give up the entry
minutes-discard-title = Give up what was begun?
minutes-discard-lede = What was written since the last entry will be deleted. What is entered stays as it is.
minutes-discard-done = What was begun is deleted.
minutes-findings = Noticed about the minutes
minutes-finding-nothing-written = Items on which nothing is written: { $count }.
minutes-finding-texts-missing = { $language ->
    [kk] Texts missing in Kazakh, a language of the original: { $count }.
    [az] Texts missing in Azerbaijani, a language of the original: { $count }.
   *[ru] Texts missing in Russian, a language of the original: { $count }.
}
minutes-finding-signed-before = Signed before the session began on { $day }.
minutes-finding-signatory-missing = { $party ->
    [kazakhstan] Who signed for the Kazakhstan Party is not recorded.
   *[azerbaijan] Who signed for the Azerbaijan Party is not recorded.
}
minutes-finding-due-before = Decision { $decision } was due before the signing.
minutes-finding-next-out-of-turn = { $party ->
    [kazakhstan] The next session is set out of turn on the territory of the Republic of Kazakhstan ({ $article }).
   *[azerbaijan] The next session is set out of turn on the territory of the Republic of Azerbaijan ({ $article }).
}
minutes-finding-next-before = The next session is set before the signing.
minutes-signatories = Who signed
minutes-step-entered-from-paper = Entered from the signed original
minutes-step-entry-corrected = A mistake of the entry was corrected: version { $version }
minutes-was = What was corrected
minutes-archive-entered = entered from the original
minutes-paper-entered = Entered from the signed original on { $day }
