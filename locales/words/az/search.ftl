### Search: the field in the masthead, and the page of results.

## Asking

search-title = Axtarış
search-hint = Nota nömrəsi, söz, orqan…
search-send = Axtar
search-what = Nə axtarılır
search-begin = Söz, ad və ya nota nömrəsini daxil edin.
search-advice = Sözün əvvəli və ya nömrənin bir hissəsi kifayətdir. Böyük və kiçik hərflər, dırnaq işarələri və defislər fərqləndirilmir. Axtarış yalnız sizin üçün açıq olan qeydlərdə aparılır.
search-cut = Sorğu çox uzundur: yalnız əvvəli istifadə olunub.

## Among what

search-kind = Bölmə
search-kind-any = Bütün bölmələr
search-kind-sessions = İclaslar
search-kind-agenda = Gündəlik
search-kind-minutes = İclasların protokolları
search-kind-decisions = Qərarlar
search-kind-protocols = Dəyişikliklər barədə protokollar
search-kind-communications = Yazışmalar
search-kind-papers = Sənədlər
search-kind-people = Nümayəndə heyətləri
search-kind-authorities = Orqanlar
search-kind-agreement = Saziş

## What was found

search-results = Axtarış nəticələri
search-shown = { $first }–{ $last } nömrəli nəticələr göstərilib.
search-page = Səhifə { $page }
search-capped = Uyğun qeydlər həddən artıq çoxdur və hamısı göstərilmir: söz əlavə edin və ya bölmə seçin.
