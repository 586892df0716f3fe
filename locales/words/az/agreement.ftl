### The Agreement: its text, what kind of text it is, how to read and cite it; the subjects of cooperation.

## Title and state

agreement-title = Saziş
agreement-draft-note = Qazaxıstan Respublikası Hökumətinin 2005-ci il 21 may tarixli 489 nömrəli Qərarı ilə bəyənilmiş layihə göstərilir.
agreement-draft-unknown = İmzalanması və qüvvəyə minməsi daxil edilməyib.
agreement-refer-note = təfsirdə fikir ayrılığı yarandıqda Tərəflər rus dilindəki mətnə müraciət edirlər.
agreement-russian-unsigned = Rus dilində imzalanmış mətn daxil edilməyib.

## Marks of a language’s text

agreement-unofficial = qeyri-rəsmi işçi tərcüməsi
agreement-approved-draft = 2005-ci il mayın 21-də bəyənilmiş layihə

## Languages of the text

agreement-languages = Dillər
agreement-languages-choose = Bu dillərdə göstər
agreement-languages-show = Göstər
agreement-languages-at-most = Ən çoxu üç dil.
agreement-language-kk = Қазақша
agreement-language-az = Azərbaycanca
agreement-language-ru = Русский
agreement-language-en = English
agreement-text-in-languages = Dillər üzrə mətn
agreement-verb-before = bu sözlər siyahının əvvəlindədir

## Parts of the text, and links to them

agreement-contents = Maddələr
agreement-article = Maddə { $number }
agreement-point = { $holder }, { $number } yarımbənd
agreement-preamble = Preambula
agreement-final-clause = Yekun müddəa
agreement-permanent-link = Daimi keçid: { $provision }
agreement-whole-text = Bütün mətn
agreement-previous-article = Əvvəlki maddə
agreement-next-article = Növbəti maddə
agreement-neighbours = Qonşu maddələr

## Subjects of cooperation (keys of domain::agreement::vocabulary::Subject)

agreement-subject-terrorism = Terrorçuluq və onun maliyyələşdirilməsi
agreement-subject-arms = Silah, döyüş sursatı, partlayıcı, zəhərləyici və radioaktiv materiallar
agreement-subject-drugs = Narkotik vasitələr, psixotrop maddələr və prekursorlar
agreement-subject-organised-crime = Mütəşəkkil cinayətkarlıq
agreement-subject-laundering = Gəlirlərin leqallaşdırılması və qanunsuz maliyyə əməliyyatları
agreement-subject-economic-crime = İqtisadiyyat sahəsində cinayətlər
agreement-subject-illegal-migration = Qanunsuz miqrasiya
agreement-subject-trafficking-in-persons = İnsan alveri
