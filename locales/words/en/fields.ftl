### Forms: what every form says, whatever it is about.

## Marks of a field

fields-optional = Optional

## Days and times

fields-day = day
fields-month = month
fields-year = year

## Acts of forms

fields-save = Save
fields-send = Submit
fields-cancel = Cancel
fields-edit = Edit
fields-show = Show
fields-move-up = Move up
fields-move-down = Move down

## What became of a form

fields-saved = Saved
fields-reason = Reason
fields-basis = Basis
fields-not-recorded = Not recorded

## The summary above a refused form

fields-refused = { $faults ->
    [one] Not sent: correct { $faults } place
   *[other] Not sent: correct { $faults } places
}
fields-refused-kept = All that you typed is still on this page.

## Errors at any field

fields-missing = Fill in this field
fields-day-wrong = There is no such day in the calendar
fields-time-wrong = Give hours and minutes, such as 10:00
fields-time-skipped = There is no such time on that day: the clocks went from { $last } to { $next }
fields-zone-unknown = There is no such time zone
fields-too-long = Too long: { $most } characters at most
fields-too-many-lines = Too many lines: { $most } at most
fields-character = The character { $character } cannot be printed here: remove it
fields-unknown-choice = There is no such choice

## Two versions of a form, where someone saved first

fields-version-field = Field
fields-version-theirs = Saved by someone else
fields-version-yours = Typed by you
