### The Agreement: its text, what kind of text it is, how to read and cite it; the subjects of cooperation.

## Title and state

agreement-title = Agreement
agreement-draft-note = This is the draft approved on 21 May 2005 by Resolution No. 489 of the Government of the Republic of Kazakhstan.
agreement-text-unsigned = The signed text has not been recorded.
agreement-refer-note = on divergence in interpretation the Parties refer to the Russian text.
agreement-russian-unsigned = The signed Russian text has not been recorded.

## Marks of a language’s text

agreement-unofficial = unofficial working translation
agreement-approved-draft = draft approved on 21 May 2005

## Languages of the text

agreement-languages = Languages
agreement-languages-choose = Show in these languages
agreement-languages-show = Show
agreement-languages-at-most = Three languages at most.
agreement-language-kk = Қазақша
agreement-language-az = Azərbaycanca
agreement-language-ru = Русский
agreement-language-en = English
agreement-text-in-languages = Text by language
agreement-verb-before = these words stand at the beginning of the list

## Parts of the text, and links to them

agreement-contents = Articles
agreement-article = Article { $number }
agreement-preamble = Preamble
agreement-final-clause = Final clause
agreement-permanent-link = Permanent link: { $provision }
agreement-whole-text = The whole text
agreement-previous-article = Previous article
agreement-next-article = Next article
agreement-neighbours = Neighbouring articles

## How the Agreement stands, day by day ($from: «с 3 марта 2006 года» of dates::from_day)

agreement-life = State of the Agreement
agreement-consolidated-export = Export (Akoma Ntoso)
agreement-consolidated = The Agreement as at a day
agreement-consolidated-print = Print
agreement-consolidated-told = For information. What has force are the signed originals of the Agreement and of the protocols.
agreement-consolidated-lede = The text with the amendments in force as at { $day }.
agreement-consolidated-lede-prospective = The text as it will read: with the amendments signed by { $day }, those not in force included.
agreement-consolidated-language = Language of the text
agreement-consolidated-horizon = Which amendments to count
agreement-consolidated-in-force = those in force
agreement-consolidated-prospective = and those signed, not in force
agreement-consolidated-none = No protocol changes the text on this day.
agreement-consolidated-findings = What could not be done
agreement-consolidated-amended = as amended by the Protocol of { $day }
agreement-consolidated-added = inserted by the Protocol of { $day }
agreement-consolidated-deleted = deleted by the Protocol of { $day }
agreement-as-at = { $state }. As at { $day }.
agreement-as-known = { $state }. As at { $day }, as known on { $known }.
agreement-state-not-yet-approved = The draft of the Agreement is not yet approved
agreement-state-draft-approved = The draft of the Agreement is approved
agreement-state-signed = The Agreement is signed
agreement-state-one-notified = One of the two notifications is received: that of the { $party ->
    [kazakhstan] Kazakhstan Party
   *[azerbaijan] Azerbaijan Party
}
agreement-state-in-force = The Agreement is in force { $from }
agreement-state-termination-notified = A notice of termination is received; last day in force: { $day }
agreement-state-terminated = The Agreement is no longer in force; last day in force: { $day }
agreement-stages = Stages
agreement-stage-approved = Draft approved
agreement-stage-signed = Signature
agreement-stage-notified = { $party ->
    [kazakhstan] Notification of the Kazakhstan Party
   *[azerbaijan] Notification of the Azerbaijan Party
} that its procedures are completed
agreement-stage-in-force = In force
agreement-stage-terminating = { $party ->
    [kazakhstan] Notice of termination of the Kazakhstan Party
   *[azerbaijan] Notice of termination of the Azerbaijan Party
}
agreement-stage-terminated = Termination
agreement-resolution = Resolution No. 489 of the Government of the Republic of Kazakhstan
agreement-later = This is later than the day for which the state is shown.
agreement-on-its-way = Dispatched { $day }; receipt not recorded
agreement-notification-prepare = Prepare the note
agreement-notification-prepare-told = If your Party has notified the other already, record its note; if not, prepare one. Put into it: “{ $content }”.
agreement-receipt-awaited = Receipt is not recorded of the notification from:
agreement-last-day = Last day in force: { $day }
agreement-revoked = Notice revoked: { $day }
agreement-revocation-on-its-way = Revocation dispatched, receipt not recorded
agreement-findings = These entries contradict each other. Correct the one that is wrong.
agreement-finding-received-before-signature = The notification was received before the day of signature
agreement-finding-terminated-before-in-force = The notice of termination was received before entry into force and ends nothing
agreement-finding-revoked-too-late = The revocation was received after the Agreement had ended
agreement-finding-nothing-revoked = There was nothing to revoke: no notice of termination had left by that day

## Why it is so

agreement-why = Why?
agreement-why-records = What it rests on
agreement-ground-approval = The draft was approved by Resolution No. 489 of the Government of the Republic of Kazakhstan of 21 May 2005. That day is given with the text; nobody recorded it.
agreement-ground-signature = A secretary recorded day and place by the source that stands here. If the entry is wrong, either Party corrects it with a reason; the earlier entry stays visible.
agreement-ground-notification-missing = The Agreement enters into force from the day of receipt of the last of two notifications. Until the receipt of both is recorded, the day is unknown.
agreement-ground-entry-into-force = Both notifications are received. The Agreement entered into force on the day of receipt of the later one.
agreement-ground-termination = The Agreement remains in force until six months have elapsed from the day of receipt of the notice. A rule of this system and not of the Agreement: calendar months are counted, the day of receipt is not, in a shorter month its last day is taken, and that day is still in force.
agreement-ground-revocation = A notice may be revoked before it takes effect. The Agreement itself has no such rule:
agreement-vienna-convention = Vienna Convention on the Law of Treaties, Article { $number }

## The signature: recorded, corrected

agreement-signature-title = Signature of the Agreement
agreement-signature-record = Record the signature
agreement-signature-correct = Correct the signature
agreement-signature-suggested = Law No. 1014-IIQ of the Republic of Azerbaijan of 30 September 2005 says that the Agreement was signed on 24 May 2005 in Baku. The fields are filled by that law.
agreement-signature-suggested-check = This is a suggestion and no entry: compare it with the signed original, change it where needed, and confirm.
agreement-signature-suggested-source = Law No. 1014-IIQ of the Republic of Azerbaijan of 30 September 2005
agreement-signature-recorded = Recorded now
agreement-signature-both-told = Both Parties see the entry. Either may correct it, with a reason.
agreement-signature-done = The signature is recorded.
agreement-signature-corrected = The entry on the signature is corrected.
agreement-signature-history = What was recorded of the signature
agreement-signature-was = Before: { $at }. Source: { $source }
agreement-signature-source = Source: { $source }
agreement-signed-at = { $day }, { $place }
agreement-recorded-by = Recorded by
agreement-field-signed = Day of signature
agreement-field-city = Place of signature
agreement-field-elsewhere = another place
agreement-field-elsewhere-told = Name of another place, if the list lacks it
agreement-field-source = Source
agreement-field-source-told = For example: the signed original; a law that names day and place
agreement-rule-signed-before-approval = Signature cannot precede the approval of the draft: { $day }.
agreement-rule-no-termination-to-revoke = There is nothing to revoke: your Party has no notice of termination that has left and has not yet taken effect.

## Subjects of cooperation (keys of domain::agreement::vocabulary::Subject)

agreement-subject-terrorism = Terrorism and its financing
agreement-subject-arms = Arms, ammunition, explosive, toxic and radioactive materials
agreement-subject-drugs = Narcotic drugs, psychotropic substances and precursors
agreement-subject-organised-crime = Organised crime
agreement-subject-laundering = Laundering of proceeds and illegal financial operations
agreement-subject-economic-crime = Economic crime
agreement-subject-illegal-migration = Illegal migration
agreement-subject-trafficking-in-persons = Trafficking in persons

## Signed texts within the Agreement

agreement-signed-note = The signed texts are shown.
agreement-signed-some = The signed text is entered in: { $languages }. Elsewhere:
agreement-authentic = signed text
agreement-authentic-unconfirmed = signed text, entered by one Party, not confirmed by the other
agreement-differs-from-draft = Differences from the approved draft
agreement-differs-from-translation = Differences from the working translation of the draft
agreement-added = not in the draft
agreement-no-such-part = this text has no such part

## The signed texts: all of them, and one

agreement-texts = Signed texts
agreement-texts-lede = The texts in the three languages are equally authentic. Either Party enters a text from the signed original; the other confirms or disputes it.
agreement-texts-column-language = Language
agreement-texts-column-state = State
agreement-texts-column-entered = Entered
agreement-text-of = Signed text: { $language }
agreement-text-none = The signed text has not been entered. The pages of the Agreement show the text of the draft.
agreement-text-awaited = { $party ->
    [kazakhstan] Awaits the word of the Kazakhstan Party.
   *[azerbaijan] Awaits the word of the Azerbaijan Party.
}
agreement-text-confirmed = { $party ->
    [kazakhstan] Confirmed by the Kazakhstan Party.
   *[azerbaijan] Confirmed by the Azerbaijan Party.
}
agreement-text-disputed = { $party ->
    [kazakhstan] Disputed by the Kazakhstan Party.
   *[azerbaijan] Disputed by the Azerbaijan Party.
}
agreement-text-facts = How the text is known
agreement-text-scan = Scan
agreement-text-as-drafted = There are no differences.
agreement-text-differences = { $count ->
    [one] { $count } part differs.
   *[other] { $count } parts differ.
}
agreement-text-omitted = only in the draft
agreement-text-history = What was recorded
agreement-text-was = The earlier text
agreement-text-task = Confirm the signed text: { $language }
agreement-text-task-act = Compare

## A signed text is entered

agreement-text-enter = Enter the signed text
agreement-text-correct = Correct the signed text
agreement-text-enter-told-draft = The fields hold the text of the approved draft. Compare each part with the signed original and correct it where it differs.
agreement-text-enter-told-translation = The fields hold an unofficial working translation of the draft. Replace it with the words of the signed original.
agreement-text-source-told = For example: the signed original of the Kazakhstan Party, and where it is kept
agreement-text-scan-kept = If no file is chosen, the earlier scan stays.
agreement-text-paste-title = The whole text at once
agreement-text-paste-told = Paste the whole text
agreement-text-paste = Text, one paragraph a line
agreement-text-paste-help = The lines go into the fields of the parts that they resemble. The words in the fields are replaced; nothing is entered yet.
agreement-text-file = Or a file with the text
agreement-text-file-help = Word (.docx) or Akoma Ntoso (.xml). The fields are filled with the words of the file; the file itself is not kept.
agreement-text-file-not-read = The file cannot be read. It must be the text of the Agreement in Word (.docx) or Akoma Ntoso (.xml).
agreement-text-file-not-read-line = The file cannot be read, line { $line }: this is not the text of the Agreement in Akoma Ntoso.
agreement-text-file-of-other-language = The file has the text in another language: { $language }.
agreement-text-distribute = Distribute over the parts
agreement-text-lines-left = { $count ->
    [one] { $count } line found no place: move it into the field of its part, or remove it.
   *[other] { $count } lines found no place: move them into the fields of their parts, or remove them.
}
agreement-part-heading = heading
agreement-part-opening = opening words
agreement-part-closing = closing words
agreement-part-subject = Parties and subject
agreement-part-name = name
agreement-text-added = What the draft has not
agreement-text-added-told = Add parts
agreement-text-added-choose = Add nothing
agreement-text-added-after = { $number }: after which part
agreement-text-added-words = { $number }: words without the number
agreement-text-omits-title = What the signed text has not
agreement-text-omits = The parts whose fields are empty are not in the signed text.
agreement-text-compare = Compare with the draft
agreement-text-both-told = Both Parties will see the text, and everybody to whom the Agreement is open. Either may correct it, with a reason; the earlier text stays visible.
agreement-text-enter-done = The signed text is entered.
agreement-text-correct-done = The signed text is corrected.

## The other Party’s word on a signed text

agreement-text-confirm = Confirm the text
agreement-text-confirm-told = Your Party confirms that this is the text that was signed. After this it can only be corrected, with a reason.
agreement-text-dispute = Dispute the text
agreement-text-dispute-told = Say where the entered text is not what was signed. Both Parties will read the reason; the text remains until it is corrected.
agreement-text-confirm-done = The text is confirmed.
agreement-text-dispute-done = The text is disputed.
agreement-rule-own-entry = Your Party entered the text: the word is the other’s.
agreement-rule-entry-confirmed = The text is confirmed already.
