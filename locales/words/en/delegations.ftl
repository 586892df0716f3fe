### Delegations to a session: one’s own list, a pasted table, what each Party has told, attendance.

## One’s own list: title, where it stands ($party: the other Party)

delegations-title = Delegation
delegations-of = { $party ->
    [kazakhstan] Delegation of the Republic of Kazakhstan
   *[azerbaijan] Delegation of the Republic of Azerbaijan
}
delegations-lede-none = Nobody is listed yet.
delegations-lede-own = Only your Party sees the list.
delegations-lede-told = The list was shared with the other Party: { $day }.
delegations-lede-changed = Only your Party sees the changes. The other Party sees the list shared earlier: { $day }.
delegations-headless = The list has no head of delegation.
delegations-none-told = Enter people one by one, or paste a ready table.

## Roles of one person (keys of domain::delegations::Role)

delegations-role-head = head of delegation
delegations-role-acting-head = acting head
delegations-role-member = member
delegations-role-expert = expert
delegations-role-interpreter = interpreter
delegations-basis = basis: { $basis }

## The table of the list

delegations-column-number = No.
delegations-column-name = Full name
delegations-column-position = Position
delegations-column-role = Role
delegations-column-acts = Acts
delegations-linked = has an account
delegations-move-up = Up
delegations-move-down = Down
delegations-change = Change

## One person: titles, fields

delegations-add = Add a person
delegations-add-title = New participant
delegations-change-title = Participant
delegations-part-person = As printed
delegations-part-role = Role
delegations-part-languages = In other languages
delegations-part-languages-told = Optional. Where name and position are not known in the reader’s language, the Russian ones print.
delegations-part-account = Account
delegations-field-name = Full name
delegations-field-name-told = In Russian: minutes of a session are always in Russian.
delegations-field-position = Position and authority
delegations-field-position-told = As they are called on the day of the session.
delegations-field-role = Role in the delegation
delegations-field-basis = Basis
delegations-field-basis-told = For an acting head only: the order or letter by which they act.
delegations-field-account = Whose account
delegations-field-account-told = Optional. Only the head of delegation, with an account of their own, can agree the minutes on screen.
delegations-field-account-none = none
delegations-save = Save
delegations-leave = Do not save
delegations-saved = The list is saved.

## Taking a person off the list

delegations-remove = Take off the list
delegations-remove-question = Take off the list: { $name }?
delegations-remove-told = The other Party learns of it only when the changed list is shared with it.
delegations-remove-keep = Keep

## A pasted table: what it is, fields, preview, what is wrong with a row

delegations-table = Paste a table
delegations-table-title = Delegation from a table
delegations-table-told = Columns in this order: full name in Russian; position; role; the same in Kazakh; the same in Azerbaijani. The first two must be filled. The basis of an acting head follows a colon.
delegations-table-replaces = The table replaces the whole list. Who is on it under the same name keeps the account.
delegations-table-field = Table
delegations-table-preview = Check
delegations-table-take = { $people ->
    [one] Enter { $people } person
   *[other] Enter { $people } people
}
delegations-table-found = What it would become
delegations-table-line = Line
delegations-table-outcome = Check
delegations-table-good = good
delegations-table-nothing = The table has no row.
delegations-table-wrong-rows = { $rows ->
    [one] Mend { $rows } row: a table is taken as a whole
   *[other] Mend { $rows } rows: a table is taken as a whole
}
delegations-row-cell = { $column }: { $fault }
delegations-row-unknown-role = Unknown role: { $role }
delegations-row-basis-missing = The acting head has no basis
delegations-row-second-head = A row above names the head already
delegations-row-too-many-cells = { $found ->
    [one] The row has { $found } cell: the table has not so many columns
   *[other] The row has { $found } cells: the table has not so many columns
}
delegations-cell-name-ru = Name in Russian
delegations-cell-position-ru = Position in Russian
delegations-cell-role = Role
delegations-cell-name-kk = Name in Kazakh
delegations-cell-position-kk = Position in Kazakh
delegations-cell-name-az = Name in Azerbaijani
delegations-cell-position-az = Position in Azerbaijani
delegations-cell-name-en = Name in English
delegations-cell-position-en = Position in English

## Beginning with the list of the last session

delegations-reuse = Begin with the list of the last session
delegations-reused = The list of the last session is taken. Check it.

## Telling the list to the other Party ($party)

delegations-share = Share with the other Party
delegations-share-title = Share the list of the delegation?
delegations-share-told = { $party ->
    [kazakhstan] The Kazakhstan Party will see the list of your delegation. Sharing cannot be undone; a changed list is shared anew.
   *[azerbaijan] The Azerbaijan Party will see the list of your delegation. Sharing cannot be undone; a changed list is shared anew.
}
delegations-share-again = { $party ->
    [kazakhstan] The Kazakhstan Party will see the new list. The former one stays on record. Sharing cannot be undone.
   *[azerbaijan] The Azerbaijan Party will see the new list. The former one stays on record. Sharing cannot be undone.
}
delegations-shared = The list is shared with the other Party.

## What each Party has told

delegations-both-title = Delegations to the session
delegations-both-lede = Each Party sees its own list and the one that the other has shared.
delegations-told-on = shared: { $day }
delegations-told-anew = new list shared: { $day }
delegations-own-only = not shared with the other Party
delegations-former = Former list, shared: { $day }
delegations-open = Open the lists of the delegations
delegations-print = Print the list of participants

## Attendance

delegations-attendance = Attendance
delegations-attendance-title = Attendance at the session
delegations-attendance-lede = The host Party keeps the attendance.
delegations-attendance-closed = The session is closed: the record no longer changes.
delegations-attendance-days = Days of the session
delegations-attendance-nobody = No list of a delegation is shared: there is nobody to record.
delegations-attendance-presence = Attendance
delegations-attendance-arrived = Arrived
delegations-attendance-left = Left
delegations-attendance-unmarked = not recorded
delegations-attendance-present = present
delegations-attendance-absent = absent
delegations-attendance-cell = { $column }: { $name }
delegations-attendance-hours = Local time, for example 10:00; it may be left out.
delegations-attendance-absent-with-hours = Hours are given, but the person is marked absent
delegations-attendance-saved = The attendance is recorded.
delegations-attendance-print = Print the attendance sheet

## On paper

delegations-paper-attendance = ATTENDANCE SHEET
delegations-paper-name-and-position = Name and position
delegations-paper-signature = Signature
delegations-paper-arrival = Arrived
delegations-paper-departure = Left
delegations-paper-none = not recorded
delegations-paper-own = not shared with the other Party
