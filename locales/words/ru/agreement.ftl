### The Agreement: its text, what kind of text it is, how to read and cite it; the subjects of cooperation.

## Title and state

agreement-title = Соглашение
agreement-draft-note = Показан проект, одобренный 21 мая 2005 года постановлением Правительства Республики Казахстан № 489.
agreement-text-unsigned = Подписанный текст не внесён.
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
agreement-preamble = Преамбула
agreement-final-clause = Заключительное положение
agreement-permanent-link = Постоянная ссылка: { $provision }
agreement-whole-text = Весь текст
agreement-previous-article = Предыдущая статья
agreement-next-article = Следующая статья
agreement-neighbours = Соседние статьи

## How the Agreement stands, day by day ($from: «с 3 марта 2006 года» of dates::from_day)

agreement-life = Состояние Соглашения
agreement-consolidated-export = Выгрузить (Akoma Ntoso)
agreement-consolidated = Соглашение на дату
agreement-consolidated-print = Распечатать
agreement-consolidated-told = Для сведения. Силу имеют подписанные подлинники Соглашения и протоколов.
agreement-consolidated-lede = Текст с изменениями, вступившими в силу по состоянию на { $day }.
agreement-consolidated-lede-prospective = Текст, каким он станет: с изменениями, подписанными на { $day }, в том числе не вступившими в силу.
agreement-consolidated-language = Язык текста
agreement-consolidated-horizon = Какие изменения учесть
agreement-consolidated-in-force = вступившие в силу
agreement-consolidated-prospective = и подписанные, не вступившие в силу
agreement-consolidated-none = Протоколов, изменяющих текст, на эту дату нет.
agreement-consolidated-findings = Что не удалось выполнить
agreement-consolidated-amended = в редакции Протокола от { $day }
agreement-consolidated-added = дополнено Протоколом от { $day }
agreement-consolidated-deleted = исключено Протоколом от { $day }
agreement-as-at = { $state }. Состояние на { $day }.
agreement-as-known = { $state }. Состояние на { $day }, по сведениям на { $known }.
agreement-state-not-yet-approved = Проект Соглашения ещё не одобрен
agreement-state-draft-approved = Одобрен проект Соглашения
agreement-state-signed = Соглашение подписано
agreement-state-one-notified = Получено одно из двух уведомлений: { $party ->
    [kazakhstan] Казахстанской Стороны
   *[azerbaijan] Азербайджанской Стороны
}
agreement-state-in-force = Соглашение действует { $from }
agreement-state-termination-notified = Получено уведомление о прекращении действия; последний день действия: { $day }
agreement-state-terminated = Соглашение прекратило действие; последний день действия: { $day }
agreement-stages = Этапы
agreement-stage-approved = Проект одобрен
agreement-stage-signed = Подписание
agreement-stage-notified = { $party ->
    [kazakhstan] Уведомление Казахстанской Стороны
   *[azerbaijan] Уведомление Азербайджанской Стороны
} о выполнении процедур
agreement-stage-in-force = Действует
agreement-stage-terminating = { $party ->
    [kazakhstan] Уведомление Казахстанской Стороны
   *[azerbaijan] Уведомление Азербайджанской Стороны
} о прекращении действия
agreement-stage-terminated = Прекращение действия
agreement-resolution = Постановление Правительства Республики Казахстан № 489
agreement-later = Это позже дня, на который показано состояние.
agreement-on-its-way = Направлено { $day }; получение не внесено
agreement-notification-prepare = Подготовить ноту
agreement-notification-prepare-told = Если ваша Сторона уже уведомила другую, внесите её ноту; если нет, подготовьте. В ноту добавьте: «{ $content }».
agreement-receipt-awaited = Не внесено получение уведомления, которое направляет:
agreement-last-day = Последний день действия: { $day }
agreement-revoked = Уведомление отозвано: { $day }
agreement-revocation-on-its-way = Отзыв направлен, получение не внесено
agreement-findings = Эти записи противоречат друг другу. Исправьте ту, которая неверна.
agreement-finding-received-before-signature = Уведомление получено раньше дня подписания
agreement-finding-terminated-before-in-force = Уведомление о прекращении получено раньше вступления в силу и ничего не прекращает
agreement-finding-revoked-too-late = Отзыв получен после того, как Соглашение прекратило действие
agreement-finding-nothing-revoked = Отзывать было нечего: уведомления о прекращении к тому дню не было

## Why it is so

agreement-why = Почему?
agreement-why-records = На чём основано
agreement-ground-approval = Проект одобрен постановлением Правительства Республики Казахстан от 21 мая 2005 года № 489. Этот день дан вместе с текстом, его никто не вносил.
agreement-ground-signature = День и место внесены секретарём по источнику, который указан здесь же. Если запись неверна, любая Сторона исправит её и назовёт причину; прежняя запись останется видна.
agreement-ground-notification-missing = Соглашение вступает в силу со дня получения последнего из двух уведомлений. Пока не внесено получение обоих, день неизвестен.
agreement-ground-entry-into-force = Получены оба уведомления. Соглашение вступило в силу в день получения того из них, которое получено позже.
agreement-ground-termination = Соглашение остаётся в силе, пока не истекут шесть месяцев со дня получения уведомления. Правило этой системы, а не Соглашения: считаются календарные месяцы, день получения не считается, в более коротком месяце берётся его последний день, и этот день ещё действует.
agreement-ground-revocation = Уведомление можно отозвать, пока оно не вступило в действие. В Соглашении этого правила нет:
agreement-vienna-convention = Венская конвенция о праве международных договоров, статья { $number }

## The signature: recorded, corrected

agreement-signature-title = Подписание Соглашения
agreement-signature-record = Внести подписание
agreement-signature-correct = Исправить подписание
agreement-signature-suggested = Закон Азербайджанской Республики от 30 сентября 2005 года № 1014-IIQ указывает, что Соглашение подписано 24 мая 2005 года в городе Баку. Поля заполнены по этому закону.
agreement-signature-suggested-check = Это предложение, а не запись: сверьте его с подписанным экземпляром, исправьте, если нужно, и подтвердите.
agreement-signature-suggested-source = Закон Азербайджанской Республики от 30 сентября 2005 года № 1014-IIQ
agreement-signature-recorded = Внесено сейчас
agreement-signature-both-told = Запись видят обе Стороны. Исправить её может любая из них с указанием причины.
agreement-signature-done = Подписание внесено.
agreement-signature-corrected = Запись о подписании исправлена.
agreement-signature-history = Что внесено о подписании
agreement-signature-was = Было: { $at }. Источник: { $source }
agreement-signature-source = Источник: { $source }
agreement-signed-at = { $day }, { $place }
agreement-recorded-by = Кем внесено
agreement-field-signed = День подписания
agreement-field-city = Место подписания
agreement-field-elsewhere = другое место
agreement-field-elsewhere-told = Название другого места, если его нет в списке
agreement-field-source = Источник
agreement-field-source-told = Например: подписанный экземпляр; закон, который называет день и место
agreement-rule-signed-before-approval = Подписание не может быть раньше одобрения проекта: { $day }.
agreement-rule-no-termination-to-revoke = Отзывать нечего: у вашей Стороны нет уведомления о прекращении, которое направлено и ещё не вступило в действие.

## Subjects of cooperation (keys of domain::agreement::vocabulary::Subject)

agreement-subject-terrorism = Терроризм и его финансирование
agreement-subject-arms = Оружие, боеприпасы, взрывчатые, ядовитые и радиоактивные материалы
agreement-subject-drugs = Наркотические средства, психотропные вещества и прекурсоры
agreement-subject-organised-crime = Организованная преступность
agreement-subject-laundering = Легализация доходов и незаконные финансовые операции
agreement-subject-economic-crime = Преступления в сфере экономики
agreement-subject-illegal-migration = Незаконная миграция
agreement-subject-trafficking-in-persons = Торговля людьми

## Signed texts within the Agreement

agreement-signed-note = Показаны подписанные тексты.
agreement-signed-some = Подписанный текст внесён на языках: { $languages }. На остальных:
agreement-authentic = подписанный текст
agreement-authentic-unconfirmed = подписанный текст, внесён одной Стороной, другой не подтверждён
agreement-differs-from-draft = Отличия от одобренного проекта
agreement-differs-from-translation = Отличия от рабочего перевода проекта
agreement-added = в проекте этого нет
agreement-no-such-part = в этом тексте такой части нет

## The signed texts: all of them, and one

agreement-texts = Подписанные тексты
agreement-texts-lede = Тексты на трёх языках имеют одинаковую силу. Любая из Сторон вносит текст по подписанному экземпляру; другая подтверждает его или оспаривает.
agreement-texts-column-language = Язык
agreement-texts-column-state = Состояние
agreement-texts-column-entered = Внесён
agreement-text-of = Подписанный текст: { $language }
agreement-text-none = Подписанный текст не внесён. На страницах Соглашения показан текст проекта.
agreement-text-awaited = { $party ->
    [kazakhstan] Ждёт слова Казахстанской Стороны.
   *[azerbaijan] Ждёт слова Азербайджанской Стороны.
}
agreement-text-confirmed = { $party ->
    [kazakhstan] Подтверждён Казахстанской Стороной.
   *[azerbaijan] Подтверждён Азербайджанской Стороной.
}
agreement-text-disputed = { $party ->
    [kazakhstan] Оспорен Казахстанской Стороной.
   *[azerbaijan] Оспорен Азербайджанской Стороной.
}
agreement-text-facts = По чему известен текст
agreement-text-scan = Скан
agreement-text-as-drafted = Отличий нет.
agreement-text-differences = { $count ->
    [one] Отличается { $count } часть.
    [few] Отличаются { $count } части.
   *[many] Отличаются { $count } частей.
}
agreement-text-omitted = только в проекте
agreement-text-history = Что вносилось
agreement-text-was = Прежний текст
agreement-text-task = Подтвердите подписанный текст: { $language }
agreement-text-task-act = Сверить

## A signed text is entered

agreement-text-enter = Внести подписанный текст
agreement-text-correct = Исправить подписанный текст
agreement-text-enter-told-draft = В полях стоит текст одобренного проекта. Сверьте каждую часть с подписанным экземпляром и исправьте, где он отличается.
agreement-text-enter-told-translation = В полях стоит неофициальный рабочий перевод проекта. Замените его словами подписанного экземпляра.
agreement-text-source-told = Например: подписанный экземпляр Казахстанской Стороны, где он хранится
agreement-text-scan-kept = Если не выбрать файл, останется прежний скан.
agreement-text-paste-title = Весь текст сразу
agreement-text-paste-told = Вставить весь текст
agreement-text-paste = Текст, абзац в строке
agreement-text-paste-help = Строки встанут в поля частей, на которые они похожи. Прежние слова в полях будут заменены; ничего ещё не вносится.
agreement-text-file = Или файл с текстом
agreement-text-file-help = Word (.docx) или Akoma Ntoso (.xml). Поля заполнятся словами из файла; сам файл не сохраняется.
agreement-text-file-not-read = Файл не прочитан. Нужен текст Соглашения в формате Word (.docx) или Akoma Ntoso (.xml).
agreement-text-file-not-read-line = Файл не прочитан, строка { $line }: это не текст Соглашения в формате Akoma Ntoso.
agreement-text-file-of-other-language = В файле текст на другом языке: { $language }.
agreement-text-distribute = Разложить по частям
agreement-text-lines-left = { $count ->
    [one] { $count } строка не нашла места: перенесите её в поле части или уберите.
    [few] { $count } строки не нашли места: перенесите их в поля частей или уберите.
   *[many] { $count } строк не нашли места: перенесите их в поля частей или уберите.
}
agreement-part-heading = заголовок
agreement-part-opening = начальные слова
agreement-part-closing = заключительные слова
agreement-part-subject = Стороны и предмет
agreement-part-name = название
agreement-text-added = Чего нет в проекте
agreement-text-added-told = Добавить части
agreement-text-added-choose = Не добавлять
agreement-text-added-after = { $number }: после какой части
agreement-text-added-words = { $number }: слова без номера
agreement-text-omits-title = Чего нет в подписанном тексте
agreement-text-omits = Частей, поля которых пусты, в подписанном тексте нет.
agreement-text-compare = Сравнить с проектом
agreement-text-both-told = Текст увидят обе Стороны и все, кому открыто Соглашение. Любая из Сторон может исправить его с указанием причины; прежний останется виден.
agreement-text-enter-done = Подписанный текст внесён.
agreement-text-correct-done = Подписанный текст исправлен.

## The other Party’s word on a signed text

agreement-text-confirm = Подтвердить текст
agreement-text-confirm-told = Ваша Сторона подтвердит, что внесён именно подписанный текст. После этого возможно только исправление с указанием причины.
agreement-text-dispute = Оспорить текст
agreement-text-dispute-told = Укажите, где внесённый текст расходится с подписанным. Причину прочтут обе Стороны; текст останется, пока его не исправят.
agreement-text-confirm-done = Текст подтверждён.
agreement-text-dispute-done = Текст оспорен.
agreement-rule-own-entry = Текст внесла ваша Сторона: слово за другой.
agreement-rule-entry-confirmed = Текст уже подтверждён.
