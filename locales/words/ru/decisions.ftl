### Decisions across sessions: list, states, reports and disputes.

## The list

decisions-title = Решения Совместной комиссии
decisions-count = Решений: { $count }
decisions-empty = Решений пока нет
decisions-empty-told = Решения входят в реестр, когда записано подписание протокола заседания.
decisions-any = все
decisions-column-cited = №
decisions-column-text = Текст
decisions-column-executors = Исполнители
decisions-column-due = Срок
decisions-column-state = Состояние
decisions-overdue = { $day }, просрочено
decisions-no-deadline = Срок не указан
decisions-deadline-next-session = до следующего заседания

## States

decisions-state-noted = принято к сведению
decisions-state-open = исполняется
decisions-state-reported = сообщено одной Стороной
decisions-state-disputed = оспорено
decisions-state-done = исполнено
decisions-state-dropped = отменено
decisions-lede-noted = Принято к сведению: исполнять нечего.
decisions-lede-open = Об исполнении ещё не сообщено.
decisions-lede-reported = { $party ->
    [kazakhstan] Об исполнении сообщила Казахстанская Сторона; ожидается сообщение Азербайджанской.
   *[azerbaijan] Об исполнении сообщила Азербайджанская Сторона; ожидается сообщение Казахстанской.
}
decisions-lede-disputed = { $party ->
    [kazakhstan] Казахстанская Сторона не считает решение исполненным; другая Сторона должна сообщить заново.
   *[azerbaijan] Азербайджанская Сторона не считает решение исполненным; другая Сторона должна сообщить заново.
}
decisions-lede-done = Исполнено.
decisions-lede-dropped = Отменено { $number } заседанием.

## The page of a decision

decisions-facts = Сведения
decisions-taken-in = Принято
decisions-history = Исполнение
decisions-step-reported = исполнено { $day }
decisions-step-disputed = { $party ->
    [kazakhstan] Казахстанская Сторона оспорила исполнение
   *[azerbaijan] Азербайджанская Сторона оспорила исполнение
}
decisions-step-corrected = { $party ->
    [kazakhstan] Казахстанская Сторона исправила запись решения по подлиннику протокола
   *[azerbaijan] Азербайджанская Сторона исправила запись решения по подлиннику протокола
}
decisions-step-dispute-withdrawn = { $party ->
    [kazakhstan] Казахстанская Сторона сняла возражение
   *[azerbaijan] Азербайджанская Сторона сняла возражение
}
decisions-step-dropped = { $party ->
    [kazakhstan] Отмена записана Казахстанской Стороной
   *[azerbaijan] Отмена записана Азербайджанской Стороной
}
decisions-paper = Документ № { $number } { $day }

## Acts

decisions-report = Сообщить об исполнении
decisions-report-lede = Сообщение увидят обе Стороны. Оно станет частью отчёта к следующему заседанию.
decisions-report-text = Что сделано
decisions-report-done = Сообщение об исполнении записано.
decisions-done-on = День исполнения
decisions-paper-number = № документа, если есть
decisions-paper-day = Дата документа
decisions-dispute = Оспорить исполнение
decisions-dispute-lede = Решение вернётся в работу: другая Сторона должна будет сообщить заново. Причину увидят обе Стороны.
decisions-dispute-done = Исполнение оспорено.
decisions-withdraw-dispute = Снять возражение
decisions-withdraw-dispute-lede = Сообщение другой Стороны снова будет считаться исполнением.
decisions-withdraw-dispute-done = Возражение снято.
decisions-drop = Записать отмену
decisions-drop-lede = Отменить решение может только более позднее заседание, протокол которого подписан.
decisions-by-session = Заседание, которое отменило решение
decisions-drop-done = Отмена записана.

## The report on implementation, as minutes say it. Russian without ё

decisions-told-done = исполнено { $day }
decisions-told-dropped = отменено { $number } заседанием
decisions-told-due = срок – { $day }
decisions-told-late = срок истек { $day }
decisions-told-totals = Всего решений: { $all }; исполнено: { $done }; исполняется: { $awaited }, из них с истекшим сроком: { $overdue }; отменено: { $dropped }.
