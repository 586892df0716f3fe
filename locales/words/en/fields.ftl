### Forms: what every form says, whatever it is about.

## Marks of a field

fields-required = Required
fields-optional = Optional

## Days and times

fields-day = day
fields-month = month
fields-year = year
fields-date = Date
fields-time = Time
fields-city-time = time: { $city }

## Acts of forms

fields-save = Save
fields-send = Submit
fields-confirm = Confirm
fields-cancel = Cancel
fields-close = Close
fields-add = Add
fields-edit = Edit
fields-open = Open
fields-details = Details
fields-delete = Delete
fields-discard-draft = Discard the draft
fields-print = Print
fields-show = Show
fields-move-up = Move up
fields-move-down = Move down
fields-attach = Attach a file
fields-download = Download
fields-yes = Yes
fields-no = No

## What became of a form

fields-saved = Saved
fields-no-return = This cannot be undone.
fields-reason = Reason
fields-basis = Basis
fields-evidence = Evidence
fields-not-recorded = Not recorded
fields-recorded-from-papers = Recorded from papers
fields-recorded-by = Recorded by: { $name }
fields-why = Why?

## The summary above a refused form

fields-refused = { $faults ->
    [one] Not sent: correct { $faults } place
   *[other] Not sent: correct { $faults } places
}
fields-refused-kept = All that you typed is still on this page.

## Errors at any field

fields-missing = Fill in this field
fields-choose = Choose one of these
fields-reason-missing = Give the reason
fields-day-missing = Give day, month and year
fields-day-wrong = There is no such day in the calendar
fields-day-past = This day has passed
fields-day-future = This day has not come yet
fields-day-order = The end precedes the beginning: { $last } is before { $first }
fields-time-wrong = Give hours and minutes, such as 10:00
fields-time-skipped = There is no such time on that day: the clocks went from { $last } to { $next }
fields-zone-unknown = There is no such time zone
fields-number-wrong = Give a whole number
fields-too-long = Too long: { $most } characters at most
fields-too-many-lines = Too many lines: { $most } at most
fields-character = The character { $character } cannot be printed here: remove it
fields-unknown-choice = There is no such choice
fields-file-large = The file is too large ({ $megabytes } MB at most)
fields-file-type = This type of file is not accepted

## Two versions of a form, where someone saved first

fields-version-field = Field
fields-version-theirs = Saved by someone else
fields-version-yours = Typed by you
