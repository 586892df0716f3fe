### Minutes of a session: parts, decisions, states. The pages of the editor add to this room.

## Names

minutes-title = Протокол заседания
minutes-item = Вопрос { $number }
minutes-decision = Решение { $number }
minutes-corrigendum = Исправление к протоколу заседания

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
