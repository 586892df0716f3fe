### Minutes of a session: parts, decisions, states. The pages of the editor add to this room.

## Names

minutes-title = Протокол заседания
minutes-item = Вопрос { $number }
minutes-decision = Решение { $number }

## Parts of an item

minutes-heard = Слушали
minutes-discussed = Обсудили
minutes-decided = Решили

## Kinds of decision, executor, deadline

minutes-kind-decision = решение
minutes-kind-assignment = поручение
minutes-kind-recommendation = рекомендация
minutes-kind-taken-note = принято к сведению
minutes-executor = Ответственный исполнитель
minutes-deadline = Срок исполнения

## States of the minutes

minutes-state-draft = проект
minutes-state-circulated = разослано
minutes-state-agreed = согласовано
minutes-state-signed = подписано
minutes-agreed-by-one = Согласовано одной Стороной
minutes-agreed-by-both = Согласовано обеими Сторонами
minutes-working-translation = Рабочий перевод, без мест для подписей

## Acts

minutes-save = Сохранить
minutes-circulate = Направить на согласование
minutes-agree = Согласовать
minutes-withdraw-agreement = Отозвать согласование
minutes-comment = Замечание
minutes-propose-wording = Предложить редакцию
minutes-print = Распечатать протокол

## Why an act cannot be done: the rules of domain::rules::Rule, by name

minutes-rule-day-too-early = Этот день слишком ранний: не раньше, чем { $day }.
minutes-rule-not-in-this-state = { $state ->
    [draft] Это невозможно: протокол ещё в проекте.
    [circulated] Это невозможно: протокол направлен на согласование.
    [commented] Это невозможно: к протоколу есть замечания.
    [agreed] Это невозможно: протокол согласован обеими Сторонами.
   *[signed] Это невозможно: протокол подписан.
}
minutes-rule-texts-missing = { $language ->
    [kk] Нет выверенных текстов на казахском языке: { $count }.
    [az] Нет выверенных текстов на азербайджанском языке: { $count }.
    [ru] Нет выверенных текстов на русском языке: { $count }.
   *[en] Нет выверенных текстов на английском языке: { $count }.
}
minutes-rule-not-a-language = { $language ->
    [kk] На казахском языке этого протокола нет.
    [az] На азербайджанском языке этого протокола нет.
    [ru] На русском языке этого протокола нет.
   *[en] Протокол не составляется на английском языке.
}
minutes-rule-text-moved = Разослан уже другой текст: прочтите его и согласуйте заново.
minutes-rule-nothing-to-withdraw = Ваша Сторона этот текст не согласовывала.
minutes-rule-written-item-gone = Вопрос снят с повестки дня, а в протоколе по нему есть запись.
minutes-rule-decision-gone = Этого решения в протоколе уже нет.
minutes-rule-decisions-full = { $most ->
    [one] По одному вопросу не может быть больше { $most } решения.
    [few] По одному вопросу не может быть больше { $most } решений.
   *[many] По одному вопросу не может быть больше { $most } решений.
}
minutes-rule-remark-gone = Такого замечания нет.
minutes-rule-not-in-this-state-of-decision = { $state ->
    [noted] Это невозможно: вопрос принят к сведению, исполнять нечего.
    [open] Это невозможно: решение ещё исполняется.
    [reported] Это невозможно: об исполнении решения уже сообщено.
    [disputed] Это невозможно: исполнение решения оспорено.
    [done] Это невозможно: решение исполнено.
   *[dropped] Это невозможно: решение отменено.
}
minutes-rule-not-by-a-later-session = Отменить это решение может только заседание после заседания № { $number }.
minutes-rule-nothing-to-dispute = Другая Сторона об исполнении не сообщала.

## Names of pages

minutes-title-of = Протокол { $number } заседания
minutes-title-of-next = Протокол очередного заседания
minutes-item-of = { $minutes }: вопрос { $number }
minutes-items = Вопросы повестки дня
minutes-papers = На бумаге
minutes-history = Что сделано
minutes-open = Открыть протокол
minutes-preview = Как ляжет на бумагу

## No minutes: the same words, whether the other Party keeps a draft or not

minutes-none = Протокол не разослан
minutes-none-told = Протокол ведёт секретариат принимающей Стороны. Он появится здесь, когда будет направлен на согласование.
minutes-none-begin = Проект составляется по повестке дня: по каждому вопросу – запись. Пока вы не направите его на согласование, другая Сторона о нём не знает.
minutes-none-too-early = Проект можно начать, когда заседание созвано.
minutes-begin = Начать проект протокола
minutes-begin-done = Проект протокола начат. Его видит только ваша Сторона.

## Where the minutes stand

minutes-state-commented = есть замечания
minutes-state-of-version = { $state }, версия { $version }
minutes-signed-on = подписано { $day }
minutes-reopened = принимающая Сторона правит версию { $version }
minutes-track = Ход протокола
minutes-track-draft = Проект
minutes-track-circulated = На согласовании
minutes-track-agreed = Согласован
minutes-track-signed = Подписан
minutes-version-of = версия { $version }, { $day }
minutes-lede-draft = Проект: его видит только ваша Сторона.
minutes-lede-reopened-own = Вы правите версию { $version }. Другая Сторона видит её без ваших правок; прежние согласия отпали.
minutes-lede-reopened = Ниже версия { $version }. Принимающая Сторона готовит следующую; прежние согласия отпали.
minutes-lede-circulated = Версия { $version } направлена обеим Сторонам. Её согласуют главы делегаций.
minutes-lede-agreed-by = { $party ->
    [kazakhstan] Версию { $version } согласовал глава казахстанской делегации.
   *[azerbaijan] Версию { $version } согласовал глава азербайджанской делегации.
}
minutes-lede-agreed = Обе Стороны согласовали версию { $version }. Её можно печатать и подписывать.
minutes-lede-signed = Подписан на бумаге: { $city }, { $day }

## The items

minutes-column-item = Вопрос
minutes-column-written = Записано
minutes-written = записано
minutes-not-begun = Пока ничего не записано
minutes-closing-item = заключительный вопрос
minutes-decisions = Решений: { $count }
minutes-open-remarks = Замечаний без ответа: { $count }
minutes-text-missing = перевода нет
minutes-text-draft = не сверено с русским
minutes-text-checked = сверено с русским
minutes-item-previous = Предыдущий вопрос
minutes-item-next = Следующий вопрос
minutes-all-items = Все вопросы

## The form of an item

minutes-heading = Название вопроса
minutes-statement = Заявление
minutes-statements = Заявления для внесения в протокол
minutes-kind = Вид
minutes-executor-place = Исполнитель { $place }
minutes-executor-none = не назван
minutes-executor-others = Исполнитель не из списка
minutes-executor-other = Исполнитель, как в протоколе
minutes-deadline-none = без срока
minutes-deadline-day = к определённому дню
minutes-deadline-next-session = к следующему заседанию
minutes-due = День, если срок – день
minutes-decision-new = Добавить решение { $number }
minutes-decision-strike = Исключить это решение
minutes-decision-raise = Сохранить и поднять выше
minutes-tick-checked = Сверено с русским текстом
minutes-save-item = Сохранить вопрос
minutes-save-note = До рассылки записанное видит только ваша Сторона.
minutes-save-renderings = Сохранить переводы
minutes-render-note = Перевод – рабочая бумага: согласий он не отменяет.
minutes-editing-reopens = Текст уже разослан. Если изменить его, он снова станет проектом, а согласия обеих Сторон отпадут.
minutes-item-done = Вопрос сохранён.
minutes-item-reopened = Вопрос сохранён. Протокол снова проект: прежние согласия отпали.

## The next session, the languages of the originals

minutes-next-session = Следующее заседание
minutes-next-city = Город
minutes-next-days = Дни
minutes-to-be-agreed = подлежит согласованию
minutes-next-note = Если дни ещё не согласованы, оставьте поля пустыми.
minutes-next-session-done = Сведения о следующем заседании сохранены.
minutes-original-languages = Языки подлинника
minutes-original-note = Подлинник всегда есть на русском языке. Отметьте язык, если Стороны решили подписывать и на нём.

## Acts that ask again

minutes-follow-agenda = Обновить по повестке дня
minutes-follow-agenda-title = Обновить вопросы по повестке дня?
minutes-follow-agenda-lede = Названия, порядок и новые вопросы будут взяты из повестки дня. Записанное останется при своих вопросах.
minutes-follow-agenda-done = Вопросы обновлены по повестке дня.
minutes-circulate-title = Направить протокол на согласование?
minutes-circulate-lede = Другая Сторона увидит весь текст под следующим номером версии. Отозвать его будет нельзя.
minutes-circulate-done = Протокол направлен на согласование.
minutes-agree-title = Согласовать протокол?
minutes-agree-lede = Вы согласуете текст с этим отпечатком. Изменится хоть одна буква – согласие отпадёт.
minutes-agree-done = Ваше согласие записано.
minutes-withdraw-title = Отозвать согласие с протоколом?
minutes-withdraw-lede = Обе Стороны увидят, что согласие отозвано. До подписания его можно дать снова.
minutes-withdraw-agreement-done = Согласие отозвано.

## The signing

minutes-sign = Записать подписание
minutes-sign-title = Подписание на бумаге
minutes-sign-day = День подписания
minutes-sign-city = Город
minutes-signatory = Подписал
minutes-sign-note = Запись окончательна: решения войдут в реестр, протокол – в архив. Дальше возможно только исправление по согласию обеих Сторон.
minutes-sign-done = Подписание записано. Решения внесены в реестр.

## What heads agree to

minutes-seals = Согласие глав делегаций
minutes-fingerprint-of = Отпечаток версии { $version }
minutes-fingerprint-told = SHA-256 текстов подлинника. Изменится хоть одна буква – изменится отпечаток, и согласие отпадёт.
minutes-head-not-recorded = глава делегации не указан
minutes-agreed-on = согласовано: { $by }
minutes-not-agreed = согласие не дано
minutes-consent-void = согласие с версией { $version } отпало { $day }: текст изменён

## Remarks

minutes-remarks = Замечания
minutes-remarks-whole = Замечания к протоколу в целом
minutes-no-remarks = Замечаний нет.
minutes-remark-make = Сделать замечание
minutes-remark-title = Замечание к протоколу
minutes-remark-note = Это увидят обе Стороны; убрать будет нельзя.
minutes-remark-done = Замечание отправлено.
minutes-answer = Ответ
minutes-answer-make = Ответить
minutes-answer-title = Ответ на замечание
minutes-answer-done = Ответ отправлен.
minutes-on-version = к версии { $version }

## What was done

minutes-step-begun = Проект начат по повестке дня
minutes-step-circulated = Направлена версия { $version }, отпечаток { $fingerprint } …
minutes-step-remarked = { $party ->
    [kazakhstan] Замечание Казахстанской Стороны
   *[azerbaijan] Замечание Азербайджанской Стороны
}
minutes-step-answered = { $party ->
    [kazakhstan] Ответ Казахстанской Стороны на замечание
   *[azerbaijan] Ответ Азербайджанской Стороны на замечание
}
minutes-step-agreed = { $party ->
    [kazakhstan] Глава казахстанской делегации согласовал текст с отпечатком { $fingerprint } …
   *[azerbaijan] Глава азербайджанской делегации согласовал текст с отпечатком { $fingerprint } …
}
minutes-step-withdrawn = { $party ->
    [kazakhstan] Глава казахстанской делегации отозвал согласие
   *[azerbaijan] Глава азербайджанской делегации отозвал согласие
}
minutes-step-reopened = Принимающая Сторона изменила текст: версия { $version } больше не на согласовании
minutes-step-voided = Принимающая Сторона изменила текст версии { $version }; отпали согласия: { $parties }
minutes-step-signed = Протокол подписан на бумаге { $day }

## The archive

minutes-archive = Архив
minutes-archive-lede = Подписанные протоколы заседаний.
minutes-archive-empty = Подписанных протоколов пока нет
minutes-archive-empty-told = Протокол появится здесь, когда секретариат запишет его подписание.
minutes-archive-number = Протокол
minutes-archive-signed = Подписан
minutes-archive-city = Город
minutes-archive-host = Принимающая Сторона
minutes-archive-papers = На бумаге

## Papers: their names on screen

minutes-paper-working-ru = Рабочий экземпляр на русском языке
minutes-paper-working-kk = Рабочий перевод на казахский язык
minutes-paper-working-az = Рабочий перевод на азербайджанский язык
minutes-paper-columns-ru-kk = В двух столбцах: русский и казахский
minutes-paper-columns-ru-az = В двух столбцах: русский и азербайджанский

## Papers: what they say. Russian without ё

minutes-paper-copy = Рабочий экземпляр
minutes-paper-draft-version = Проект, версия { $version }, { $day }
minutes-paper-city = город { $city }
minutes-paper-next-regular = очередное
minutes-paper-agreement-subject = о сотрудничестве в борьбе с терроризмом, незаконным оборотом наркотических средств, психотропных веществ и прекурсоров, организованной и иными видами преступности
minutes-paper-annexed = Списки участников прилагаются (приложения 1 и 2).
minutes-paper-annex-to = к Протоколу { $ordinal } заседания Совместной комиссии
minutes-paper-head-of = { $party ->
    [kazakhstan] Глава делегации Республики Казахстан
   *[azerbaijan] Глава делегации Азербайджанской Республики
}
minutes-paper-agenda = Повестка дня
minutes-paper-noted = Отметили:
minutes-paper-executor = Исполнитель:
minutes-paper-deadline = Срок:
minutes-paper-statements = Заявления для внесения в протокол
minutes-paper-no-text = (перевода нет)
minutes-paper-column = Текст на русском языке
minutes-paper-next = Следующее заседание
minutes-paper-next-host = { $party ->
    [kazakhstan] Следующее заседание Комиссии пройдет на территории Республики Казахстан.
   *[azerbaijan] Следующее заседание Комиссии пройдет на территории Азербайджанской Республики.
}
minutes-paper-next-place = Место: { $place }.
minutes-paper-next-days = Сроки: { $days }.
minutes-paper-next-to-be-agreed = Сроки подлежат согласованию.
minutes-paper-closing = { $languages ->
    [kk-ru] Настоящий протокол составлен на казахском и русском языках в двух экземплярах, по одному для каждой Стороны.
    [az-ru] Настоящий протокол составлен на азербайджанском и русском языках в двух экземплярах, по одному для каждой Стороны.
    [kk-az-ru] Настоящий протокол составлен на казахском, азербайджанском и русском языках в двух экземплярах, по одному для каждой Стороны.
    [az-kk-ru] Настоящий протокол составлен на азербайджанском, казахском и русском языках в двух экземплярах, по одному для каждой Стороны.
   *[ru] Настоящий протокол составлен на русском языке в двух экземплярах, по одному для каждой Стороны.
}

## What is typed and not saved

minutes-copy-kept = Рабочая копия сохранена в { $time }. Чтобы внести её в протокол, сохраните вопрос.
minutes-copy-not-kept = Рабочая копия не сохранена: нет связи. Введённое осталось на этой странице.
minutes-copy-found = Ниже ваша рабочая копия: { $day }, { $time }. В протокол она не внесена, и видите её только вы.
minutes-copy-discard = Отказаться от рабочей копии
minutes-copy-discarded = Рабочей копии больше нет. Ниже текст протокола.
minutes-copy-differences = Чем она отличается от сохранённого
minutes-copy-saved = Сохранено в протоколе

## What the register of decisions tells on the item about them

minutes-register = Выполнение решений по реестру
minutes-register-compose = Составить по реестру заново
minutes-register-composed = Текст «{ $part }» составлен по реестру решений: { $day }. Проверьте его и сохраните.

## A certified copy

minutes-certify = Заверить копию
minutes-certify-lede = Копия печатается по экземпляру вашей Стороны; на последней странице – удостоверение. Напечатайте, подпишите и скрепите печатью.
minutes-certify-part = Удостоверение
minutes-certify-place = Место
minutes-certify-day = День
minutes-certify-name = Фамилия и инициалы
minutes-certify-position = Должность
minutes-certify-keeper = Место хранения подлинника
minutes-certify-reference = Архивный шифр
minutes-certify-send = Получить PDF
minutes-certify-note = Выдача заверенной копии записывается в журнал.

## What was signed before it came here: transcribed from the signed original, entered, corrected

minutes-rule-transcribed-from-paper = Это подписанный протокол: его вносят с подлинника, а не направляют на согласование.
minutes-rule-decision-stands = Решение стоит в реестре: его можно исправить, но не исключить.
minutes-none-entered = Протокол не внесён
minutes-none-entered-told = Заседание внесено по документам. Его протокол вносит секретариат с подписанного подлинника.
minutes-none-transcribe = Перепишите с подписанного подлинника тексты вопросов и решений на тех языках, на которых они в нём есть. Пока внесение не завершено, другая Сторона о нём не знает.
minutes-transcribe = Внести подписанный протокол
minutes-lede-transcribed = Внесение с подлинника: видит только ваша Сторона.
minutes-lede-correcting = Исправление версии { $version }: видит только ваша Сторона. Пока оно не завершено, остаётся прежний текст.
minutes-entered-signed = подписан: { $day }; внесён с подлинника
minutes-entered-mark = Внесено с подписанного подлинника: { $by }
minutes-entered-corrected = Внесённое исправлено: { $by }
minutes-track-transcription = Внесение с подлинника
minutes-track-entered = Внесён
minutes-enter = Завершить внесение
minutes-enter-told = Укажите то, что есть в подлиннике.
minutes-enter-note = Протокол увидят обе Стороны, решения войдут в реестр. Ошибку внесения можно будет исправить; прежняя запись останется видна.
minutes-enter-done = Протокол внесён. Решения вошли в реестр.
minutes-enter-signatory = { $party ->
    [kazakhstan] Подпись: Казахстан
   *[azerbaijan] Подпись: Азербайджан
}
minutes-enter-signatory-told = Если подпись не прочесть, оставьте поля пустыми.
minutes-enter-other-languages = На других языках
minutes-enter-scan = Скан подлинника
minutes-correct = Исправить внесённое
minutes-correct-title = Исправить внесённый протокол?
minutes-correct-lede = Откроется исправление, которое видит только ваша Сторона. Когда вы его завершите, прежняя запись останется видна обеим Сторонам.
minutes-correct-done = Исправление начато. Его видит только ваша Сторона.
minutes-correct-enter = Завершить исправление
minutes-correct-enter-done = Исправление внесено.
minutes-discard = Отказаться от внесения
minutes-discard-title = Отказаться от начатого?
minutes-discard-lede = Написанное после последнего внесения будет удалено. То, что внесено, останется без изменений.
minutes-discard-done = Начатое удалено.
minutes-findings = О протоколе замечено
minutes-finding-nothing-written = Вопросов, по которым ничего не записано: { $count }.
minutes-finding-texts-missing = { $language ->
    [kk] Нет текстов на казахском языке подлинника: { $count }.
    [az] Нет текстов на азербайджанском языке подлинника: { $count }.
   *[ru] Нет текстов на русском языке подлинника: { $count }.
}
minutes-finding-signed-before = Подписан раньше, чем началось заседание: { $day }.
minutes-finding-signatory-missing = { $party ->
    [kazakhstan] Не указано, кто подписал за Казахстанскую Сторону.
   *[azerbaijan] Не указано, кто подписал за Азербайджанскую Сторону.
}
minutes-finding-due-before = Срок решения { $decision } раньше подписания.
minutes-finding-next-out-of-turn = { $party ->
    [kazakhstan] Следующее заседание назначено на территории Республики Казахстан вне очереди ({ $article }).
   *[azerbaijan] Следующее заседание назначено на территории Азербайджанской Республики вне очереди ({ $article }).
}
minutes-finding-next-before = Следующее заседание назначено раньше подписания.
minutes-signatories = Кто подписал
minutes-step-entered-from-paper = Внесено с подписанного подлинника
minutes-step-entry-corrected = Исправлена ошибка внесения: версия { $version }
minutes-was = Что исправлено
minutes-archive-entered = внесён с подлинника
minutes-paper-entered = Внесено с подписанного подлинника { $day }
