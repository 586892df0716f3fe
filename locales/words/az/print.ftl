### Paper: labels and formulas. Russian formulas are without ё; names and dates follow a colon or stand ready.

## Headings

print-minutes = PROTOKOL
print-minutes-of = Birgə Komissiyanın { $ordinal } iclası
print-agenda = GÜNDƏLİK
print-agenda-of = Birgə Komissiyanın { $ordinal } iclası
print-agenda-of-next = Birgə Komissiyanın növbəti iclası
print-participants = İŞTİRAKÇILARIN SİYAHISI
print-annex = { $number } nömrəli əlavə

## Marks

print-draft = Layihə
print-not-for-signature = imza üçün deyil
print-working-translation = Qeyri-rəsmi işçi tərcüməsi
print-unofficial-translation = Qeyri-rəsmi tərcümə
print-page = Səhifə { $page } / { $pages }

## Minutes: opening paragraph (F11) and closing parts. $date is dates::on_day or range_on with a capital (order::title); $city after «в городе» in Russian

print-minutes-opening = { $date } { $city } şəhərində { $agreement } Sazişin 12-ci maddəsinə uyğun olaraq yaradılmış Birgə Komissiyanın (bundan sonra – Komissiya) { $ordinal } iclası keçirilmişdir.
print-delegation-headed = { $party ->
    [kazakhstan] Qazaxıstan nümayəndə heyətinin başçısı: { $name }, { $position }.
   *[azerbaijan] Azərbaycan nümayəndə heyətinin başçısı: { $name }, { $position }.
}
print-heard = Dinlənildi:
print-decided = Qərara alındı:

## Lists of participants: columns

print-column-number = №
print-column-name = Soyadı, adı, atasının adı
print-column-position = Vəzifəsi
print-column-role = Rolu

## Kazakhstan’s or Azerbaijan’s original, on covers and in lists

print-original-of = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin nüsxəsi
   *[azerbaijan] Azərbaycan Tərəfinin nüsxəsi
}

## The usual items of an agenda ($session: Roman number)

print-usual-decisions = Birgə Komissiyanın { $session } iclasının qərarlarının icrası haqqında
print-usual-next = Növbəti iclasın keçirilmə tarixi və yeri haqqında
print-usual-signing = İclasın protokolunun imzalanması haqqında

## Labels of an item of the agenda

print-agenda-agreed = Razılaşdırılıb: { $day }
print-agenda-basis = Əsas:
print-agenda-rapporteur = Məruzəçi:
print-agenda-submitted = Təqdim edən:
print-agenda-time = Vaxt:
print-agenda-documents = Sənədlər:

## Amendment protocols: drafts and the comparison table ($day is dates::day)

print-draft-version = { $version } nömrəli versiya, { $day }
print-unofficial-base = Qeyri-rəsmi əsas
print-comparison = MÜQAYİSƏ CƏDVƏLİ
print-comparison-unit = Struktur elementi
print-comparison-in-force = Qüvvədə olan redaksiya
print-comparison-proposed = Təklif edilən redaksiya
print-comparison-reasons = Əsaslandırma
print-comparison-absent = Yoxdur
print-comparison-deleted = Çıxarılır
print-comparison-key = Mətndə seçilib:
print-comparison-key-added = əlavə edilən sözlər
print-comparison-key-removed = çıxarılan sözlər

## The Agreement as at a day ($of is dates::of_day; in print-consolidated-as-at $day is dates::day, in Kazakh dates::of_day; in print-consolidated-in-force it is dates::on_day)

print-approved-draft = 2005-ci il mayın 21-də bəyənilmiş layihə
print-consolidated-as-at = { $day } tarixinə
print-consolidated-prospective = qüvvəyə minməmiş dəyişikliklər nəzərə alınmaqla
print-consolidated-in-force = ({ $day } qüvvəyə minmişdir)
print-consolidated-entry-unknown = (Qüvvəyə minmə: daxil edilməyib)
print-consolidated-for-information = Məlumat üçündür. Autentik mətn deyil.
print-consolidated-foot = məlumat üçündür, autentik mətn deyil
print-consolidated-obstacles = Dəyişikliklər tam daxil edilməyib: { $protocols }.
print-consolidated-protocols = Dəyişikliklər və əlavələr edilməsi haqqında protokollar
print-consolidated-none = Dəyişiklik edilməyib.
print-consolidated-protocol-of = { $of } Protokol
print-consolidated-protocol = Protokol
print-consolidated-signed = İmzalanma tarixi
print-consolidated-entry = Qüvvəyə minmə tarixi
print-consolidated-not-in-force = imzalanıb, qüvvəyə minməyib
print-consolidated-amended = { $standing ->
    [in-force] ({ $of } Protokolun redaksiyasında)
   *[signed] ({ $of } Protokolun redaksiyasında; imzalanıb, qüvvəyə minməyib)
}
print-consolidated-added = { $standing ->
    [in-force] ({ $of } Protokolla əlavə edilib)
   *[signed] ({ $of } Protokolla əlavə edilib; imzalanıb, qüvvəyə minməyib)
}
print-consolidated-deleted = { $standing ->
    [in-force] ({ $of } Protokolla çıxarılıb)
   *[signed] ({ $of } Protokolla çıxarılıb; imzalanıb, qüvvəyə minməyib)
}
## The certificate of a true copy (F9). $ordinal is numbers::ordinal_genitive

print-certificate = SURƏTİN TƏSDİQİ
print-certificate-of-minutes = Bu mətnin Birgə Komissiyanın { $ordinal } iclasının protokolunun əsl nüsxəsinin düzgün və tam surəti olduğu təsdiq edilir.
print-certificate-keeper = Əsl nüsxənin saxlandığı yer:
print-certificate-reference = Arxiv şifri:
print-certificate-digest = Əsl nüsxənin skanının nəzarət cəmi (SHA-256):
print-certificate-seal = M.Y.
print-signed = (imza)
