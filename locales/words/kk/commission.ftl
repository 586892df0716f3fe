### The Joint Commission: its establishment and its composition.

commission-title = Бірлескен комиссияның құрылуы және құрамы
commission-nothing = Бірлескен комиссияның құрылуы мен құрамы туралы ештеңе енгізілмеген.
commission-nothing-told = Бұл туралы Тараптар бір-біріне ноталармен хабарлайды. Нотаны енгізіңіз – құрам ол алынған күннен бастап осында көрінеді.
commission-record = Нота дайындау
commission-on-their-way = Нота жіберілді, алынғаны тіркелмеген; ол хабарлаған нәрсе әзірге қолданылмайды:
commission-notified = Хабарлама

## Establishment

commission-establishment = Құрылуы
commission-establishment-day = Құрылған күні
commission-establishment-instrument = Құжат
commission-establishment-none = Құрылғаны туралы енгізілмеген.
commission-establishment-differs = Тараптар құрылуын әртүрлі көрсеткен.
commission-why-establishment = Тараптар Бірлескен комиссия құра алады. Мұндағы күн мен құжат – олар бір-біріне хабарлағандары.

## Composition

commission-composition = Құрамы
commission-composition-none = Құрамы енгізілмеген.
commission-part-of = { $party ->
    [kazakhstan] Қазақстан бөлігі
   *[azerbaijan] Әзербайжан бөлігі
}
commission-count = { $count } адам
commission-office = Функциясы
commission-office-co-chair = тең төраға
commission-office-responsible-secretary = жауапты хатшы
commission-office-member = мүше
commission-since = Қолданылатын күні
commission-why-composition = Құрам туралы дипломатиялық арналар арқылы хабарланады. Ол нота алынған күннен немесе онда аталған кейінгі күннен бастап келесі құрамға дейін қолданылады.
commission-compared = Мына күнгі құраммен салыстырғанда: { $day }
commission-same = Құрам сол қалпында.
commission-came = Құрамға кірді
commission-went = Құрамнан шықты
commission-changed = Лауазымы немесе функциясы өзгерді
commission-from-to = бұрын: { $from }; енді: { $to }
commission-intervals = { $party ->
    [kazakhstan] Қазақстан бөлігінің құрамдары уақыт бойынша
   *[azerbaijan] Әзербайжан бөлігінің құрамдары уақыт бойынша
}
commission-column-days = Күндері
commission-column-people = Неше адам
commission-between = { $since } – { $until }
commission-from = басталуы: { $since }

## A delegation beside the composition

commission-told-not-recorded = { $party ->
    [kazakhstan] Бірлескен комиссияның Қазақстан бөлігінің құрамы енгізілмеген: ол туралы нота жоқ ({ $article }).
   *[azerbaijan] Бірлескен комиссияның Әзербайжан бөлігінің құрамы енгізілмеген: ол туралы нота жоқ ({ $article }).
}
commission-told-missing = { $party ->
    [kazakhstan] Бірлескен комиссияның Қазақстан бөлігінің құрамында жоқ, күні: { $day }: { $names }.
   *[azerbaijan] Бірлескен комиссияның Әзербайжан бөлігінің құрамында жоқ, күні: { $day }: { $names }.
}
commission-told-latest = Осы күнгі құрам
commission-told-needed = Жаңа құрам туралы нота жетіспейді ({ $article }). Бұл отырыс өткізуге кедергі емес.
commission-open = Бірлескен комиссияның құрамы

## Why an act cannot be done: the rules of domain::rules::Rule, by name

commission-rule-empty = Құрамда бірде-бір адам жоқ.
commission-rule-full = Құрамда { $most } адамнан көп бола алмайды.
commission-rule-two-co-chairs = Әр Тараптың бір тең төрағасы болады.
commission-rule-seated-twice = Бір адам құрамда екі рет тұр.
