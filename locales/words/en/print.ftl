### Paper: labels and formulas. Russian formulas are without ё; names and dates follow a colon or stand ready.

## Headings

print-minutes = MINUTES
print-minutes-of = of the { $ordinal } session of the Joint Commission
print-agenda = AGENDA
print-agenda-of = of the { $ordinal } session of the Joint Commission
print-agenda-of-next = of the next regular session of the Joint Commission
print-participants = LIST OF PARTICIPANTS
print-annex = Annex { $number }

## Marks

print-draft = Draft
print-not-for-signature = not for signature
print-working-translation = Unofficial working translation
print-unofficial-translation = Unofficial translation
print-page = Page { $page } of { $pages }

## Minutes: opening paragraph (F11) and closing parts. $date is dates::on_day or range_on with a capital (order::title); $city after «в городе» in Russian

print-minutes-opening = { $date } the { $ordinal } session of the Joint Commission established under Article 12 of the Agreement { $agreement } (hereinafter – the Commission) was held in { $city }.
print-delegation-headed = { $party ->
    [kazakhstan] Head of the delegation of Kazakhstan: { $name }, { $position }.
   *[azerbaijan] Head of the delegation of Azerbaijan: { $name }, { $position }.
}
print-heard = Heard:
print-decided = Decided:

## Lists of participants: columns

print-column-number = No.
print-column-name = Full name
print-column-position = Position
print-column-role = Role

## Kazakhstan’s or Azerbaijan’s original, on covers and in lists

print-original-of = { $party ->
    [kazakhstan] Original of the Kazakhstan Party
   *[azerbaijan] Original of the Azerbaijan Party
}

## The usual items of an agenda ($session: Roman number)

print-usual-decisions = Implementation of the decisions of session { $session } of the Joint Commission
print-usual-next = Date and place of the next session
print-usual-signing = Signing of the minutes of the session

## Labels of an item of the agenda

print-agenda-agreed = Agreed: { $day }
print-agenda-basis = Basis:
print-agenda-rapporteur = Rapporteur:
print-agenda-submitted = Submitted by:
print-agenda-time = Time:
print-agenda-documents = Documents:

## Amendment protocols: drafts and the comparison table ($day is dates::day)

print-draft-version = Version { $version }, { $day }
print-unofficial-base = Unofficial base
print-comparison = COMPARISON TABLE
print-comparison-unit = Structural unit
print-comparison-in-force = Text in force
print-comparison-proposed = Proposed text
print-comparison-reasons = Reasons
print-comparison-absent = None
print-comparison-deleted = Deleted
print-comparison-key = Marked in the text:
print-comparison-key-added = words added
print-comparison-key-removed = words removed

## The Agreement as at a day ($of is dates::of_day; in print-consolidated-as-at $day is dates::day, in Kazakh dates::of_day; in print-consolidated-in-force it is dates::on_day)

print-approved-draft = Draft approved on 21 May 2005
print-consolidated-as-at = as at { $day }
print-consolidated-prospective = with amendments that are not in force
print-consolidated-in-force = (Entered into force { $day })
print-consolidated-entry-unknown = (Entry into force: not recorded)
print-consolidated-for-information = For information. Not an authentic text.
print-consolidated-foot = for information, not an authentic text
print-consolidated-obstacles = Not all amendments could be made: { $protocols }.
print-consolidated-protocols = Amendment protocols
print-consolidated-none = No amendments recorded.
print-consolidated-protocol-of = Protocol { $of }
print-consolidated-protocol = Protocol
print-consolidated-signed = Date of signature
print-consolidated-entry = Date of entry into force
print-consolidated-not-in-force = signed, not in force
print-consolidated-amended = { $standing ->
    [in-force] (as amended by the Protocol { $of })
   *[signed] (as amended by the Protocol { $of }; signed, not in force)
}
print-consolidated-added = { $standing ->
    [in-force] (added by the Protocol { $of })
   *[signed] (added by the Protocol { $of }; signed, not in force)
}
print-consolidated-deleted = { $standing ->
    [in-force] (deleted by the Protocol { $of })
   *[signed] (deleted by the Protocol { $of }; signed, not in force)
}
## The certificate of a true copy (F9). $ordinal is numbers::ordinal_genitive

print-certificate = CERTIFICATE OF A TRUE COPY
print-certificate-of-minutes = I certify that this is a true and complete copy of the original of the minutes of the { $ordinal } session of the Joint Commission.
print-certificate-keeper = The original is kept in:
print-certificate-reference = Archive reference:
print-certificate-digest = Checksum of the scan of the original (SHA-256):
print-certificate-seal = L.S.
print-signed = (signed)
