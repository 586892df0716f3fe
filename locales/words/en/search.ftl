### Search: the field in the masthead, and the page of results.

## Asking

search-title = Search
search-hint = Number of a note, word, authority…
search-send = Search
search-what = What to look for
search-begin = Type a word, a name or the number of a note.
search-advice = The beginning of a word or a part of a number is enough. Capital letters, quotation marks and hyphens make no difference. Only what is open to you is searched.
search-cut = The query is too long: only its beginning was used.

## Among what

search-kind = Section
search-kind-any = All sections
search-kind-sessions = Sessions
search-kind-agenda = Agendas
search-kind-minutes = Minutes
search-kind-decisions = Decisions
search-kind-protocols = Amendment protocols
search-kind-communications = Communications
search-kind-papers = Papers
search-kind-people = Delegations
search-kind-authorities = Authorities
search-kind-agreement = Agreement

## What was found

search-results = Search results
search-shown = Results { $first }–{ $last } are shown.
search-page = Page { $page }
search-capped = Too many entries fit, and not all are shown: add a word or choose a section.
