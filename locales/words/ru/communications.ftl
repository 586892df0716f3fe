### Communications: registers, one communication, what it carries, what is recorded of it.

## The registers

communications-title = Переписка
communications-register = Реестр
communications-outgoing = Исходящие
communications-incoming = Входящие
communications-outgoing-lede = Что ваша Сторона направляет другой.
communications-incoming-lede = Что другая Сторона направила вашей.
communications-new = Подготовить сообщение
communications-empty = Сообщений пока нет
communications-empty-told = Здесь будут ноты, письма и устные сообщения между Сторонами.
communications-any = все
communications-column-number = №
communications-column-dated = Дата
communications-column-subject = Содержание
communications-column-state = Состояние
communications-column-received = Получение

## Channel, way, marking, state

communications-channel-note = Вербальная нота
communications-channel-letter = Официальное письмо
communications-channel-oral = Устное сообщение
communications-route-ministry-to-embassy = Министерство иностранных дел – посольству другой Стороны
communications-route-embassy-to-ministry = Посольство – министерству иностранных дел другой Стороны
communications-route-named = Другие отправитель и адресат
communications-office-ministry-kazakhstan = Министерство иностранных дел Республики Казахстан
communications-office-ministry-azerbaijan = Министерство иностранных дел Азербайджанской Республики
communications-office-embassy-kazakhstan = Посольство Республики Казахстан
communications-office-embassy-azerbaijan = Посольство Азербайджанской Республики
communications-marking-unmarked = без грифа
communications-marking-official-use = для служебного пользования
communications-state-prepared = готовится
communications-state-withdrawn = отозвано
communications-state-dispatched = направлено
communications-state-delivered = доставлено
communications-state-received = получено

## One communication

communications-title-numbered = { $channel } № { $number }
communications-facts = Сведения
communications-contents = О чём уведомляет
communications-contents-none = Только текст.
communications-text = Текст
communications-text-none = Текст ещё не составлен.
communications-print = Распечатать
communications-accounts = Отправка и получение
communications-dispatched = Отправлено
communications-account-sender = Получено, по данным отправителя
communications-account-receiver = Получено, по данным адресата
communications-accounts-differ = Стороны указали разные дни получения. Считается день, который указал адресат; Стороны должны согласовать расхождение.
communications-received-on = Получено { $day }
communications-received-by-evidence = Получено { $day }, по данным отправителя
communications-incoming-number = { $by }, входящий № { $number }
communications-received-by-foreign-ministry = министерство иностранных дел
communications-received-by-embassy = посольство
communications-received-by-authority = другой орган
communications-answered-by = Ответ
communications-answered-another = другое сообщение
communications-face-recorded = Запись
communications-face-recorded-told = Отправитель, номер, дата, содержание, текст
communications-history = Что внесено
communications-step-withdrawn = Отозвано до отправки
communications-step-dispatched = Отмечена отправка
communications-step-delivered = Отправитель отметил доставку
communications-step-received = Адресат отметил получение
communications-step-corrected = Запись исправлена
communications-was = Было

## The form of the face

communications-part-channel = Как направляется
communications-part-number = Номер, дата, гриф
communications-field-channel = Вид
communications-field-channel-told = Изменения перечня и состава Комиссии идут по дипломатическим каналам, то есть нотой.
communications-field-route = Отправитель и адресат
communications-field-from = Отправитель
communications-field-to = Адресат
communications-field-named-told = Заполните, если выше выбраны другие отправитель и адресат.
communications-field-number = Исходящий номер
communications-field-number-told = Как на бумаге. До отправки можно оставить пустым.
communications-field-dated = Дата
communications-field-subject = Содержание
communications-field-marking = Гриф
communications-field-marking-told = Степень защиты ставит отправитель; после отправки её никто не меняет.
communications-field-answers = Ответ на
communications-answers-nothing = не ответ
communications-prepare-told = Пока сообщение не отправлено, другая Сторона о нём не знает.
communications-compose = Составить текст по формулам
communications-composed = Текст составлен по формулам и ещё не сохранён: проверьте его.
communications-face = Изменить
communications-reason = Причина исправления
communications-correct = Исправить запись
communications-correct-face = Исправить запись
communications-correct-send = Внести исправление
communications-correct-told = Прежняя запись останется видна обеим Сторонам; всё, что из неё следует, будет пересчитано.
communications-correct-missing = Внести недостающее
communications-correct-contents = Исправить, о чём уведомляет
communications-correct-kind = Выбрать другой вид

## What it carries

communications-put-in = Добавить, о чём уведомляет
communications-put-in-send = Добавить
communications-drop = Убрать
communications-kind-choose = О чём уведомляет сообщение?
communications-needs-note-told = Изменение перечня органов, создание и состав Совместной комиссии можно внести только в ноту.
communications-kind-added = Орган включается в перечень
communications-kind-renamed = Орган переименован
communications-kind-split = Орган разделён
communications-kind-merged = Органы объединены
communications-kind-absorbed = Орган упразднён, задачи перешли к другому
communications-kind-removed = Орган исключается из перечня
communications-kind-contacts = Контактные данные органа
communications-kind-establishment = Совместная комиссия создана
communications-kind-composition = Состав своей части Совместной комиссии
communications-kind-procedures-completed = Внутригосударственные процедуры по Соглашению выполнены
communications-kind-procedures-completed-protocol = Внутригосударственные процедуры по протоколу выполнены
communications-kind-termination = Уведомление о прекращении действия Соглашения
communications-kind-termination-revoked = Отзыв уведомления о прекращении действия
communications-kind-session-invitation = Приглашение на заседание
communications-kind-session-answer = Ответ на приглашение
communications-kind-nothing = Об этом сообщение не уведомляет
communications-reply-agreed = согласие
communications-reply-counter-proposed = предложены иные условия
communications-reply-declined = отклонено
communications-change-added = Включение в перечень: «{ $authority }»
communications-change-renamed = Переименование: «{ $authority }» – «{ $into }»
communications-change-split = Разделение: «{ $authority }» – «{ $into }»
communications-change-merged = Слияние: «{ $authority }» – «{ $into }»
communications-change-absorbed = Упразднение: «{ $authority }»; задачи перешли к органу: «{ $into }»
communications-change-removed = Исключение из перечня: «{ $authority }»
communications-change-contacts = Контактные данные органа «{ $authority }»: { $into }
communications-authority-choose = Выберите орган
communications-session-choose = Выберите заседание
communications-new-authority = Новый орган { $place }
communications-field-instrument-of = По какому документу
communications-field-authority = Орган из перечня
communications-field-into = Орган, к которому перешли задачи
communications-field-name-ru = Название на русском
communications-field-name-kk = Название на казахском
communications-field-name-az = Название на азербайджанском
communications-field-name-en = Название на английском
communications-field-contacts = Контактные данные
communications-field-set-up = День создания
communications-field-instrument = Документ о создании
communications-field-instrument-told = Как печатается, например: обмен нотами, протокол встречи
communications-field-composition = Состав
communications-field-composition-told = Состав вносится целиком. Столбцы по порядку: фамилия, имя, отчество; должность; сопредседатель, ответственный секретарь или член; имя и должность на казахском; то же на азербайджанском. Обязательны первые два.
communications-field-session = Заседание
communications-field-reply = Ответ
communications-part-effect = С какого дня
communications-field-national-act = Национальный акт
communications-field-national-day = День по национальному законодательству
communications-field-effect = День, названный в ноте
communications-field-effect-told = Если нота дня не называет, изменение действует со дня получения.
communications-carried-national-act = Национальный акт: { $act }
communications-carried-national-day = По национальному законодательству с { $day }
communications-carried-effect-named = В ноте назван день: { $day }
communications-carried-effect-early = Названный день раньше получения: считается день получения.
communications-carried-effect = Между Сторонами действует с { $day }
communications-carried-effect-open = Между Сторонами действует со дня получения
communications-carried-establishment = Совместная комиссия создана { $day }. Документ: { $instrument }
communications-carried-composition = { $count ->
    [one] Состав своей части Совместной комиссии: { $count } человек
    [few] Состав своей части Совместной комиссии: { $count } человека
   *[many] Состав своей части Совместной комиссии: { $count } человек
}

## Acts

communications-dispatch = Отметить отправку
communications-dispatch-told = С этой записи сообщение видят обе Стороны. Отозвать его будет нельзя, исправить запись – можно.
communications-deliver = Отметить доставку
communications-deliver-told = Это данные отправителя. Пока адресат не указал своего дня, считается этот.
communications-receive = Отметить получение
communications-receive-told = Укажите день по входящему штампу. С него отсчитываются последствия сообщения.
communications-withdraw = Отозвать
communications-withdraw-told = Сообщение не будет отправлено. Другая Сторона о нём не узнает.
communications-correct-dispatch = Исправить день отправки
communications-correct-dispatch-told = Прежний день останется виден обеим Сторонам.
communications-correct-delivery = Исправить данные о доставке
communications-correct-delivery-told = Прежние данные останутся видны обеим Сторонам.
communications-correct-receipt = Исправить данные о получении
communications-correct-receipt-told = Прежние данные останутся видны обеим Сторонам; последствия будут пересчитаны.
communications-field-dispatched = День отправки
communications-field-delivered = День доставки
communications-field-evidence = Подтверждение
communications-field-evidence-told = Например: роспись в разносной книге, отметка на копии
communications-field-received = День получения
communications-field-incoming-number = Входящий номер
communications-field-received-by = Кто получил
communications-field-receiving-authority = Название органа, если другой
communications-prepare-done = Сообщение подготовлено. Его видит только ваша Сторона.
communications-in-hand-done = Вы вносите действия другой Стороны по этому документу.
communications-face-done = Изменения сохранены.
communications-contents-done = Содержание сообщения изменено.
communications-withdraw-done = Сообщение отозвано.
communications-dispatch-done = Отправка отмечена. Сообщение видят обе Стороны.
communications-deliver-done = Доставка отмечена.
communications-receive-done = Получение отмечено.
communications-correct-done = Исправление внесено.

## Why an act cannot be done: the rules of domain::rules::Rule, by name

communications-rule-needs-diplomatic-channels = Об этом уведомляют по дипломатическим каналам: выберите ноту.
communications-rule-needs-writing = Об этом уведомляют письменно.
communications-rule-contents-full = В одном сообщении не больше пунктов, чем { $most }.
communications-rule-number-missing = Перед отправкой укажите исходящий номер.
communications-rule-day-missing = Перед отправкой укажите дату.
communications-rule-text-missing = Перед отправкой внесите текст хотя бы на одном языке.
communications-rule-number-taken = Этот номер в { $year } году уже есть у другого сообщения.
communications-rule-dispatched-before-dated = Отправка не может быть раньше даты сообщения: { $day }.
communications-rule-dated-after-dispatch = Дата не может быть позже отправки: { $day }.
communications-rule-received-before-dispatch = Получение не может быть раньше отправки: { $day }.
communications-rule-received-before-signature = Дата получения не может предшествовать дате подписания: { $day }.
communications-rule-not-in-this-state = Это невозможно: сообщение уже в состоянии «{ $state }».
communications-rule-marking-fixed = Гриф поставлен отправителем и не меняется.
communications-rule-nothing-corrected = Ничего не исправлено: запись осталась прежней.
communications-rule-corrections-full = Запись исправляется не больше раз, чем { $most }: исправьте новым сообщением.
communications-rule-authority-not-on-list = Этого органа в перечне нет.
communications-rule-authority-listed-before = Этот орган уже был в перечне.
communications-rule-split-into-one = Орган делится по меньшей мере на два.
communications-rule-merged-of-one = Объединяются по меньшей мере два органа.
communications-rule-absorbed-by-itself = Задачи переходят к другому органу.

## Waiting, at home

communications-open = Открыть сообщение
communications-to-receive = Отметить получение: { $name }
communications-differing = Разные дни получения: { $name }

## Formulas of texts. Russian without ё

communications-formula-note-opening = { $route ->
    [ministry-to-embassy] { $sender ->
        [kazakhstan] Министерство иностранных дел Республики Казахстан свидетельствует свое уважение Посольству Азербайджанской Республики и имеет честь сообщить следующее.
       *[azerbaijan] Министерство иностранных дел Азербайджанской Республики свидетельствует свое уважение Посольству Республики Казахстан и имеет честь сообщить следующее.
    }
    [embassy-to-ministry] { $sender ->
        [kazakhstan] Посольство Республики Казахстан свидетельствует свое уважение Министерству иностранных дел Азербайджанской Республики и имеет честь сообщить следующее.
       *[azerbaijan] Посольство Азербайджанской Республики свидетельствует свое уважение Министерству иностранных дел Республики Казахстан и имеет честь сообщить следующее.
    }
   *[named] Имеем честь сообщить следующее.
}
communications-formula-note-closing = { $route ->
    [ministry-to-embassy] Министерство пользуется случаем, чтобы возобновить Посольству уверения в своем весьма высоком уважении.
    [embassy-to-ministry] Посольство пользуется случаем, чтобы возобновить Министерству уверения в своем весьма высоком уважении.
   *[named] С уважением
}
communications-formula-agreement = { $sender ->
    [kazakhstan] Соглашения между Правительством Республики Казахстан и Правительством Азербайджанской Республики
   *[azerbaijan] Соглашения между Правительством Азербайджанской Республики и Правительством Республики Казахстан
} о сотрудничестве в борьбе с терроризмом, незаконным оборотом наркотических средств, психотропных веществ и прекурсоров, организованной и иными видами преступности
communications-formula-list-change = В соответствии с пунктом 4 статьи 6 { $agreement } { $sender ->
    [kazakhstan] Казахстанская
   *[azerbaijan] Азербайджанская
} Сторона уведомляет об изменениях в перечне своих центральных компетентных органов:
communications-formula-effect-from = Изменение действует с { $day }.
communications-formula-national = Основание: { $act }.
communications-formula-establishment = В соответствии с пунктом 1 статьи 12 { $agreement } { $sender ->
    [kazakhstan] Казахстанская
   *[azerbaijan] Азербайджанская
} Сторона уведомляет о создании Совместной комиссии. Дата создания: { $day }. Документ: { $instrument }.
communications-formula-composition = В соответствии с пунктом 1 статьи 12 { $agreement } { $sender ->
    [kazakhstan] Казахстанская Сторона уведомляет о составе казахстанской части Совместной комиссии:
   *[azerbaijan] Азербайджанская Сторона уведомляет о составе азербайджанской части Совместной комиссии:
}
communications-formula-composition-from = Состав действует с { $day }.
communications-formula-procedures-completed = В соответствии с пунктом 1 статьи 17 { $agreement } { $sender ->
    [kazakhstan] Казахстанская
   *[azerbaijan] Азербайджанская
} Сторона уведомляет о выполнении внутригосударственных процедур, необходимых для его вступления в силу.
communications-formula-procedures-completed-protocol = В соответствии с пунктом 1 статьи 17 { $agreement } { $sender ->
    [kazakhstan] Казахстанская
   *[azerbaijan] Азербайджанская
} Сторона уведомляет о выполнении внутригосударственных процедур, необходимых для вступления в силу следующего документа: { $protocol }.
communications-formula-termination = В соответствии с пунктом 2 статьи 17 { $agreement } { $sender ->
    [kazakhstan] Казахстанская
   *[azerbaijan] Азербайджанская
} Сторона уведомляет о прекращении его действия.
communications-formula-termination-revoked = { $sender ->
    [kazakhstan] Казахстанская
   *[azerbaijan] Азербайджанская
} Сторона отзывает свое уведомление о прекращении действия { $agreement }.
communications-formula-session-invitation = В соответствии с пунктом 2 статьи 12 { $agreement } предлагается провести очередное заседание Совместной комиссии. Место: { $place }. Сроки: { $days }.
communications-formula-session-answer = { $reply ->
    [agreed] По предложению о проведении очередного заседания Совместной комиссии сообщается о согласии. Место: { $place }. Сроки: { $days }.
    [counter-proposed] Взамен предложенных условий проведения очередного заседания Совместной комиссии (место: { $place }; сроки: { $days }) предлагаются следующие.
   *[declined] Предложение о проведении очередного заседания Совместной комиссии не может быть принято. Место: { $place }. Сроки: { $days }.
}
