### Central competent authorities: the list of each Party by the text of the Agreement.

## The lists

authorities-title = Central competent authorities
authorities-list-of = { $party ->
    [kazakhstan] List of Kazakhstan
   *[azerbaijan] List of Azerbaijan
}
authorities-lede = The authorities deal with each other directly ({ $article }).
authorities-as-in-agreement = List by the text of the Agreement ({ $article }).
authorities-names = Names: the Kazakh ones as in that draft, the English ones an unofficial working translation.
authorities-count = { $count ->
    [one] { $count } authority
   *[other] { $count } authorities
}

## The columns of a list

authorities-name = Name
authorities-provision = Place in the Agreement

## The lists as at a day

authorities-notified = Lists as notified
authorities-as-at = As at { $day }.
authorities-as-known = As at { $day }, as known on { $known }.
authorities-day = As at the day
authorities-known-on = As known on the day
authorities-known-on-told = What was known on that day. Leave it empty to count all that is recorded now.
authorities-than = Compare with the day
authorities-than-told = Leave it empty to see one day.
authorities-compared-day = On { $day }: { $count }
authorities-compared-on = on { $day }
authorities-compared-absent = not on the list
authorities-compared-same = The list did not change between these days.
authorities-compared-counts = Added: { $joined }. Removed: { $left }. Changed: { $changed }.
authorities-difference-none = no change
authorities-difference-added = added
authorities-difference-renamed = renamed
authorities-difference-contacts = contact details changed
authorities-difference-took-over = took over tasks of another
authorities-difference-split = divided
authorities-difference-merged = merged with another
authorities-difference-absorbed = dissolved
authorities-difference-removed = removed
authorities-why = The list is Article 6, paragraph 2, with the changes that the Parties notified to each other through diplomatic channels. A change takes effect on receipt of the note, or on a later day that the note names.
authorities-since = Since when, on what basis
authorities-contacts = Contact details
authorities-named-by = Name
authorities-not-in-national-law = Not listed in national law
authorities-in-national-law-alone = Listed in national law, and not yet notified
authorities-former = Former authorities
authorities-successors = Successors: { $names }
authorities-predecessors = Predecessors: { $names }
authorities-succession = Succession
authorities-until = Until when, on what basis
authorities-near = Before it and after it
authorities-alone = The authority was neither divided nor merged.
authorities-picture-told = Thick line: on the list. Thin line: still on the list, and no longer in national law. Dashed line: in national law already, and not yet notified.
authorities-since-day = from { $day }
authorities-until-day = until { $day }
authorities-stands = On the list on { $day }.
authorities-stands-no-more = Not on the list on { $day }.
authorities-names-of = Names
authorities-text = The text of the Agreement and the notes
authorities-beside-text = { $party ->
    [kazakhstan] Article 6, paragraph 2, beside the notes of Kazakhstan
   *[azerbaijan] Article 6, paragraph 2, beside the notes of Azerbaijan
}
authorities-by-text = By the text of the Agreement
authorities-by-notes = As notified
authorities-not-in-text = Not named in the text of the Agreement.
authorities-findings = These changes do not fit the list on their day; they need a correcting entry.
authorities-by-protocol = protocol amending Article 6
authorities-on-evidence = on the sender’s evidence
authorities-named-in-national-law = In national law: { $name }
authorities-findings-in-national-law = These changes do not fit the list as in national law on their day.
