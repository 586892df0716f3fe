### The home page: what awaits this person, the next session, the state of the Agreement.

## Heading, and what awaits this person

home-title = Басты бет
home-heading = Сіздің әрекетіңізді { $tasks } іс күтуде
home-heading-none = Сіздің әрекетіңізді күтіп тұрған іс жоқ
home-no-tasks-told = Сіздің әрекетіңіз қажет болғанда, істер осы жерде көрсетіледі.
home-tasks = Сізді күтіп тұрған істер

## Deadlines, beside a matter

home-days = { $days } күн
home-overdue = мерзімі { $days } күн бұрын өтті
home-in-days = { $days } күннен кейін
home-waits = { $days } күн күтуде
home-today = бүгін
home-no-deadline = мерзімсіз
home-due = мерзімі: { $day }

## Matters about sessions: title of the entry, what stands under it, its act

home-task-answer = { $number } отырыс: ұсынысқа жауап беру
home-task-answer-told = { $party ->
    [kazakhstan] Қазақстан Тарапының ұсынысы: { $place }, { $days }
   *[azerbaijan] Әзербайжан Тарапының ұсынысы: { $place }, { $days }
}
home-task-answer-act = Ұсынысты қарау
home-task-agenda = { $number } отырыс: күн тәртібін келісу
home-task-agenda-act = Күн тәртібін ашу
home-task-convene = { $number } отырыс: шақыру
home-task-convene-act = Шақыруға көшу
home-task-open = { $number } отырыс: ашу
home-task-open-act = Отырысқа өту
home-task-close = { $number } отырыс: жабу
home-task-minutes-sign = { $number } отырыс: хаттамаға қол қою
home-task-minutes-agree = { $number } отырыс: хаттаманы келісу
home-task-minutes-remarks = { $number } отырыс: хаттамаға берілген ескертпелерге жауап беру
home-task-minutes-remarks-told = жауапсыз ескертпелер: { $remarks }
home-task-minutes-write = { $number } отырыс: хаттаманы жазу
home-task-minutes-act = Хаттаманы ашу
home-task-decision = { $cited } шешімді орындау
home-task-decision-act = Шешімді ашу
home-task-draft = Отырыс туралы ұсыныстың жобасы жіберілмеген
home-task-draft-act = Жалғастыру

## The next session, at the side

home-next-session = Келесі отырыс
home-no-next-session = Келесі отырыс әлі ұсынылған жоқ.
home-until-opening = Ашылуына дейін
home-all-sessions = Барлық отырыстар

## The state of the Agreement, and the way to its text

home-read-agreement = Келісімді оқу

## What the other Party owes

home-awaiting-other = Екінші Тараптан күтіледі
home-awaiting-none = Екінші Тараптан ештеңе күтілмейді.
home-column-matter = Іс
home-column-with = Кімде
home-column-waiting = Күту уақыты

## For a reader who has not signed in

home-visitor-lede = Қазақстан Республикасының Үкіметі мен Әзербайжан Республикасының Үкіметі арасындағы Келісім бойынша отырыстар, хаттамалар және органдар тізбелері.
home-visitor-note = Келісімнің мәтіні баршаға ашық. Қалғаны жүйеге кіргеннен кейін ашылады.
