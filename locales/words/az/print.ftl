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

## The certificate of a true copy (F9). $ordinal is numbers::ordinal_genitive

print-certificate = SURƏTİN TƏSDİQİ
print-certificate-of-minutes = Bu mətnin Birgə Komissiyanın { $ordinal } iclasının protokolunun əsl nüsxəsinin düzgün və tam surəti olduğu təsdiq edilir.
print-certificate-keeper = Əsl nüsxənin saxlandığı yer:
print-certificate-reference = Arxiv şifri:
print-certificate-digest = Əsl nüsxənin skanının nəzarət cəmi (SHA-256):
print-certificate-seal = M.Y.
print-signed = (imza)
