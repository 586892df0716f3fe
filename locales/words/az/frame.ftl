### The frame of every page: masthead, menu, languages, foot.

## Names of the product and of the house

frame-name = Birgə Komissiya
frame-secretariat = Birgə Komissiyanın katibliyi
frame-title = { $page } — Birgə Komissiya

## Masthead and search

frame-skip = Məzmuna keç
frame-menu = Menyu
frame-person = { $name }, { $role }
frame-sign-in = Daxil ol
frame-sign-out = Çıxış
frame-notices = Bildirişlər
frame-notices-unread = Bildirişlər: { $count }
frame-notices-unread-many = { $most }-dan çox bildiriş

## Sections of the menu, and the names of their pages

frame-sections = Bölmələr
frame-home = Ana səhifə
frame-sessions = İclaslar
frame-agreement = Saziş
frame-authorities = Orqanlar
frame-decisions = Qərarlar
frame-protocols = Protokollar
frame-communications = Yazışmalar
frame-commission = Tərkib
frame-archive = Arxiv
frame-people = Hesablar

## Languages: each is named in itself, so these are the same everywhere

frame-language = Dil
frame-language-ru = Рус
frame-language-kk = Қаз
frame-language-az = Aze
frame-language-en = Eng
frame-language-ru-full = Рус — русский
frame-language-kk-full = Қаз — қазақша
frame-language-az-full = Aze — azərbaycanca
frame-language-en-full = Eng — English

## Foot of the page

frame-legal-effect = Hüquqi əhəmiyyətə notalar və kağız üzərində əsl nüsxələr malikdir.
frame-demonstration = Nümayiş məlumatları: tarixlər, nota nömrələri və adlar nümunədir.
frame-settings = Sazlamalar

## Ways: the path to a page, back, the parts of a long list

frame-trail = Səhifənin yolu
frame-back = Geri
frame-home-link = Ana səhifəyə keç
frame-next = Növbəti
frame-previous = Əvvəlki
frame-page = Səhifə { $page } / { $pages }
frame-nothing-found = Nəticə tapılmadı
