### The frame of every page: masthead, menu, languages, foot.

## Names of the product and of the house

frame-product = Alternat
frame-name = Birgə Komissiya
frame-secretariat = Birgə Komissiyanın katibliyi
frame-title = { $page } — Birgə Komissiya

## Masthead and search

frame-skip = Məzmuna keç
frame-menu = Menyu
frame-inbox = Daxil olanlar
frame-search = Axtarış
frame-search-hint = Nota nömrəsi, söz, orqan…
frame-search-act = Axtar
frame-person = { $name }, { $role }
frame-sign-in = Daxil ol
frame-sign-out = Çıxış

## Sections of the menu, and the names of their pages

frame-sections = Bölmələr
frame-home = Ana səhifə
frame-sessions = İclaslar
frame-agreement = Saziş
frame-protocols = Protokollar
frame-authorities = Orqanlar
frame-communications = Yazışmalar
frame-decisions = Qərarlar
frame-archive = Arxiv
frame-people = Hesablar
frame-audit = Əməliyyatlar jurnalı

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
frame-help = Kömək
frame-accessibility = Əlçatanlıq
frame-settings = Sazlamalar

## Ways: the path to a page, back, the parts of a long list

frame-trail = Səhifənin yolu
frame-back = Geri
frame-home-link = Ana səhifəyə keç
frame-next = Növbəti
frame-previous = Əvvəlki
frame-page = Səhifə { $page } / { $pages }
frame-show-more = Daha çox göstər
frame-nothing-found = Nəticə tapılmadı
