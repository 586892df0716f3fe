### The Agreement: its text, what kind of text it is, how to read and cite it; the subjects of cooperation.

## Title and state

agreement-title = Келісім
agreement-draft-note = Қазақстан Республикасы Үкіметінің 2005 жылғы 21 мамырдағы № 489 қаулысымен мақұлданған жоба көрсетілген.
agreement-draft-unknown = Қол қойылуы мен күшіне енуі енгізілмеген.
agreement-refer-note = түсіндіруде алшақтық туындағанда Тараптар орыс тіліндегі мәтінге жүгінеді.
agreement-russian-unsigned = Қол қойылған орыс тіліндегі мәтін енгізілмеген.

## Marks of a language’s text

agreement-unofficial = бейресми жұмыс аудармасы
agreement-approved-draft = 2005 ж. 21 мамырда мақұлданған жоба

## Languages of the text

agreement-languages = Тілдер
agreement-languages-choose = Мына тілдерде көрсету
agreement-languages-show = Көрсету
agreement-languages-at-most = Үш тілден артық емес.
agreement-language-kk = Қазақша
agreement-language-az = Azərbaycanca
agreement-language-ru = Русский
agreement-language-en = English
agreement-text-in-languages = Мәтін тілдер бойынша
agreement-verb-before = бұл сөздер тізбенің басында тұр

## Parts of the text, and links to them

agreement-contents = Баптар
agreement-article = { $number }-бап
agreement-point = { $holder }, { $number }) тармақша
agreement-preamble = Кіріспе
agreement-final-clause = Қорытынды ереже
agreement-permanent-link = Тұрақты сілтеме: { $provision }
agreement-whole-text = Толық мәтін
agreement-previous-article = Алдыңғы бап
agreement-next-article = Келесі бап
agreement-neighbours = Көршілес баптар

## Subjects of cooperation (keys of domain::agreement::vocabulary::Subject)

agreement-subject-terrorism = Терроризм және оны қаржыландыру
agreement-subject-arms = Қару, оқ-дәрі, жарылғыш, улы және радиоактивті материалдар
agreement-subject-drugs = Есірткі құралдары, психотроптық заттар мен прекурсорлар
agreement-subject-organised-crime = Ұйымдасқан қылмыс
agreement-subject-laundering = Кірістерді заңдастыру және заңсыз қаржы операциялары
agreement-subject-economic-crime = Экономика саласындағы қылмыстар
agreement-subject-illegal-migration = Заңсыз көші-қон
agreement-subject-trafficking-in-persons = Адам саудасы
