### The home page: what awaits this person, the next session, the state of the Agreement.

## Heading, and what awaits this person

home-title = Главная
home-heading = { $tasks ->
    [one] Вашего действия ждёт { $tasks } дело
    [few] Вашего действия ждут { $tasks } дела
   *[many] Вашего действия ждут { $tasks } дел
}
home-heading-none = Вашего действия ничто не ждёт
home-no-tasks-told = Новые дела появятся здесь, когда понадобится ваше действие.
home-tasks = Дела, которые ждут вас

## Deadlines, beside a matter

home-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
home-overdue = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
   *[many] просрочено на { $days } дней
}
home-in-days = { $days ->
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
}
home-waits = { $days ->
    [one] ждёт { $days } день
    [few] ждёт { $days } дня
   *[many] ждёт { $days } дней
}
home-today = сегодня
home-no-deadline = без срока
home-due = срок: { $day }

## Matters about sessions: title of the entry, what stands under it, its act

home-task-answer = { $number } заседание: ответить на предложение
home-task-answer-told = { $party ->
    [kazakhstan] Казахстанская Сторона предлагает: { $place }, { $days }
   *[azerbaijan] Азербайджанская Сторона предлагает: { $place }, { $days }
}
home-task-answer-act = Рассмотреть предложение
home-task-agenda = { $number } заседание: согласовать повестку дня
home-task-agenda-act = Открыть повестку дня
home-task-convene = { $number } заседание: созвать
home-task-convene-act = Перейти к созыву
home-task-open = { $number } заседание: открыть
home-task-open-act = Перейти к заседанию
home-task-close = { $number } заседание: закрыть
home-task-minutes-sign = { $number } заседание: подписать протокол
home-task-minutes-agree = { $number } заседание: согласовать протокол
home-task-minutes-remarks = { $number } заседание: ответить на замечания к протоколу
home-task-minutes-remarks-told = замечаний без ответа: { $remarks }
home-task-minutes-write = { $number } заседание: написать протокол
home-task-minutes-act = Открыть протокол
home-task-decision = Исполнить решение { $cited }
home-task-decision-act = Открыть решение
home-task-draft = Проект предложения о заседании не отправлен
home-task-draft-act = Продолжить

## The next session, at the side

home-next-session = Следующее заседание
home-no-next-session = Следующее заседание ещё не предложено.
home-until-opening = До открытия
home-all-sessions = Все заседания

## The state of the Agreement, and the way to its text

home-read-agreement = Читать Соглашение

## What the other Party owes

home-awaiting-other = Ожидается от другой Стороны
home-awaiting-none = От другой Стороны ничего не ожидается.
home-column-matter = Дело
home-column-with = У кого
home-column-waiting = Ждём

## For a reader who has not signed in

home-visitor-lede = Заседания, протоколы и перечни органов по Соглашению между Правительством Республики Казахстан и Правительством Азербайджанской Республики.
home-visitor-note = Текст Соглашения открыт всем. Остальное открывается после входа.
