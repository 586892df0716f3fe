### The frame of every page: masthead, menu, languages, foot.

## Names of the product and of the house

frame-name = Joint Commission
frame-secretariat = Secretariat of the Joint Commission
frame-title = { $page } – Joint Commission

## Masthead and search

frame-skip = Skip to content
frame-menu = Menu
frame-person = { $name }, { $role }
frame-sign-in = Sign in
frame-sign-out = Sign out
frame-notices = Notices
frame-notices-unread = Notices: { $count }
frame-notices-unread-many = More than { $most } notices

## Sections of the menu, and the names of their pages

frame-sections = Sections
frame-home = Home
frame-sessions = Sessions
frame-agreement = Agreement
frame-authorities = Authorities
frame-decisions = Decisions
frame-protocols = Protocols
frame-communications = Communications
frame-commission = Composition
frame-archive = Archive
frame-people = Accounts

## Languages: each is named in itself, so these are the same everywhere

frame-language = Language
frame-language-ru = Рус
frame-language-kk = Қаз
frame-language-az = Aze
frame-language-en = Eng
frame-language-ru-full = Рус — русский
frame-language-kk-full = Қаз — қазақша
frame-language-az-full = Aze — azərbaycanca
frame-language-en-full = Eng — English

## Foot of the page

frame-legal-effect = Legal significance belongs to notes and to the originals on paper.
frame-demonstration = Demonstration data: dates, note numbers and names are samples.
frame-settings = Settings

## Ways: the path to a page, back, the parts of a long list

frame-trail = Path to this page
frame-back = Back
frame-home-link = To the home page
frame-next = Next
frame-previous = Previous
frame-page = Page { $page } of { $pages }
frame-nothing-found = Nothing found
