### The frame of every page: masthead, menu, languages, foot.

## Names of the product and of the house

frame-name = Бірлескен комиссия
frame-secretariat = Бірлескен комиссияның хатшылығы
frame-title = { $page } — Бірлескен комиссия

## Masthead and search

frame-skip = Мазмұнға өту
frame-menu = Мәзір
frame-person = { $name }, { $role }
frame-sign-in = Кіру
frame-sign-out = Шығу
frame-notices = Хабарламалар
frame-notices-unread = Хабарламалар: { $count }
frame-notices-unread-many = { $most } хабарламадан көп

## Sections of the menu, and the names of their pages

frame-sections = Бөлімдер
frame-home = Басты бет
frame-sessions = Отырыстар
frame-agreement = Келісім
frame-authorities = Органдар
frame-decisions = Шешімдер
frame-protocols = Хаттамалар
frame-communications = Хат алмасу
frame-commission = Құрамы
frame-archive = Архив
frame-people = Тіркелгілер

## Languages: each is named in itself, so these are the same everywhere

frame-language = Тіл
frame-language-ru = Рус
frame-language-kk = Қаз
frame-language-az = Aze
frame-language-en = Eng
frame-language-ru-full = Рус — русский
frame-language-kk-full = Қаз — қазақша
frame-language-az-full = Aze — azərbaycanca
frame-language-en-full = Eng — English

## Foot of the page

frame-legal-effect = Ноталар мен қағаздағы түпнұсқалардың құқықтық маңызы бар.
frame-demonstration = Демонстрациялық деректер: күндер, нота нөмірлері мен есімдер — үлгі.
frame-settings = Баптаулар

## Ways: the path to a page, back, the parts of a long list

frame-trail = Бетке апаратын жол
frame-back = Артқа
frame-home-link = Басты бетке
frame-next = Келесі
frame-previous = Алдыңғы
frame-page = Бет { $page } / { $pages }
frame-nothing-found = Нәтиже табылмады
