### Minutes of a session: parts, decisions, states. The pages of the editor add to this room.

## Names

minutes-title = Отырыс хаттамасы
minutes-item = { $number }-мәселе
minutes-decision = Шешім { $number }
minutes-corrigendum = Отырыс хаттамасына түзету

## Parts of an item

minutes-heard = Тыңдалды
minutes-discussed = Талқыланды
minutes-decided = Шешілді

## Kinds of decision, executor, deadline

minutes-kind-decision = шешім
minutes-kind-assignment = тапсырма
minutes-kind-recommendation = ұсыным
minutes-kind-taken-note = назарға алынды
minutes-executor = Жауапты орындаушы
minutes-deadline = Орындау мерзімі

## States of the minutes

minutes-state-draft = жоба
minutes-state-circulated = таратылды
minutes-state-agreed = келісілді
minutes-state-signed = қол қойылды
minutes-agreed-by-one = Бір Тарап келісті
minutes-agreed-by-both = Екі Тарап келісті
minutes-working-translation = Жұмыс аудармасы, қол қою орындары жоқ

## Acts

minutes-save = Сақтау
minutes-circulate = Келісуге жіберу
minutes-agree = Келісу
minutes-withdraw-agreement = Берілген келісімді қайтарып алу
minutes-comment = Ескертпе
minutes-propose-wording = Редакция ұсыну
minutes-print = Хаттаманы басып шығару

## Why an act cannot be done: the rules of domain::rules::Rule, by name

minutes-rule-day-too-early = Бұл күн тым ерте: { $day } немесе одан кейінгі күн керек.
minutes-rule-not-in-this-state = { $state ->
    [draft] Бұл мүмкін емес: хаттама әлі жоба күйінде.
    [circulated] Бұл мүмкін емес: хаттама келісуге жіберілген.
    [commented] Бұл мүмкін емес: хаттамаға ескертпелер бар.
    [agreed] Бұл мүмкін емес: хаттаманы екі Тарап келіскен.
   *[signed] Бұл мүмкін емес: хаттамаға қол қойылған.
}
minutes-rule-texts-missing = { $language ->
    [kk] Қазақ тілінде тексерілген мәтін жоқ: { $count }.
    [az] Әзербайжан тілінде тексерілген мәтін жоқ: { $count }.
    [ru] Орыс тілінде тексерілген мәтін жоқ: { $count }.
   *[en] Ағылшын тілінде тексерілген мәтін жоқ: { $count }.
}
minutes-rule-not-a-language = { $language ->
    [kk] Бұл хаттама қазақ тілінде жоқ.
    [az] Бұл хаттама әзербайжан тілінде жоқ.
    [ru] Бұл хаттама орыс тілінде жоқ.
   *[en] Хаттама ағылшын тілінде жасалмайды.
}
minutes-rule-text-moved = Енді басқа мәтін таратылған: оны оқып, қайта келісіңіз.
minutes-rule-nothing-to-withdraw = Сіздің Тарабыңыз бұл мәтінді келіскен жоқ.
minutes-rule-written-item-gone = Мәселе күн тәртібінен алынған, ал хаттамада ол бойынша жазба бар.
minutes-rule-decision-gone = Бұл шешім хаттамада енді жоқ.
minutes-rule-decisions-full = Бір мәселе бойынша { $most } шешімнен көп бола алмайды.
minutes-rule-remark-gone = Мұндай ескертпе жоқ.
minutes-rule-not-in-this-state-of-decision = { $state ->
    [noted] Бұл мүмкін емес: мәселе назарға алынған, орындайтын ештеңе жоқ.
    [open] Бұл мүмкін емес: шешім әлі орындалуда.
    [reported] Бұл мүмкін емес: шешімнің орындалғаны туралы хабарланған.
    [disputed] Бұл мүмкін емес: шешімнің орындалуы даулы.
    [done] Бұл мүмкін емес: шешім орындалған.
   *[dropped] Бұл мүмкін емес: шешімнің күші жойылған.
}
minutes-rule-not-by-a-later-session = Бұл шешімнің күшін № { $number } отырыстан кейінгі отырыс қана жоя алады.
minutes-rule-nothing-to-dispute = Екінші Тарап орындалғаны туралы хабарлаған жоқ.
