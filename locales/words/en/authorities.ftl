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
authorities-since = Since when, on what basis
authorities-contacts = Contact details
authorities-named-by = Name
authorities-not-in-national-law = Not listed in national law
authorities-in-national-law-alone = Listed in national law, and not yet notified
authorities-former = Former authorities
authorities-successors = Successors: { $names }
authorities-findings = These changes do not fit the list on their day; they need a correcting entry.
authorities-on-evidence = on the sender’s evidence
authorities-named-in-national-law = In national law: { $name }
authorities-findings-in-national-law = These changes do not fit the list as in national law on their day.
