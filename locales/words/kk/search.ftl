### Search: the field in the masthead, and the page of results.

## Asking

search-title = Іздеу
search-hint = Нота нөмірі, сөз, орган…
search-send = Іздеу
search-what = Нені іздеу керек
search-begin = Сөзді, есімді немесе нота нөмірін енгізіңіз.
search-advice = Сөздің басы немесе нөмірдің бір бөлігі жеткілікті. Бас және кіші әріптер, тырнақшалар мен дефистер ажыратылмайды. Іздеу тек сізге ашық жазбалар бойынша жүргізіледі.
search-cut = Сұрау тым ұзын: оның басы ғана пайдаланылды.

## Among what

search-kind = Бөлім
search-kind-any = Барлық бөлімдер
search-kind-sessions = Отырыстар
search-kind-agenda = Күн тәртібі
search-kind-minutes = Отырыс хаттамалары
search-kind-decisions = Шешімдер
search-kind-protocols = Өзгерістер туралы хаттамалар
search-kind-communications = Хат алмасу
search-kind-papers = Құжаттар
search-kind-people = Делегациялар
search-kind-authorities = Органдар
search-kind-agreement = Келісім

## What was found

search-results = Іздеу нәтижелері
search-shown = { $first }–{ $last }-нәтижелер көрсетілген.
search-page = { $page }-бет
search-capped = Сәйкес жазбалар тым көп, барлығы көрсетілмеген: сөз қосыңыз немесе бөлімді таңдаңыз.
