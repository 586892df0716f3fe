### Sessions of the Joint Commission: the list, the proposal, the page of one session, its acts.

## Names: a session by its number (Roman on screens), before it has one, the whole

sessions-session = { $number } заседание
sessions-session-unnumbered = Заседание без номера
sessions-next-regular = Очередное заседание
sessions-expected-number = Ожидаемый номер: { $number }
sessions-unnumbered = без номера

## States, as they stand beside a session (keys of domain::sessions::StateName, and what life adds)

sessions-state-draft = проект
sessions-state-proposed = предложено
sessions-state-counter-proposed = встречное предложение
sessions-state-withdrawn = отозвано
sessions-state-declined = отклонено
sessions-state-agreed = согласовано
sessions-state-convened = созвано
sessions-state-in-session = идёт
sessions-state-closed = закрыто
sessions-state-held = состоялось
sessions-state-postponed = перенесено
sessions-state-cancelled = отменено
sessions-out-of-turn = с отступлением от очерёдности

## The list: title, rule ($article of agreement::reference), whose turn it is and why

sessions-title = Заседания Совместной комиссии
sessions-rule = Заседания проводятся поочерёдно на территориях государств Сторон ({ $article }).
sessions-next-host = { $party ->
    [kazakhstan] Следующее заседание принимает Казахстан: { $number } заседание прошло в Азербайджане.
   *[azerbaijan] Следующее заседание принимает Азербайджан: { $number } заседание прошло в Казахстане.
}
sessions-next-host-any = Первое заседание может принять любая Сторона.
sessions-turn-rule = Очередь считается от последнего состоявшегося заседания; перенесённые, отменённые и отозванные не учитываются.
sessions-turn-held = Заседание { $number }: { $day }, { $place }. Принимающая Сторона: { $host }
sessions-propose = Предложить заседание

## Rails and legend of the alternation

sessions-alternation = Очерёдность
sessions-legend = Условные знаки
sessions-legend-turn = ход очереди
sessions-legend-not-held = ещё не состоялось
sessions-rail-cancelled = { $place }, отменено
sessions-rail-postponed = { $place }, перенесено
sessions-rail-proposed = { $place }, предложено

## The footnote † of a session out of turn ($party: who should have hosted; $number; $reason as typed)

sessions-footnote = { $party ->
    [kazakhstan] { $number } заседание прошло с отступлением от очерёдности: принимать должен был Казахстан.
   *[azerbaijan] { $number } заседание прошло с отступлением от очерёдности: принимать должен был Азербайджан.
}
sessions-footnote-reason = Причина: { $reason }
sessions-footnote-consent = Согласие: { $party }, { $day }.
sessions-footnote-after = Дальше очередь идёт от того, что состоялось.

## The table of the list

sessions-list = Перечень
sessions-list-caption = Все заседания, последние сверху
sessions-column-session = Заседание
sessions-column-days = Даты
sessions-column-city = Город
sessions-column-host = Принимает
sessions-column-state = Состояние
sessions-column-minutes = Протокол заседания
sessions-answer-by = ответ: { $until }

## Nothing there yet, and the opening position

sessions-empty = Заседаний пока нет.
sessions-empty-told = Если заседания уже проводились, внесите последнее из них: от него идут очерёдность и номера.
sessions-opening = Внести последнее состоявшееся заседание
sessions-opening-title = Последнее состоявшееся заседание
sessions-opening-lede = Вносится один раз, по протоколу заседания, до первого предложения.
sessions-opening-number = Номер заседания
sessions-opening-day = Первый день
sessions-opening-record = Внести
sessions-opening-done = Последнее состоявшееся заседание внесено.

## A session that was held, entered from its papers

sessions-held-enter-one = Внести состоявшееся заседание
sessions-held-title = Состоявшееся заседание
sessions-held-lede = Вносится по документам заседания сразу как закрытое; номер – как в документах. Запись навсегда отмечена как внесённая по документам.
sessions-held-turn-reason = Причина отступления от очерёдности, если она известна
sessions-held-day-told = Если день неизвестен, укажите только месяц и год или только год.
sessions-held-enter = Внести
sessions-held-done = Заседание внесено.
sessions-step-entered-from-papers = Внесено по документам: заседание { $number }
sessions-correct = Исправить внесённое
sessions-correct-title = Исправление внесённого заседания
sessions-correct-lede = Прежняя запись останется видна обеим Сторонам; с номером изменится обозначение решений.
sessions-correct-send = Внести исправление
sessions-correct-done = Исправление внесено.
sessions-step-entry-corrected =
    { $party ->
        [kazakhstan] Внесённое исправлено. Было: заседание { $number }, «{ $title }», принимала Казахстанская Сторона, { $place }, { $days }
       *[azerbaijan] Внесённое исправлено. Было: заседание { $number }, «{ $title }», принимала Азербайджанская Сторона, { $place }, { $days }
    }
sessions-rule-item-stays = Внесённый вопрос можно переименовать, но не убрать: строк не может быть меньше, чем вопросов.
sessions-findings = О состоявшихся заседаниях замечено
sessions-finding-missing-one = Нет записи о заседании { $number }.
sessions-finding-missing = Нет записей о заседаниях { $first }–{ $last }.
sessions-finding-out-of-turn =
    { $party ->
        [kazakhstan] Заседание { $number } приняла та же Казахстанская Сторона, и причина не указана ({ $article }).
       *[azerbaijan] Заседание { $number } приняла та же Азербайджанская Сторона, и причина не указана ({ $article }).
    }
sessions-finding-before-its-number = Заседание { $number } началось раньше предыдущего по номеру.
sessions-rule-number-held-already = Заседание с этим номером уже внесено.
sessions-before-register = Состоялось до начала реестра

## The proposal: title, what it does ($party: who will see it)

sessions-propose-title = Предложить заседание
sessions-propose-lede = { $party ->
    [kazakhstan] Предложение увидит Казахстанская Сторона. Заседание согласовано, когда она ответит согласием.
   *[azerbaijan] Предложение увидит Азербайджанская Сторона. Заседание согласовано, когда она ответит согласием.
}
sessions-draft-title = Проект предложения
sessions-counter-title = Встречное предложение
sessions-counter-lede = Измените то, с чем ваша Сторона не согласна. Отвечать будет другая Сторона.

## The proposal: parts and fields

sessions-part-place = Место
sessions-part-time = Даты и время
sessions-part-agenda = Проект повестки дня
sessions-field-title = Наименование
sessions-field-title-told = Так заседание будет названо в перечне и в повестке дня.
sessions-field-title-default = Очередное заседание Совместной комиссии
sessions-field-host = Принимает
sessions-field-host-in-turn = по очереди
sessions-field-host-out-of-turn = с отступлением от очерёдности: нужны причина и согласие обеих Сторон
sessions-field-reason = Причина отступления от очерёдности
sessions-field-reason-told = Её увидят обе Стороны; она навсегда останется при заседании.
sessions-field-form = Форма проведения
sessions-form-in-person = очно
sessions-form-video = по видеосвязи
sessions-form-mixed = смешанно
sessions-field-city = Город
sessions-field-city-told = Город на территории государства принимающей Стороны.
sessions-field-city-choose = Выберите город
sessions-field-city-other = Другой город
sessions-field-other-ru = Название на русском языке
sessions-field-other-kk = Название на казахском языке
sessions-field-other-az = Название на азербайджанском языке
sessions-field-other-en = Название на английском языке
sessions-field-other-prepositional = По-русски после слов «в городе»
sessions-field-other-zone = Часовой пояс
sessions-field-other-state = Государство
sessions-field-venue = Место проведения
sessions-field-venue-told = Здание и зал, если известны.
sessions-field-first-day = Первый день
sessions-field-last-day = Последний день
sessions-field-opens-at = Открытие
sessions-field-opens-at-told = По местному времени города, например 10:00.
sessions-field-agenda = Вопросы, по одному в строке
sessions-field-agenda-told = Время, докладчиков и материалы можно добавить позже.
sessions-field-answer-by = Ответ просим дать не позднее

## The proposal: acts and what they entail

sessions-send = Отправить предложение
sessions-save-draft = Сохранить проект
sessions-leave = Не предлагать
sessions-send-told = Проект видит только ваша Сторона. Отправленное предложение можно отозвать; отзыв виден обеим Сторонам.
sessions-draft-saved = Проект сохранён.
sessions-discard = Удалить черновик
sessions-discard-title = Удалить проект предложения?
sessions-discard-lede = Проект не отправлялся, поэтому другая Сторона о нём не знает.
sessions-discard-done = Проект удалён.
sessions-propose-done = Предложение отправлено.

## The page of one session: its title, and the sentence under it by state

sessions-page-title = { $session }. { $place }, { $days }
sessions-drafts = Проекты вашей Стороны
sessions-lede-draft = Проект видит только ваша Сторона.
sessions-lede-answer = { $party ->
    [kazakhstan] Казахстанская Сторона предлагает место, даты и проект повестки дня. Ответ за вашей Стороной.
   *[azerbaijan] Азербайджанская Сторона предлагает место, даты и проект повестки дня. Ответ за вашей Стороной.
}
sessions-lede-waiting = { $party ->
    [kazakhstan] Предложение отправлено. Отвечает Казахстанская Сторона.
   *[azerbaijan] Предложение отправлено. Отвечает Азербайджанская Сторона.
}
sessions-lede-answer-by = Ответ просят дать не позднее: { $day }.
sessions-lede-agreed = Место и даты согласованы. Для созыва нужны согласованная повестка дня и делегация принимающей Стороны.
sessions-lede-convened = Заседание созвано: повестка дня и составы делегаций разосланы.
sessions-lede-in-session = Заседание идёт.
sessions-lede-closed = Заседание состоялось и закрыто.
sessions-lede-withdrawn = Предложение отозвано Стороной, которая его сделала.
sessions-lede-declined = Предложение отклонено. Причина: { $reason }
sessions-lede-cancelled = Заседание отменено. Причина: { $reason }

## The track of states on that page

sessions-track = Состояние заседания
sessions-track-now = — сейчас
sessions-track-draft = Проект
sessions-track-proposed = Предложение
sessions-track-consent = Согласие
sessions-track-convocation = Созыв
sessions-track-convocation-told = рассылка повестки дня и составов делегаций
sessions-track-session = Заседание
sessions-track-closing = Закрытие
sessions-track-minutes = Подписание протокола
sessions-track-minutes-told = два экземпляра
sessions-track-waiting = ожидается

## Place and time

sessions-place-and-time = Место и время
sessions-fact-host = Принимает
sessions-fact-in-turn = по очереди: { $number } заседание прошло у другой Стороны
sessions-fact-first = первое заседание: очереди ещё нет
sessions-fact-out-of-turn = с отступлением от очерёдности: { $reason }
sessions-fact-form = Форма
sessions-fact-place = Место
sessions-fact-days = Даты
sessions-fact-opening = Открытие
sessions-fact-opening-undecided = час открытия не назначен
sessions-fact-answer-by = Срок ответа
sessions-former-terms = Прежние место и даты: { $place }, { $days }

## Agenda

sessions-agenda = Повестка дня
sessions-agenda-draft = проект
sessions-agenda-agreed = согласована обеими Сторонами
sessions-agenda-agreed-by = согласовала одна Сторона: { $party }
sessions-agenda-items = { $items ->
    [one] { $items } вопрос
    [few] { $items } вопроса
   *[many] { $items } вопросов
}
sessions-agenda-empty = Вопросов пока нет.
sessions-agenda-column-time = Время
sessions-agenda-column-item = Вопрос
sessions-agenda-column-by = Внёс
sessions-agenda-by-both = обе Стороны
sessions-agenda-rapporteur = докладчик: { $name }
sessions-agenda-carried-over = перенесён с { $number } заседания
sessions-agenda-edit = Работать над повесткой дня
sessions-agenda-consents = Согласие
sessions-agenda-order = Порядок вопросов
sessions-agenda-item = Вопрос
sessions-agenda-drag = Порядок можно менять кнопками или перетаскиванием.
sessions-agenda-field-carried-over = Перенесён с заседания №
sessions-agenda-add = Внести вопрос
sessions-agenda-amend = Изменить вопрос
sessions-agenda-remove = Снять вопрос
sessions-agenda-agree = Согласовать повестку дня
sessions-agenda-agree-done = Повестка дня согласована вашей Стороной.
sessions-agenda-print = Распечатать повестку дня
sessions-agenda-void = Любое изменение снимает согласие обеих Сторон.
sessions-agenda-field-item = Формулировка вопроса
sessions-agenda-field-item-told = Начните со слова «О».
sessions-agenda-field-rapporteur = Докладчик
sessions-agenda-field-by = Кто вносит
sessions-agenda-field-starts-at = Начало
sessions-agenda-field-subject = Предмет сотрудничества

## Delegations

sessions-delegations = Делегации
sessions-delegation-head = Глава делегации
sessions-delegation-acting-head = Исполняющий обязанности главы
sessions-delegation-members = Члены делегации
sessions-delegation-experts = Эксперты
sessions-delegation-interpreter = Переводчик
sessions-delegation-none = состав не внесён
sessions-delegation-not-named = не назначен
sessions-delegation-enter = Внести состав

## What was done, in order ($party: who acted)

sessions-history = Ход дела
sessions-step-proposed = { $party ->
    [kazakhstan] Казахстанская Сторона предложила заседание: { $place }, { $days }
   *[azerbaijan] Азербайджанская Сторона предложила заседание: { $place }, { $days }
}
sessions-step-counter-proposed = { $party ->
    [kazakhstan] Казахстанская Сторона сделала встречное предложение: { $place }, { $days }
   *[azerbaijan] Азербайджанская Сторона сделала встречное предложение: { $place }, { $days }
}
sessions-step-agreed = { $party ->
    [kazakhstan] Казахстанская Сторона дала согласие
   *[azerbaijan] Азербайджанская Сторона дала согласие
}
sessions-step-declined = { $party ->
    [kazakhstan] Казахстанская Сторона отклонила предложение
   *[azerbaijan] Азербайджанская Сторона отклонила предложение
}
sessions-step-withdrawn = { $party ->
    [kazakhstan] Казахстанская Сторона отозвала предложение
   *[azerbaijan] Азербайджанская Сторона отозвала предложение
}
sessions-step-convened = { $party ->
    [kazakhstan] Казахстанская Сторона созвала заседание
   *[azerbaijan] Азербайджанская Сторона созвала заседание
}
sessions-step-opened = Заседание открыто под номером { $number }
sessions-step-closed = Заседание закрыто
sessions-step-postponed = { $party ->
    [kazakhstan] Казахстанская Сторона предложила перенести заседание: { $place }, { $days }
   *[azerbaijan] Азербайджанская Сторона предложила перенести заседание: { $place }, { $days }
}
sessions-step-cancelled = { $party ->
    [kazakhstan] Казахстанская Сторона отменила заседание
   *[azerbaijan] Азербайджанская Сторона отменила заседание
}
sessions-step-reason = Причина: { $reason }
sessions-step-by = { $name }, { $day }
sessions-step-recorded =
    { $channel ->
        [note] По вербальной ноте № { $number } от { $evidence }; внесение: { $name }, { $day }
       *[letter] По письму № { $number } от { $evidence }; внесение: { $name }, { $day }
    }

## Act: agree. Button, title of its page, what it entails, what was done

sessions-agree = Согласовать заседание
sessions-agree-title = Согласовать заседание?
sessions-agree-lede = Место и даты станут согласованными. После этого заседание можно перенести или отменить, только указав причину.
sessions-agree-lede-out-of-turn = Это также согласие вашей Стороны на отступление от очерёдности.
sessions-agree-done = Заседание согласовано.

## Act: counter-propose

sessions-counter-propose = Предложить другие место и даты
sessions-counter-propose-send = Отправить встречное предложение
sessions-counter-propose-done = Встречное предложение отправлено.

## Act: decline

sessions-decline = Отклонить
sessions-decline-title = Отклонить предложение?
sessions-decline-lede = Причину увидят обе Стороны. Новое предложение может сделать любая Сторона.
sessions-decline-reason = Причина отклонения
sessions-decline-confirm = Отклонить предложение
sessions-decline-done = Предложение отклонено.

## Act: withdraw

sessions-withdraw = Отозвать предложение
sessions-withdraw-title = Отозвать предложение?
sessions-withdraw-lede = Отзыв увидят обе Стороны. Вернуть отозванное предложение нельзя, можно сделать новое.
sessions-withdraw-done = Предложение отозвано.

## Act: convene

sessions-convene = Созвать заседание
sessions-convene-title = Созвать заседание?
sessions-convene-lede = Обеим Сторонам будут разосланы согласованная повестка дня и составы делегаций.
sessions-convene-done = Заседание созвано.

## Act: open

sessions-open = Открыть заседание
sessions-open-title = Открыть заседание?
sessions-open-lede = Заседание получит номер { $number } и станет считаться состоявшимся. Отменить открытие нельзя.
sessions-open-done = Заседание открыто.

## Act: close

sessions-close = Закрыть заседание
sessions-close-title = Закрыть заседание?
sessions-close-lede = После закрытия открыть заседание снова нельзя. Работа над протоколом продолжится.
sessions-close-done = Заседание закрыто.

## Act: postpone

sessions-postpone = Перенести
sessions-postpone-title = Перенести заседание
sessions-postpone-lede = Новые место и даты должна согласовать другая Сторона. Прежние даты останутся видны.
sessions-postpone-reason = Причина переноса
sessions-postpone-confirm = Предложить перенос
sessions-postpone-done = Перенос предложен.

## Act: cancel

sessions-cancel = Отменить
sessions-cancel-title = Отменить заседание?
sessions-cancel-lede = Заседание не состоится; на очерёдность и номера это не влияет. Вернуть отменённое заседание нельзя.
sessions-cancel-reason = Причина отмены
sessions-cancel-confirm = Отменить заседание
sessions-cancel-done = Заседание отменено.

## Why an act cannot be done: the rules of domain::rules::Rule, by name

sessions-rule-out-of-turn-without-reason = { $party ->
    [kazakhstan] Очередь принимать — Казахстана. Укажите причину отступления или выберите Казахстан.
   *[azerbaijan] Очередь принимать — Азербайджана. Укажите причину отступления или выберите Азербайджан.
}
sessions-rule-city-outside-host-state = Этот город не на территории государства принимающей Стороны. Выберите другой город или видеосвязь.
sessions-rule-ends-before-it-begins = Заседание не может окончиться раньше, чем начнётся: первый день — { $first }, последний — { $last }.
sessions-rule-too-long = { $most ->
    [one] Заседание не может длиться дольше { $most } дня.
    [few] Заседание не может длиться дольше { $most } дней.
   *[many] Заседание не может длиться дольше { $most } дней.
}
sessions-rule-in-the-past = Первый день уже прошёл.
sessions-rule-answer-too-late = Срок ответа не может быть позже первого дня заседания.
sessions-rule-not-in-this-state = Это невозможно: состояние заседания — { $state }.
sessions-rule-belongs-to = { $party ->
    [kazakhstan] Это делает Казахстанская Сторона.
   *[azerbaijan] Это делает Азербайджанская Сторона.
}
sessions-rule-not-yet-begun = Открыть заседание можно не раньше первого дня: { $day }.
sessions-rule-agenda-not-agreed = Повестка дня не согласована обеими Сторонами.
sessions-rule-agenda-empty = В повестке дня нет ни одного вопроса.
sessions-rule-agenda-full = { $most ->
    [one] В повестке дня не может быть больше { $most } вопроса.
    [few] В повестке дня не может быть больше { $most } вопросов.
   *[many] В повестке дня не может быть больше { $most } вопросов.
}
sessions-rule-item-gone = Этот вопрос уже снят с повестки дня.
sessions-rule-host-delegation-missing = Делегация принимающей Стороны с её главой ещё не передана другой Стороне.
sessions-rule-another-in-session = Другое заседание ещё не закрыто.
sessions-rule-item-of-the-other = Этот вопрос внесла другая Сторона.
sessions-rule-opening-position-too-late = В реестре уже есть заседания.
sessions-rule-two-heads = У делегации может быть только один глава.
sessions-rule-left-before-arriving = Время убытия раньше времени прибытия.
sessions-rule-delegation-empty = В делегации нет ни одного человека.
sessions-rule-delegation-full = { $most ->
    [one] В делегации не может быть больше { $most } человека.
    [few] В делегации не может быть больше { $most } человек.
   *[many] В делегации не может быть больше { $most } человек.
}
sessions-rule-same-person-twice = Этот человек уже есть в списке делегации.
sessions-rule-head-missing = { $party ->
    [kazakhstan] В делегации Казахстанской Стороны нет главы.
   *[azerbaijan] В делегации Азербайджанской Стороны нет главы.
}
sessions-rule-not-the-head = { $party ->
    [kazakhstan] Это делает глава делегации Казахстанской Стороны.
   *[azerbaijan] Это делает глава делегации Азербайджанской Стороны.
}
sessions-rule-day-outside-session = Этот день не входит в дни заседания: { $days }.
sessions-rule-day-ahead = Этот день ещё не наступил.
sessions-rule-own-roles = Свои роли изменить нельзя: это делает другой администратор вашей Стороны.
