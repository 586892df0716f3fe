### Decisions across sessions: list, states, reports and disputes.

## The list

decisions-title = Бірлескен комиссияның шешімдері
decisions-count = Шешімдер: { $count }
decisions-empty = Шешімдер әзірге жоқ
decisions-empty-told = Шешімдер отырыс хаттамасына қол қойылғаны жазылғанда тізілімге енеді.
decisions-any = барлығы
decisions-column-cited = №
decisions-column-text = Мәтін
decisions-column-executors = Орындаушылар
decisions-column-due = Мерзімі
decisions-column-state = Күйі
decisions-overdue = { $day }, мерзімі өтті
decisions-no-deadline = Мерзімі көрсетілмеген
decisions-deadline-next-session = келесі отырысқа дейін

## States

decisions-state-noted = назарға алынды
decisions-state-open = орындалуда
decisions-state-reported = бір Тарап хабарлады
decisions-state-disputed = даулы
decisions-state-done = орындалды
decisions-state-dropped = күші жойылды
decisions-lede-noted = Назарға алынды: орындайтын ештеңе жоқ.
decisions-lede-open = Орындалғаны туралы әлі хабарланған жоқ.
decisions-lede-reported = { $party ->
    [kazakhstan] Орындалғаны туралы Қазақстан Тарапы хабарлады; Әзербайжан Тарапының хабары күтілуде.
   *[azerbaijan] Орындалғаны туралы Әзербайжан Тарапы хабарлады; Қазақстан Тарапының хабары күтілуде.
}
decisions-lede-disputed = { $party ->
    [kazakhstan] Қазақстан Тарапы шешімді орындалды деп санамайды; екінші Тарап қайта хабарлауға тиіс.
   *[azerbaijan] Әзербайжан Тарапы шешімді орындалды деп санамайды; екінші Тарап қайта хабарлауға тиіс.
}
decisions-lede-done = Орындалды.
decisions-lede-dropped = { $number } отырыс күшін жойды.

## The page of a decision

decisions-facts = Мәліметтер
decisions-taken-in = Қабылданды
decisions-history = Орындалуы
decisions-step-reported = орындалды: { $day }
decisions-step-disputed = { $party ->
    [kazakhstan] Қазақстан Тарапы орындалуына дау айтты
   *[azerbaijan] Әзербайжан Тарапы орындалуына дау айтты
}
decisions-step-corrected = { $party ->
    [kazakhstan] Қазақстан Тарапы шешім жазбасын хаттаманың түпнұсқасы бойынша түзетті
   *[azerbaijan] Әзербайжан Тарапы шешім жазбасын хаттаманың түпнұсқасы бойынша түзетті
}
decisions-step-dispute-withdrawn = { $party ->
    [kazakhstan] Қазақстан Тарапы қарсылығын қайтарып алды
   *[azerbaijan] Әзербайжан Тарапы қарсылығын қайтарып алды
}
decisions-step-dropped = { $party ->
    [kazakhstan] Күші жойылғанын Қазақстан Тарапы жазды
   *[azerbaijan] Күші жойылғанын Әзербайжан Тарапы жазды
}
decisions-paper = Құжат: { $day } № { $number }

## Acts

decisions-report = Орындалғаны туралы хабарлау
decisions-report-lede = Хабарды екі Тарап та көреді. Ол келесі отырысқа есептің бөлігі болады.
decisions-report-text = Не істелді
decisions-report-done = Орындалғаны туралы хабар жазылды.
decisions-done-on = Орындалған күн
decisions-paper-number = Құжаттың №, болса
decisions-paper-day = Құжаттың күні
decisions-dispute = Орындалуына дау айту
decisions-dispute-lede = Шешім қайта орындауға қайтарылады: екінші Тарап қайта хабарлауға тиіс болады. Себебін екі Тарап та көреді.
decisions-dispute-done = Орындалуына дау айтылды.
decisions-withdraw-dispute = Қарсылықты қайтарып алу
decisions-withdraw-dispute-lede = Екінші Тараптың хабары қайтадан орындалу деп саналады.
decisions-withdraw-dispute-done = Қарсылық қайтарып алынды.
decisions-drop = Күші жойылғанын жазу
decisions-drop-lede = Шешімнің күшін тек хаттамасына қол қойылған кейінгі отырыс жоя алады.
decisions-by-session = Шешімнің күшін жойған отырыс
decisions-drop-done = Күші жойылғаны жазылды.

## The report on implementation, as minutes say it

decisions-told-done = { $day } орындалды
decisions-told-dropped = { $number } отырыста күші жойылды
decisions-told-due = мерзімі – { $day }
decisions-told-late = мерзімі { $day } өтті
decisions-told-totals = Барлық шешім: { $all }; орындалды: { $done }; орындалуда: { $awaited }, оның ішінде мерзімі өткені: { $overdue }; күші жойылды: { $dropped }.
