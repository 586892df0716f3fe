### Notices: the inbox, subscriptions, letters, feeds.

## The inbox

notices-title = Хабарламалар
notices-lede = Оқылмағаны: { $unread }.
notices-lede-many = Оқылмағаны { $most } хабарламадан көп.
notices-lede-none = Бәрі оқылды.
notices-empty = Әзірге хабарлама жоқ
notices-empty-told = Сіз жазылған тақырып бойынша басқа біреу әрекет жасағанда олар осында пайда болады.
notices-new = жаңа
notices-mark-read = Оқылды деп белгілеу
notices-mark-all-read = Бәрін оқылды деп белгілеу
notices-read-done = Оқылды деп белгіленді.
notices-read-all-done = Барлық хабарлама оқылды деп белгіленді.
notices-decision = { $cited } шешім
notices-dispatched-on = жөнелтілген күні: { $day }
notices-proposed-on = ұсынылған күні: { $day }
notices-in-force-from = { $day } бастап күшінде

## What happened

notices-matter-session-proposed = Отырыс ұсынылды
notices-matter-session-counter-proposed = Отырыс туралы қарсы ұсыныс жасалды
notices-matter-session-agreed = Отырыс келісілді
notices-matter-session-declined = Отырыс туралы ұсыныс қабылданбады
notices-matter-session-withdrawn = Отырыс туралы ұсыныс кері қайтарып алынды
notices-matter-session-convened = Отырыс шақырылды
notices-matter-session-opened = Отырыс ашылды
notices-matter-session-closed = Отырыс жабылды
notices-matter-session-postponed = Отырысты кейінге қалдыру ұсынылды
notices-matter-session-cancelled = Отырыс өткізілмейді
notices-matter-agenda-agreed = Күн тәртібі келісілді
notices-matter-delegation-shared = Делегация құрамы хабарланды
notices-matter-minutes-circulated = Хаттама келісуге жіберілді
notices-matter-minutes-remarked = Хаттамаға ескертпе берілді
notices-matter-minutes-agreed = Делегация басшысы хаттаманы келісті
notices-matter-minutes-signed = Хаттамаға қол қойылғаны жазылды
notices-matter-decision-reported = Шешімнің орындалғаны туралы хабарланды
notices-matter-decision-disputed = Шешімнің орындалуына дау айтылды
notices-matter-decision-dispute-withdrawn = Шешімнің орындалуына қатысты қарсылық алынды
notices-matter-decision-dropped = Шешімнің күші жойылғаны жазылды
notices-matter-protocol-shared = Өзгерістер туралы хаттама ұсынылды
notices-matter-protocol-shared-anew = Өзгерістер туралы хаттаманың жаңа нұсқасы ұсынылды; бұрынғы келісімдер күшін жойды
notices-matter-protocol-remarked = Өзгерістер туралы хаттамаға ескертпе берілді
notices-matter-protocol-answered = Өзгерістер туралы хаттамаға берілген ескертпеге жауап берілді
notices-matter-protocol-proposal-accepted = Ұсынылған редакция өзгерістер туралы хаттамаға қабылданды
notices-matter-protocol-agreed = Тарап өзгерістер туралы хаттаманың мәтінін келісті
notices-matter-protocol-agreement-withdrawn = Өзгерістер туралы хаттаманың мәтініне келісім кері қайтарып алынды
notices-matter-protocol-signed = Өзгерістер туралы хаттамаға қол қойылғаны тіркелді
notices-matter-protocol-withdrawn = Өзгерістер туралы хаттаманың жобасы кері қайтарып алынды
notices-matter-protocol-in-force = Өзгерістер туралы хаттама күшіне енді
notices-matter-communication-dispatched = Хабар жіберілді
notices-matter-communication-delivered = Хабардың жеткізілгені тіркелді
notices-matter-communication-received = Хабардың алынғаны тіркелді
notices-matter-communication-corrected = Хабар туралы жазба түзетілді
notices-matter-list-changed = Органдар тізбесі өзгертілді
notices-matter-composition-changed = Бірлескен комиссияның құрылуы немесе құрамы туралы хабарланды
notices-matter-session-unanswered = Отырыс туралы ұсыныс жауап күтуде
notices-matter-decision-due = Шешімнің мерзімі жақындады
notices-matter-decision-overdue = Шешімнің мерзімі өтті
notices-matter-communication-unreceived = Хабардың алынғаны тіркелмеген

## Subscriptions

notices-subscriptions = Жазылымдар
notices-subscriptions-lede = Сізге не туралы және қалай хабарлау керек. Хабарлама сіз оқуға құқылы нәрсе туралы ғана келеді.
notices-subscriptions-done = Жазылымдар сақталды.
notices-subjects = Не туралы
notices-subject-sessions = Отырыстар, күн тәртіптері, хаттамалар
notices-subject-decisions = Шешімдер және олардың мерзімдері
notices-subject-protocols = Келісімді өзгерту туралы хаттамалар
notices-subject-communications = Хат алмасу және хабарлардың алынуы
notices-subject-list-kazakhstan = Қазақстан органдарының тізбесі
notices-subject-list-azerbaijan = Әзербайжан органдарының тізбесі
notices-subject-composition = Бірлескен комиссияның құрылуы және құрамы
notices-manner-silent = хабарламау
notices-manner-inbox = осы жерде, хабарламаларда
notices-manner-digest = осы жерде және күндік хатпен
notices-manner-at-once = осы жерде және бірден хатпен
notices-authorities = Жекелеген органдар
notices-authority-none = Әзірге біреуі де жоқ.
notices-authority = Орган қосу
notices-authority-choose = – органды таңдаңыз –
notices-authority-told = Оған қатысты өзгерістер туралы. Органды алып тастау үшін «хабарламау» дегенді таңдаңыз.
notices-digest = Күндік хат
notices-digest-hour = Сағат нешеде
notices-digest-hour-told = Астанаңыздың уақыты бойынша.
notices-no-address = Хат алу үшін баптауларда хат мекенжайын көрсетіңіз.

## Letters, and the address for them

notices-letters = Хаттар
notices-mail-address = Хат мекенжайы
notices-mail-address-told = Хатта жаңалық бар екені ғана айтылады; толығы жүйеге кіргеннен кейін ашылады. Мекенжай болмаса, хат келмейді.
notices-mail-done = Хат мекенжайы сақталды.
notices-letter-subject = Бірлескен комиссия: жаңалық бар
notices-letter-subject-digest = Бірлескен комиссия: бір күнгі жаңалықтар
notices-letter-lede = Сізге арналған жаңалықтар бар:
notices-letter-sessions = отырыстар туралы
notices-letter-decisions = шешімдер туралы
notices-letter-protocols = Келісімді өзгерту туралы хаттамалар жөнінде
notices-letter-communications = хат алмасуда: хабардың алынғаны тіркелуге тиіс болуы мүмкін
notices-letter-list = органдар тізбелерінде
notices-letter-composition = Бірлескен комиссияның құрамы туралы
notices-letter-open = Толығы жүйеге кіргеннен кейін ашылады:
notices-letter-why = Бұл хат мекенжайыңызды баптауларда көрсеткендіктен келді. Оған жауап берудің қажеті жоқ.
notices-letter-stop = Бұдан былай хат алмау:
notices-stop = Хат алмау
notices-stop-lede = Мекенжайыңызға Бірлескен комиссиядан бұдан былай хат келмейді. Хабарламалар жүйеге кіргеннен кейін қолжетімді болып қалады.
notices-stop-done = Бұдан былай хат келмейді. Мекенжайды баптауларда қайта көрсетуге болады.

## Feeds

notices-feeds = Таспалар
notices-feeds-lede = Бағдарламаларыңызға арналған сілтемелер: жаңалықтар мен күнтізбе. Таспа сіз оқуға құқылы нәрсені оның сілтемесін білетін кез келген адамға ашады; оны құпия сақтаңыз.
notices-feed-notices = Хабарламалар (Atom)
notices-feed-sessions = Отырыстар күнтізбесі (iCalendar)
notices-feeds-none = Әзірге таспа жоқ
notices-feed-kind = Таспада не бар
notices-feed-made = Жасалған күні
notices-feed-act = Әрекет
notices-feed-make = Таспа жасау
notices-feed-new = Жаңа таспа
notices-feed-revoke = Жабу
notices-feed-revoked = Таспа жабылды. Оның сілтемесі енді ештеңе ашпайды.
notices-feed-link = Таспа сілтемесі
notices-feed-link-told = Оны бағдарламаңызға көшіріңіз.
notices-feed-link-shown = Сілтеме бір рет қана көрсетіледі. Жоғалса, таспаны жауып, басқасын жасаңыз.
notices-feed-back = Таспаларға
notices-calendar-name = Бірлескен комиссияның отырыстары
notices-calendar-state = Жай-күйі: { $state }
notices-calendar-opening = Ашылуы: { $opening }

## What happened to papers

notices-matter-paper-recalled = Құжат кері қайтарылды
notices-matter-scan-correction-proposed = Жабылған сканның түзетуі ұсынылды
notices-matter-scan-correction-agreed = Жабылған сканның түзетуі келісілді
notices-matter-scan-correction-declined = Жабылған сканның түзетуі қабылданбады
