### Amendment protocols: drafting, review, consent, signature, entry into force.

## Names

protocols-one = Amendment protocol
protocols-lede = Amendments and additions to the Agreement, from draft to entry into force (Article 15).
protocols-none = There are no protocols yet.
protocols-none-told = The secretary of either Party begins a draft. The other Party sees it only once it is shared.
protocols-column-title = Title
protocols-column-keeper = Drafted by
protocols-column-state = State
protocols-column-force = Entry into force
protocols-column-version = Version
protocols-column-shared = Shared
protocols-column-opened = Opened by our people
protocols-column-compare = Comparison

## States

protocols-state-draft = draft
protocols-state-shared = under review
protocols-state-agreed = text agreed
protocols-state-signed = signed
protocols-state-withdrawn = withdrawn
protocols-state-of-version = { $state }, version { $version }
protocols-not-in-force = not in force
protocols-in-force = Entry into force
protocols-news = New since the page was opened: #.
protocols-news-show = Show
protocols-track = The course of the protocol
protocols-track-draft = Draft
protocols-track-shared = Under review
protocols-track-agreed = Text agreed
protocols-track-signed = Signed
protocols-track-in-force = In force
protocols-lede-draft = A draft: only your Party sees it.
protocols-lede-shared = Version { $version } is under review by both Parties.
protocols-lede-ahead = You are revising the draft. The other Party sees version { $version }, without your changes.
protocols-lede-agreed-by = { $party ->
    [kazakhstan] The Kazakhstan Party has agreed to version { $version }.
   *[azerbaijan] The Azerbaijan Party has agreed to version { $version }.
}
protocols-lede-agreed = Both Parties have agreed to version { $version }. The originals can be printed and signed.
protocols-lede-signed = Signed. Not in force: the notifications of both Parties are needed (Article 17(1)).
protocols-lede-in-force = In force { $from }.
protocols-lede-withdrawn = { $party ->
    [kazakhstan] The Kazakhstan Party withdrew the draft. Reason: { $reason }
   *[azerbaijan] The Azerbaijan Party withdrew the draft. Reason: { $reason }
}

## Acts

protocols-begin = Begin a draft protocol
protocols-begin-done = The draft is begun. Only your Party sees it.
protocols-share = Share with the other Party
protocols-share-title = Share the draft with the other Party?
protocols-share-lede = The other Party will see the text under the next version number. This cannot be undone. Agreement to the earlier version becomes void.
protocols-share-done = The draft is shared with the other Party.
protocols-agree = Agree
protocols-agree-title = Agree to the text of the protocol?
protocols-agree-lede = You agree to the three texts with this fingerprint. If one letter changes, the agreement is void.
protocols-agree-done = Your Party has agreed to the text.
protocols-unofficial-confirm = I confirm that words are quoted from texts of the Agreement that are not authentic and will be checked against the original before signature.
protocols-unofficial-label = Confirmation
protocols-withdraw-agreement = Withdraw agreement
protocols-withdraw-agreement-title = Withdraw agreement to the text?
protocols-withdraw-agreement-lede = The text does not change, but no longer counts as agreed. The other Party will see this.
protocols-withdraw-agreement-done = Agreement is withdrawn.
protocols-withdraw = Withdraw the draft
protocols-withdraw-title = Withdraw the draft protocol?
protocols-withdraw-lede = The shared versions stay with both Parties, but work on the draft ends. Both Parties will see the reason.
protocols-withdraw-done = The draft is withdrawn.
protocols-discard = Discard the draft
protocols-discard-title = Discard the draft protocol?
protocols-discard-lede = The draft was never shared and will disappear entirely.
protocols-discard-done = The draft is discarded.
protocols-sign = Record the signature
protocols-sign-title = Signature of the protocol
protocols-sign-note = Both Parties will see the entry. It tells what is already signed on paper in two originals.
protocols-sign-done = The signature is recorded.
protocols-signatories = Signatories
protocols-signatory-name = Name, in Russian
protocols-signatory-position = Position, in Russian

## What a protocol asks of people

protocols-task-sign = Amendment protocol: record the signing
protocols-task-answer = Amendment protocol: answer the remarks ({ $count })
protocols-task-agree = Amendment protocol: agree the text
protocols-task-review = Amendment protocol: review version { $version }
protocols-task-notify = Amendment protocol: notify that procedures are completed
protocols-task-act = Open the protocol

## Instructions

protocols-instructions = Amendments
protocols-no-instructions = There are no amendments yet.
protocols-no-instructions-told = Each amendment is one operation on a provision of the Agreement. The system composes the formula in three languages.
protocols-instruction-add = Add an amendment
protocols-instruction-edit = Edit the amendment
protocols-instruction-save = Save the amendment
protocols-preview = How it will read
protocols-preview-show = Show how it will read
protocols-preview-note = not saved yet
protocols-copy-kept = Working copy kept at { $time }. To enter it in the draft, save the amendment.
protocols-copy-not-kept = Working copy not kept: no connection. What you typed is still on this page.
protocols-copy-found = Below is your working copy: { $day }, { $time }. It is not in the draft, and only you see it.
protocols-copy-discard = Discard the working copy
protocols-instruction-note = A language may be left for later. What cannot be done to the text of the Agreement is refused with its reason.
protocols-instruction-done = The amendment is saved.
protocols-strike = Strike out
protocols-strike-done = The amendment is struck out.
protocols-operation-choose = What is to be done to the text?
protocols-operation-replace-words = Replace words
protocols-operation-add-words = Add words
protocols-operation-delete-words = Delete words
protocols-operation-punctuation = Change punctuation
protocols-operation-replace-unit = Reword as a whole
protocols-operation-add-unit = Insert a new provision
protocols-operation-add-sentence = Add a sentence
protocols-operation-delete-unit = Delete a provision
protocols-operation-everywhere = Replace words throughout
protocols-unit-choose = Choose the provision:
protocols-unit-other = Choose another provision
protocols-add-article = New article
protocols-add-art = New article
protocols-add-para = new paragraph
protocols-add-subpara = new unnumbered paragraph
protocols-add-point = new subparagraph
protocols-add-indent = new indent
protocols-add-recital = new recital
protocols-number = Number
protocols-number-told = Empty means the next number. Between Articles 12 and 13 it is 12-1.
protocols-part-what = Operation
protocols-part-reasons = Reasons
protocols-reasons = Why it is needed
protocols-reasons-help = Printed in the comparison table. Both Parties see it once the draft is shared.
protocols-reasons-told = Reasons: { $reasons }
protocols-words = Which words to replace
protocols-words-deleted = Which words to delete
protocols-after = After which words
protocols-added-words = Which words to add
protocols-by = By which words
protocols-which = If the words occur more than once
protocols-which-sole = they occur once
protocols-which-every = everywhere in this provision
protocols-which-only = only occurrence { $number }
protocols-sentence = Sentence
protocols-unit-text = New text
protocols-unit-text-told = Each paragraph on a line of its own. The provision’s own number need not be typed.
protocols-pairs = Words and what replaces them
protocols-pairs-told = A line for each form: old words = new words. The first line is cited in the formula.
protocols-own-formula = Own wording of the formula
protocols-formula = The whole formula
protocols-formula-told = Where the composed one will not do. It is printed instead, as it stands.
protocols-mark-choose = Choose
protocols-mark-was = Which mark stands there
protocols-mark-becomes = Which is to stand there
protocols-mark-full-stop = full stop
protocols-mark-semicolon = semicolon
protocols-mark-comma = comma
protocols-mark-colon = colon
protocols-not-written-in = Not written yet: { $languages }
protocols-restates = The verb stands after the list, so the last item is restated.
protocols-as-it-reads = As it will read
protocols-unofficial-base = Words are quoted from texts of the Agreement that are not authentic: { $languages }. They must be checked against the original before signature.
protocols-transition = Transitional provisions
protocols-transition-told = Article 2 of the protocol. Where there are none, leave the fields empty.
protocols-transition-done = The transitional provisions are saved.
protocols-no-transition = There are none.

## Remarks and proposed wording

protocols-remarks = Remarks and proposals
protocols-no-remarks = There are no remarks.
protocols-open-remarks = awaiting an answer: { $count }
protocols-remark = Remark
protocols-subject = The amendment in question
protocols-remark-title = Remark or proposal
protocols-remark-make = Remark, or propose wording
protocols-remark-whole = Remark on the whole draft
protocols-remark-note = Your Party alone sees the remark until you send it to both. That cannot be undone.
protocols-remark-keep = Keep for the own Party
protocols-remark-share = Send to both Parties
protocols-remark-kept = The remark is kept. Your Party alone sees it.
protocols-remark-discard = Discard the remark
protocols-remark-discarded = The remark is discarded.
protocols-kept = Remarks for the own Party
protocols-kept-note = seen by your Party alone
protocols-remark-done = The remark is made.
protocols-on-version = on version { $version }
protocols-anchor = The words in question
protocols-anchor-language = Language
protocols-anchor-language-choose = Choose the language
protocols-anchor-words = Words of the new text
protocols-anchor-words-told = Exactly as in the draft. Empty means a remark on the whole amendment.
protocols-anchor-proposed = Words proposed instead
protocols-anchor-proposed-told = The drafting Party can accept them in one act.
protocols-words-gone = These words no longer stand in the text.
protocols-answer = Answer
protocols-answer-title = Answer to a remark
protocols-answer-make = Answer
protocols-answer-done = The answer is given.
protocols-answer-note = Both Parties will see the answer.
protocols-resolve = Resolved
protocols-resolve-done = The remark is marked as resolved.
protocols-resolved = Resolved: { $by }
protocols-accept = Accept into the next version
protocols-accept-done = The wording is accepted into the draft of the next version.
protocols-accepted = Accepted: { $by }

## Consents

protocols-consents = Consent of the Parties
protocols-fingerprint-of = Fingerprint of version { $version }
protocols-fingerprint-told = SHA-256 of the three texts. If one letter changes, so does the fingerprint, and the agreement is void.
protocols-agreed-on = agreed: { $by }
protocols-agreed-unofficial = Confirmed: words are quoted from texts that are not authentic.
protocols-not-agreed = not agreed
protocols-consent-void = agreement became void on { $day }: version { $version } was shared
protocols-named = Who agrees to the text for our Party
protocols-named-told = Only this person can agree to the text on screen.
protocols-name = Name
protocols-name-choose = Choose a person
protocols-name-done = The person is named.

## Life

protocols-life = Signature and entry into force
protocols-signed = Signed
protocols-signed-at = { $day }, { $place }
protocols-signed-for = { $party ->
    [kazakhstan] For the Government of the Republic of Kazakhstan
   *[azerbaijan] For the Government of the Republic of Azerbaijan
}
protocols-notification = Notification
protocols-notification-missing = not recorded
protocols-notification-dispatched = dispatched on { $day }, receipt not confirmed
protocols-notification-received = received on { $day }
protocols-notify = Prepare a notification

## Versions and comparison

protocols-versions = Versions
protocols-version = Version { $version }
protocols-version-of = version { $version }, { $day }
protocols-opened-by = { $name }, { $day }
protocols-compare-with = compare with version { $version }
protocols-compare-draft = Compare the draft with the last version
protocols-compare-title = { $version } – { $other }: compared
protocols-compare-now = The Agreement as it is
protocols-compare-told = What went is struck through, what came is underlined.
protocols-compare-from = Compare version
protocols-compare-to = with version
protocols-compare-what = What to compare
protocols-compare-agreement = The Agreement as it would read
protocols-compare-same = In this language the versions do not differ.
protocols-compare-added = New amendment
protocols-compare-gone = Amendment struck out

## Papers

protocols-papers = For print
protocols-original = Original: { $party }
protocols-working-paper = Draft for review: { $language }
protocols-comparison-table = Comparison table: { $language }
protocols-changes-for-word = The Agreement with changes tracked (Word): { $language }

## History

protocols-history = What was done
protocols-step-shared = Version { $version } was shared, fingerprint { $fingerprint } …
protocols-step-voided = Version { $version } was shared; agreement void: { $parties }
protocols-step-remarked = { $party ->
    [kazakhstan] A remark by the Kazakhstan Party
   *[azerbaijan] A remark by the Azerbaijan Party
}
protocols-step-answered = { $party ->
    [kazakhstan] The Kazakhstan Party answered a remark
   *[azerbaijan] The Azerbaijan Party answered a remark
}
protocols-step-resolved = { $party ->
    [kazakhstan] The Kazakhstan Party resolved its remark
   *[azerbaijan] The Azerbaijan Party resolved its remark
}
protocols-step-accepted = { $party ->
    [kazakhstan] The Kazakhstan Party accepted the proposed wording
   *[azerbaijan] The Azerbaijan Party accepted the proposed wording
}
protocols-step-agreed = { $party ->
    [kazakhstan] The Kazakhstan Party agreed to the text with fingerprint { $fingerprint } …
   *[azerbaijan] The Azerbaijan Party agreed to the text with fingerprint { $fingerprint } …
}
protocols-step-withdrawn = { $party ->
    [kazakhstan] The Kazakhstan Party withdrew its agreement
   *[azerbaijan] The Azerbaijan Party withdrew its agreement
}
protocols-step-signed = The protocol was signed on { $day }
protocols-step-given-up = The draft was withdrawn

## Why an act cannot be done: the rules of domain::rules::Rule, by name

protocols-rule-not-in-this-state = { $state ->
    [draft] Not possible: the protocol is still a draft.
    [shared] Not possible: the protocol is under review.
    [agreed] Not possible: the text of the protocol is agreed.
    [signed] Not possible: the protocol is signed.
   *[withdrawn] Not possible: the draft protocol was withdrawn.
}
protocols-rule-instructions-full = One protocol holds { $most } amendments at most.
protocols-rule-instruction-gone = This amendment is no longer in the draft.
protocols-rule-nothing-amended = The protocol amends nothing.
protocols-rule-words-gone = These words do not stand in the new text.
protocols-rule-not-named = { $party ->
    [kazakhstan] For the Kazakhstan Party the person whom it has named agrees to the text.
   *[azerbaijan] For the Azerbaijan Party the person whom it has named agrees to the text.
}
protocols-rule-wording-missing = { $language ->
    [kk] Not written in Kazakh: { $count }.
    [az] Not written in Azerbaijani: { $count }.
    [ru] Not written in Russian: { $count }.
   *[en] Not written in English: { $count }.
}
protocols-rule-instructions-hindered = Amendments that cannot be done to the text in force: { $count }.
protocols-rule-unofficial-base = Confirm that words are quoted from texts that are not authentic.

## Why an amendment cannot be done to a text

protocols-hindrance-unit-gone = The text has no such provision.
protocols-hindrance-words-not-found = These words are not in the provision. Type them exactly as in the text.
protocols-hindrance-stand-several-times = These words stand in the provision { $count } times. Say which is meant.
protocols-hindrance-not-so-often = There are not so many: the words stand there { $count } times.
protocols-hindrance-same-words = Another amendment changes the same words.
protocols-hindrance-within-replaced = Another amendment rewords or deletes this provision as a whole.
protocols-hindrance-number-taken = This number is taken. Numbers of deleted provisions are not used again.
protocols-hindrance-number-skips = The next number here is { $next }.
protocols-hindrance-other-mark = The provision ends in another mark.
protocols-hindrance-in-its-parts = The words stand in the parts of this provision: choose the part.
protocols-hindrance-one-paragraph = Only one paragraph can stand here.
protocols-hindrance-lines-before-list = Only one introductory line can stand before the list.
protocols-hindrance-numbers-not-in-order = The numbers are not in order.
protocols-hindrance-points-here = A numbered list cannot stand here.
protocols-hindrance-not-as-a-whole = This part is changed in its parts, not as a whole.
