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

## The certificate of a true copy (F9). $ordinal is numbers::ordinal_genitive

print-certificate = CERTIFICATE OF A TRUE COPY
print-certificate-of-minutes = I certify that this is a true and complete copy of the original of the minutes of the { $ordinal } session of the Joint Commission.
print-certificate-keeper = The original is kept in:
print-certificate-reference = Archive reference:
print-certificate-digest = Checksum of the scan of the original (SHA-256):
print-certificate-seal = L.S.
print-signed = (signed)
