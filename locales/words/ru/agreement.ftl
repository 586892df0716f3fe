### The Agreement: its text, what kind of text it is, how to read and cite it; the subjects of cooperation.

## Title and state

agreement-title = Соглашение
agreement-draft-note = Показан проект, одобренный 21 мая 2005 года постановлением Правительства Республики Казахстан № 489.
agreement-draft-unknown = Подписание и вступление в силу не внесены.
agreement-refer-note = при расхождении в толковании Стороны обращаются к тексту на русском языке.
agreement-russian-unsigned = Подписанный текст на русском языке не внесён.

## Marks of a language’s text

agreement-unofficial = неофициальный рабочий перевод
agreement-approved-draft = проект, одобренный 21 мая 2005 г.

## Languages of the text

agreement-languages = Языки
agreement-languages-choose = Показать на языках
agreement-languages-show = Показать
agreement-languages-at-most = Не больше трёх языков.
agreement-language-kk = Қазақша
agreement-language-az = Azərbaycanca
agreement-language-ru = Русский
agreement-language-en = English
agreement-text-in-languages = Текст по языкам
agreement-verb-before = эти слова стоят в начале перечня

## Parts of the text, and links to them

agreement-contents = Статьи
agreement-article = Статья { $number }
agreement-point = { $holder }, подпункт { $number })
agreement-preamble = Преамбула
agreement-final-clause = Заключительное положение
agreement-permanent-link = Постоянная ссылка: { $provision }
agreement-whole-text = Весь текст
agreement-previous-article = Предыдущая статья
agreement-next-article = Следующая статья
agreement-neighbours = Соседние статьи

## Subjects of cooperation (keys of domain::agreement::vocabulary::Subject)

agreement-subject-terrorism = Терроризм и его финансирование
agreement-subject-arms = Оружие, боеприпасы, взрывчатые, ядовитые и радиоактивные материалы
agreement-subject-drugs = Наркотические средства, психотропные вещества и прекурсоры
agreement-subject-organised-crime = Организованная преступность
agreement-subject-laundering = Легализация доходов и незаконные финансовые операции
agreement-subject-economic-crime = Преступления в сфере экономики
agreement-subject-illegal-migration = Незаконная миграция
agreement-subject-trafficking-in-persons = Торговля людьми
