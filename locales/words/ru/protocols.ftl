### Amendment protocols: drafting, review, consent, signature, entry into force.

## Names

protocols-one = Протокол о внесении изменений
protocols-lede = Изменения и дополнения в Соглашение: от проекта до вступления в силу (статья 15).
protocols-none = Протоколов пока нет.
protocols-none-told = Проект начинает секретарь любой Стороны. Другая Сторона увидит его, только когда он будет ей передан.
protocols-column-title = Название
protocols-column-keeper = Готовит
protocols-column-state = Состояние
protocols-column-force = Вступление в силу
protocols-column-version = Версия
protocols-column-shared = Передана
protocols-column-opened = Открыли у нас
protocols-column-compare = Сравнение

## States

protocols-state-draft = проект
protocols-state-shared = на рассмотрении
protocols-state-agreed = текст согласован
protocols-state-signed = подписан
protocols-state-withdrawn = отозван
protocols-state-of-version = { $state }, версия { $version }
protocols-not-in-force = не вступил в силу
protocols-in-force = Вступление в силу
protocols-news = Новое с тех пор, как открыта страница: #.
protocols-news-show = Показать
protocols-track = Путь протокола
protocols-track-draft = Проект
protocols-track-shared = На рассмотрении
protocols-track-agreed = Текст согласован
protocols-track-signed = Подписан
protocols-track-in-force = В силе
protocols-lede-draft = Проект: его видит только ваша Сторона.
protocols-lede-shared = Версия { $version } на рассмотрении обеих Сторон.
protocols-lede-ahead = Вы правите проект. Другая Сторона видит версию { $version }, без ваших правок.
protocols-lede-agreed-by = { $party ->
    [kazakhstan] Версию { $version } согласовала Казахстанская Сторона.
   *[azerbaijan] Версию { $version } согласовала Азербайджанская Сторона.
}
protocols-lede-agreed = Обе Стороны согласовали версию { $version }. Подлинники можно печатать и подписывать.
protocols-lede-signed = Подписан. В силу не вступил: нужны уведомления обеих Сторон (статья 17, пункт 1).
protocols-lede-in-force = В силе { $from }.
protocols-lede-withdrawn = { $party ->
    [kazakhstan] Казахстанская Сторона отозвала проект. Причина: { $reason }
   *[azerbaijan] Азербайджанская Сторона отозвала проект. Причина: { $reason }
}

## Acts

protocols-begin = Начать проект протокола
protocols-begin-done = Проект начат. Его видит только ваша Сторона.
protocols-share = Передать другой Стороне
protocols-share-title = Передать проект другой Стороне?
protocols-share-lede = Другая Сторона увидит текст под следующим номером версии. Отменить это нельзя. Согласия с прежней версией отпадут.
protocols-share-done = Проект передан другой Стороне.
protocols-agree = Согласовать
protocols-agree-title = Согласовать текст протокола?
protocols-agree-lede = Вы согласуете три текста с этим отпечатком. Изменится хоть одна буква – согласие отпадёт.
protocols-agree-done = Ваша Сторона согласовала текст.
protocols-unofficial-confirm = Подтверждаю: слова приведены по неаутентичным текстам Соглашения и будут сверены с подлинником до подписания.
protocols-unofficial-label = Подтверждение
protocols-withdraw-agreement = Отозвать согласие
protocols-withdraw-agreement-title = Отозвать согласие с текстом?
protocols-withdraw-agreement-lede = Текст не изменится, но согласованным считаться не будет. Другая Сторона это увидит.
protocols-withdraw-agreement-done = Согласие отозвано.
protocols-withdraw = Отозвать проект
protocols-withdraw-title = Отозвать проект протокола?
protocols-withdraw-lede = Переданные версии останутся у обеих Сторон, но работа над проектом прекратится. Причину увидят обе Стороны.
protocols-withdraw-done = Проект отозван.
protocols-discard = Удалить проект
protocols-discard-title = Удалить проект протокола?
protocols-discard-lede = Проект никому не передан и исчезнет совсем.
protocols-discard-done = Проект удалён.
protocols-sign = Записать подписание
protocols-sign-title = Подписание протокола
protocols-sign-note = Запись увидят обе Стороны. Она говорит о том, что уже подписано на бумаге в двух экземплярах.
protocols-sign-done = Подписание записано.
protocols-signatories = Подписавшие
protocols-signatory-name = Имя, по-русски
protocols-signatory-position = Должность, по-русски

## What a protocol asks of people

protocols-task-sign = Протокол об изменениях: записать подписание
protocols-task-answer = Протокол об изменениях: ответить на замечания ({ $count })
protocols-task-agree = Протокол об изменениях: согласовать текст
protocols-task-review = Протокол об изменениях: рассмотреть версию { $version }
protocols-task-notify = Протокол об изменениях: уведомить о завершении процедур
protocols-task-act = Открыть протокол

## Instructions

protocols-instructions = Изменения
protocols-no-instructions = Изменений пока нет.
protocols-no-instructions-told = Каждое изменение – одно действие над положением Соглашения. Формулу на трёх языках составит система.
protocols-instruction-add = Добавить изменение
protocols-instruction-edit = Правка изменения
protocols-instruction-save = Сохранить изменение
protocols-preview = Как будет читаться
protocols-preview-show = Показать, как будет читаться
protocols-preview-note = ещё не сохранено
protocols-copy-kept = Рабочая копия сохранена в { $time }. Чтобы внести её в проект, сохраните изменение.
protocols-copy-not-kept = Рабочая копия не сохранена: нет связи. Введённое осталось на этой странице.
protocols-copy-found = Ниже ваша рабочая копия: { $day }, { $time }. В проект она не внесена, и видите её только вы.
protocols-copy-discard = Отказаться от рабочей копии
protocols-instruction-note = Язык можно оставить на потом. Что нельзя выполнить в тексте Соглашения, система не примет и скажет почему.
protocols-instruction-done = Изменение сохранено.
protocols-strike = Вычеркнуть
protocols-strike-done = Изменение вычеркнуто.
protocols-operation-choose = Что сделать с текстом?
protocols-operation-replace-words = Заменить слова
protocols-operation-add-words = Добавить слова
protocols-operation-delete-words = Исключить слова
protocols-operation-punctuation = Изменить знак препинания
protocols-operation-replace-unit = Изложить в новой редакции
protocols-operation-add-unit = Дополнить новым положением
protocols-operation-add-sentence = Дополнить предложением
protocols-operation-delete-unit = Исключить положение
protocols-operation-everywhere = Заменить слова по всему тексту
protocols-unit-choose = Выберите положение:
protocols-unit-other = Выбрать другое положение
protocols-add-article = Новая статья
protocols-add-art = Новая статья
protocols-add-para = новый пункт
protocols-add-subpara = новый абзац после списка
protocols-add-point = новый подпункт
protocols-add-indent = новый абзац
protocols-add-recital = новый абзац преамбулы
protocols-number = Номер
protocols-number-told = Пусто – следующий по порядку. Между статьями 12 и 13 – номер 12-1.
protocols-part-what = Действие
protocols-part-reasons = Обоснование
protocols-reasons = Почему это нужно
protocols-reasons-help = Печатается в сравнительной таблице. После передачи проекта видно обеим Сторонам.
protocols-reasons-told = Обоснование: { $reasons }
protocols-words = Какие слова заменить
protocols-words-deleted = Какие слова исключить
protocols-after = После каких слов
protocols-added-words = Какие слова добавить
protocols-by = На какие слова
protocols-which = Если слова встречаются не один раз
protocols-which-sole = встречаются один раз
protocols-which-every = везде в этом положении
protocols-which-only = только место { $number }
protocols-sentence = Предложение
protocols-unit-text = Новый текст
protocols-unit-text-told = Каждый абзац с новой строки. Свой номер положения писать не нужно.
protocols-pairs = Слова и их замена
protocols-pairs-told = По строке на форму: прежние слова = новые слова. Первая строка войдёт в формулу.
protocols-own-formula = Своя формулировка
protocols-formula = Формула целиком
protocols-formula-told = Если составленная не подходит. Печатается вместо неё, как есть.
protocols-mark-choose = Выберите
protocols-mark-was = Какой знак стоит
protocols-mark-becomes = Какой нужен
protocols-mark-full-stop = точка
protocols-mark-semicolon = точка с запятой
protocols-mark-comma = запятая
protocols-mark-colon = двоеточие
protocols-not-written-in = Ещё не написано: { $languages }
protocols-restates = Глагол стоит после перечня, поэтому последний подпункт изложен заново.
protocols-as-it-reads = Как будет читаться
protocols-unofficial-base = Слова приведены по неаутентичным текстам Соглашения: { $languages }. До подписания их нужно сверить с подлинником.
protocols-transition = Переходные положения
protocols-transition-told = Статья 2 протокола. Если положений нет, оставьте поля пустыми.
protocols-transition-done = Переходные положения сохранены.
protocols-no-transition = Переходных положений нет.

## Remarks and proposed wording

protocols-remarks = Замечания и предложения
protocols-no-remarks = Замечаний нет.
protocols-open-remarks = ждут ответа: { $count }
protocols-remark = Замечание
protocols-subject = О каком изменении речь
protocols-remark-title = Замечание или предложение
protocols-remark-make = Замечание или своя редакция
protocols-remark-whole = Замечание ко всему проекту
protocols-remark-note = Замечание видит только ваша Сторона, пока вы не передадите его обеим. Отменить передачу нельзя.
protocols-remark-keep = Сохранить для своей Стороны
protocols-remark-share = Передать обеим Сторонам
protocols-remark-kept = Замечание сохранено. Его видит только ваша Сторона.
protocols-remark-discard = Удалить замечание
protocols-remark-discarded = Замечание удалено.
protocols-kept = Замечания для своей Стороны
protocols-kept-note = видит только ваша Сторона
protocols-remark-done = Замечание передано.
protocols-on-version = к версии { $version }
protocols-anchor = Слова, о которых речь
protocols-anchor-language = Язык
protocols-anchor-language-choose = Выберите язык
protocols-anchor-words = Слова нового текста
protocols-anchor-words-told = Точно как в проекте. Пусто – замечание ко всему изменению.
protocols-anchor-proposed = Предлагаемые слова
protocols-anchor-proposed-told = Готовящая Сторона сможет принять их одним действием.
protocols-words-gone = Этих слов в тексте больше нет.
protocols-answer = Ответ
protocols-answer-title = Ответ на замечание
protocols-answer-make = Ответить
protocols-answer-done = Ответ передан.
protocols-answer-note = Ответ увидят обе Стороны.
protocols-resolve = Вопрос снят
protocols-resolve-done = Вопрос отмечен как снятый.
protocols-resolved = Вопрос снят: { $by }
protocols-accept = Принять в следующую версию
protocols-accept-done = Редакция принята в проект следующей версии.
protocols-accepted = Принято: { $by }

## Consents

protocols-consents = Согласие Сторон
protocols-fingerprint-of = Отпечаток версии { $version }
protocols-fingerprint-told = SHA-256 трёх текстов. Изменится хоть одна буква – изменится отпечаток, и согласие отпадёт.
protocols-agreed-on = согласовано: { $by }
protocols-agreed-unofficial = Подтверждено: слова приведены по неаутентичным текстам.
protocols-not-agreed = не согласовано
protocols-consent-void = согласие отпало { $day }: передана версия { $version }
protocols-named = Кто согласует текст за нашу Сторону
protocols-named-told = Только это лицо сможет согласовать текст на экране.
protocols-name = Назначить
protocols-name-choose = Выберите лицо
protocols-name-done = Лицо назначено.

## Life

protocols-life = Подписание и вступление в силу
protocols-signed = Подписан
protocols-signed-at = { $day }, { $place }
protocols-signed-for = { $party ->
    [kazakhstan] За Правительство Республики Казахстан
   *[azerbaijan] За Правительство Азербайджанской Республики
}
protocols-notification = Уведомление
protocols-notification-missing = не записано
protocols-notification-dispatched = отправлено { $day }, получение не подтверждено
protocols-notification-received = получено { $day }
protocols-notify = Подготовить уведомление

## Versions and comparison

protocols-versions = Версии
protocols-version = Версия { $version }
protocols-version-of = версия { $version }, { $day }
protocols-opened-by = { $name }, { $day }
protocols-compare-with = сравнить с версией { $version }
protocols-compare-draft = Сравнить проект с последней версией
protocols-compare-title = { $version } – { $other }: сравнение
protocols-compare-now = Соглашение сейчас
protocols-compare-told = Исключённое зачёркнуто, добавленное подчёркнуто.
protocols-compare-from = Сравнить версию
protocols-compare-to = с версией
protocols-compare-what = Что сравнить
protocols-compare-agreement = Соглашение, как оно будет читаться
protocols-compare-same = На этом языке версии не различаются.
protocols-compare-added = Новое изменение
protocols-compare-gone = Изменение вычеркнуто

## Papers

protocols-papers = Для печати
protocols-original = Подлинник: { $party }
protocols-working-paper = Проект для рассмотрения: { $language }
protocols-comparison-table = Сравнительная таблица: { $language }
protocols-changes-for-word = Соглашение с отмеченными изменениями (Word): { $language }

## History

protocols-history = Что сделано
protocols-step-shared = Передана версия { $version }, отпечаток { $fingerprint } …
protocols-step-voided = Передана версия { $version }; отпали согласия: { $parties }
protocols-step-remarked = { $party ->
    [kazakhstan] Замечание Казахстанской Стороны
   *[azerbaijan] Замечание Азербайджанской Стороны
}
protocols-step-answered = { $party ->
    [kazakhstan] Ответ Казахстанской Стороны на замечание
   *[azerbaijan] Ответ Азербайджанской Стороны на замечание
}
protocols-step-resolved = { $party ->
    [kazakhstan] Казахстанская Сторона сняла свой вопрос
   *[azerbaijan] Азербайджанская Сторона сняла свой вопрос
}
protocols-step-accepted = { $party ->
    [kazakhstan] Казахстанская Сторона приняла предложенную редакцию
   *[azerbaijan] Азербайджанская Сторона приняла предложенную редакцию
}
protocols-step-agreed = { $party ->
    [kazakhstan] Казахстанская Сторона согласовала текст с отпечатком { $fingerprint } …
   *[azerbaijan] Азербайджанская Сторона согласовала текст с отпечатком { $fingerprint } …
}
protocols-step-withdrawn = { $party ->
    [kazakhstan] Казахстанская Сторона отозвала согласие
   *[azerbaijan] Азербайджанская Сторона отозвала согласие
}
protocols-step-signed = Протокол подписан { $day }
protocols-step-given-up = Проект отозван

## Why an act cannot be done: the rules of domain::rules::Rule, by name

protocols-rule-not-in-this-state = { $state ->
    [draft] Это невозможно: протокол ещё в проекте.
    [shared] Это невозможно: протокол на рассмотрении.
    [agreed] Это невозможно: текст протокола согласован.
    [signed] Это невозможно: протокол подписан.
   *[withdrawn] Это невозможно: проект протокола отозван.
}
protocols-rule-instructions-full = В одном протоколе не больше { $most } изменений.
protocols-rule-instruction-gone = Этого изменения в проекте уже нет.
protocols-rule-nothing-amended = Протокол ничего не изменяет.
protocols-rule-words-gone = Этих слов в новом тексте нет.
protocols-rule-not-named = { $party ->
    [kazakhstan] Текст за Казахстанскую Сторону согласует назначенное ею лицо.
   *[azerbaijan] Текст за Азербайджанскую Сторону согласует назначенное ею лицо.
}
protocols-rule-wording-missing = { $language ->
    [kk] Не написано на казахском языке: { $count }.
    [az] Не написано на азербайджанском языке: { $count }.
    [ru] Не написано на русском языке: { $count }.
   *[en] Не написано на английском языке: { $count }.
}
protocols-rule-instructions-hindered = Изменения, которые нельзя выполнить в действующем тексте: { $count }.
protocols-rule-unofficial-base = Подтвердите, что слова приведены по неаутентичным текстам.

## Why an amendment cannot be done to a text

protocols-hindrance-unit-gone = Такого положения в тексте нет.
protocols-hindrance-words-not-found = Этих слов в положении нет. Впишите их точно как в тексте.
protocols-hindrance-stand-several-times = Эти слова стоят в положении не один раз (всего { $count }). Укажите, какое место.
protocols-hindrance-not-so-often = Столько мест нет: всего { $count }.
protocols-hindrance-same-words = Эти слова уже изменяет другое изменение.
protocols-hindrance-within-replaced = Это положение целиком изменяет или исключает другое изменение.
protocols-hindrance-number-taken = Этот номер занят. Номера исключённых положений не используются снова.
protocols-hindrance-number-skips = Следующий номер здесь: { $next }.
protocols-hindrance-other-mark = Положение оканчивается другим знаком.
protocols-hindrance-in-its-parts = Слова стоят в частях этого положения: выберите часть.
protocols-hindrance-one-paragraph = Здесь может стоять только один абзац.
protocols-hindrance-lines-before-list = Перед перечнем может стоять только одна вводная строка.
protocols-hindrance-numbers-not-in-order = Номера идут не по порядку.
protocols-hindrance-points-here = Нумерованный перечень здесь стоять не может.
protocols-hindrance-not-as-a-whole = Эта часть изменяется по частям, а не целиком.
