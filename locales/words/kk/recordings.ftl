### Recordings: one Party works on paper, the other records its acts from its papers.

## The bar, and beginning

recordings-in-hand = Құжат бойынша енгізу; әрекеттері енгізілетін Тарап
recordings-finish = Енгізуді аяқтау
recordings-finish-done = Енгізу аяқталды: сіз қайтадан өз Тарабыңыз үшін әрекет етесіз.
recordings-paper =
    { $channel ->
        [note] { $day } № { $number } вербалды нота
       *[letter] { $day } № { $number } хат
    }
recordings-begin =
    { $party ->
        [kazakhstan] Қазақстан Тарабының құжатын енгізу
       *[azerbaijan] Әзербайжан Тарабының құжатын енгізу
    }
recordings-begin-told = Нөмірі мен күні құжаттағыдай жазылады. Содан кейін құжатта не хабарланғанын енгізіп, сканын тіркеп, жіберілгенін белгілеңіз; бұдан соң құжатта айтылған Тарап әрекеттері енгізіледі.
recordings-begun = Енгізілуі басталған құжаттар
recordings-go-on = Жалғастыру
recordings-take-in-hand = Құжат бойынша әрекеттерді енгізу
recordings-on-paper =
    { $party ->
        [kazakhstan] Қазақстан Тарабы қағазбен жұмыс істейді: оның әрекеттері оның құжаттары бойынша енгізіледі. Мұнда онымен бөліскеннің бәрі оған жіберілуге тиіс.
       *[azerbaijan] Әзербайжан Тарабы қағазбен жұмыс істейді: оның әрекеттері оның құжаттары бойынша енгізіледі. Мұнда онымен бөліскеннің бәрі оған жіберілуге тиіс.
    }

## A form from a page of before

recordings-moved = Ештеңе орындалған жоқ
recordings-moved-told = Бет сіз басқа Тарап үшін немесе басқа құжат бойынша әрекет еткен кезде ашылған. Оны қайта ашып, кім үшін әрекет ететініңізді тексеріңіз.
recordings-moved-open = Бетті ашу
recordings-moved-kept = Енгізілген деректер

## The register, and the word of the Party

recordings-title = Құжаттар бойынша енгізілген әрекеттер
recordings-lede = Қағазбен жұмыс істейтін Тараптың әрекеттерін екінші Тарап оның құжаттары бойынша енгізеді. Мұнда жұмыс істей бастаған соң Тарап әрқайсысын растайды немесе оған дау айтады.
recordings-empty = Ештеңе енгізілмеген
recordings-empty-told = Мұнда қағазбен жұмыс істейтін Тарап үшін енгізілген әрекеттер тұрады.
recordings-from-paper = Осы құжат бойынша енгізілген
recordings-column-deed = Әрекет
recordings-column-paper = Құжат
recordings-column-verdict = Растау
recordings-verdict-awaited = Расталмаған
recordings-verdict-confirmed = Расталды: { $by }
recordings-verdict-disputed = Дау айтылды: { $by }
recordings-confirm = Растау
recordings-confirm-done = Әрекет расталды.
recordings-dispute = Дау айту
recordings-dispute-question = Енгізілген әрекетке дау айтасыз ба?
recordings-dispute-told = Себебін екі Тарап та оқиды. Жазба қалады; ол осы үшін көзделген әрекеттермен түзетіледі.
recordings-dispute-done = Әрекетке дау айтылды.
recordings-task-judge =
    { $count ->
       *[other] Тарабыңыз үшін оның құжаттары бойынша { $count } әрекет енгізілген
    }
recordings-task-judge-act = Растау немесе дау айту

## What was done

recordings-deed-proposed = Отырыс туралы ұсыныс
recordings-deed-counter-proposed = Отырыс туралы қарсы ұсыныс
recordings-deed-agreed = Отырыс шарттарына келісу
recordings-deed-declined = Отырыс туралы ұсынысты қабылдамау
recordings-deed-withdrawn = Отырыс туралы ұсынысты кері қайтарып алу
recordings-deed-convened = Отырысты шақыру
recordings-deed-opened = Отырысты ашу
recordings-deed-closed = Отырысты жабу
recordings-deed-postponed = Отырысты кейінге қалдыру
recordings-deed-cancelled = Отырыстың күшін жою
recordings-deed-agenda-changed = Күн тәртібін өзгерту
recordings-deed-agenda-agreed = Күн тәртібіне келісу
recordings-deed-delegation = Делегация құрамы туралы хабарлау
recordings-deed-attendance = Қатысу туралы белгілер
recordings-deed-minutes-circulated = Отырыс хаттамасының жобасын жіберу
recordings-deed-minutes-written = Отырыс хаттамасының жобасын өзгерту
recordings-deed-minutes-remark = Отырыс хаттамасының жобасына ескерту
recordings-deed-minutes-agreed = Отырыс хаттамасының мәтініне келісу
recordings-deed-minutes-agreement-withdrawn = Отырыс хаттамасының мәтініне келісімді кері қайтарып алу
recordings-deed-minutes-signed = Отырыс хаттамасына қол қойылуы туралы жазба
recordings-deed-decision = Шешім туралы хабарлау
recordings-deed-dispatched = Құжатты жіберу
recordings-deed-delivered = Жеткізу туралы хабарлау
recordings-deed-received = Алу туралы хабарлау
recordings-deed-corrected = Тізілімдегі жазбаны түзету
recordings-deed-paper = Құжатты ұсыну
recordings-deed-other = Басқа әрекет

## Rules

recordings-rule-evidence-in-writing = Әрекеттер жазбаша құжат: нота немесе хат бойынша енгізіледі.
recordings-rule-evidence-not-entered = Алдымен құжаттың өзінің жіберілуін белгілеп, содан кейін онда айтылғанды енгізіңіз.
recordings-rule-takes-part-itself =
    { $party ->
        [kazakhstan] Қазақстан Тарабы жүйеде өзі әрекет етеді.
       *[azerbaijan] Әзербайжан Тарабы жүйеде өзі әрекет етеді.
    }
recordings-rule-own-recording = Құжат бойынша енгізілгенді Тараптың өзі ғана растайды немесе оған дау айтады.
recordings-rule-confirmed = Тарап бұл әрекетті растап қойған.
