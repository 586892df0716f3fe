### People: roles, signing in and out, invitations, accounts, one’s own settings, the demonstration.

## Roles of an account

people-role-secretary = секретарь
people-role-translator = переводчик
people-role-delegate = член делегации
people-role-archivist = архивист
people-role-administrator = администратор

## What each role does, one line each

people-role-secretary-told = Готовит заседания, ведёт проекты и реестры.
people-role-translator-told = Переводит тексты, которые ему открыты.
people-role-delegate-told = Читает переданное Стороне, даёт замечания, предлагает редакцию.
people-role-archivist-told = Читает окончательные документы, печатает и сверяет их.
people-role-administrator-told = Ведёт учётные записи своей Стороны и не видит её проектов.

## Signing in

people-sign-in-title = Вход
people-sign-in-lede = Заседания, протоколы и перечни органов по Соглашению.
people-sign-in-agreement = Соглашение открыто для чтения без входа
people-address = Электронная почта
people-password = Пароль
people-sign-in = Войти
people-cannot-sign-in = Забыли пароль?
people-cannot-sign-in-told = Новую ссылку выдаёт администратор вашей Стороны.
people-sign-in-note = Учётную запись создают только по приглашению. Приглашение присылает администратор вашей Стороны.
people-sign-in-refused = Войти не удалось
people-sign-in-wrong = Неверный адрес электронной почты или пароль
people-sign-in-too-often = { $seconds ->
    [one] Слишком много попыток. Повторите через { $seconds } секунду.
    [few] Слишком много попыток. Повторите через { $seconds } секунды.
   *[many] Слишком много попыток. Повторите через { $seconds } секунд.
}
people-session-ended = Сеанс завершён, войдите снова.
people-ended-told = Введённое не потеряно. Войдите в соседней вкладке, вернитесь сюда и отправьте ещё раз.
people-ended-sign-in = Войти в соседней вкладке
people-ended-send = Отправить ещё раз
people-sign-in-first = Войдите, чтобы открыть эту страницу.
people-signed-out = Вы вышли.

## Accepting an invitation

people-invitation-title = Приглашение
people-invitation-lede = { $party ->
    [kazakhstan] Казахстанская Сторона приглашает вас к работе в секретариате Совместной комиссии.
   *[azerbaijan] Азербайджанская Сторона приглашает вас к работе в секретариате Совместной комиссии.
}
people-invitation-once = Ссылка действует один раз: задайте пароль сейчас.
people-invitation-language = Интерфейс будет на языке этой страницы. Язык меняют вверху, а позже в настройках.
people-address-told = Под этим адресом вы будете входить.
people-password-new = Новый пароль
people-password-told = { $least ->
    [one] Не короче { $least } знака. Подойдёт фраза из четырёх слов.
    [few] Не короче { $least } знаков. Подойдёт фраза из четырёх слов.
   *[many] Не короче { $least } знаков. Подойдёт фраза из четырёх слов.
}
people-password-repeat = Повторите пароль
people-invitation-accept = Создать учётную запись
people-invitation-spent = Ссылка больше не действует
people-invitation-used = Ссылка уже использована или срок её действия истёк. Попросите администратора вашей Стороны о новой.
people-invitation-used-before = Если пароль уже задан, войдите с ним.

## Errors of these forms

people-roles-missing = Выберите хотя бы одну роль
people-address-wrong = Проверьте адрес: нужен вид имя@сайт
people-address-taken = Учётная запись с этим адресом уже есть
people-password-length = { $least ->
    [one] Пароль слишком короткий или слишком длинный: нужно не меньше { $least } знака
    [few] Пароль слишком короткий или слишком длинный: нужно не меньше { $least } знаков
   *[many] Пароль слишком короткий или слишком длинный: нужно не меньше { $least } знаков
}
people-password-differs = Пароли не совпадают
people-password-current-wrong = Это не ваш нынешний пароль

## Accounts of one’s own Party

people-title = Учётные записи
people-lede = Учётные записи вашей Стороны. Записи другой Стороны ведёт её администратор.
people-at-the-machine = Сделано на машине
people-at-the-machine-told = Эти администраторы назначены командой на самой машине. Список видят обе Стороны; он остаётся навсегда.
people-name = Фамилия и инициалы
people-roles = Роли
people-role = Роль
people-period = Срок
people-state = Состояние
people-state-active = действует
people-state-invited = приглашение не принято
people-state-closed = закрыта: ролей нет
people-held = { $period }; основание: { $basis }
people-none = Учётных записей пока нет.

## Inviting, and the link that works once

people-invite = Пригласить
people-invite-title = Новое приглашение
people-invite-lede = Будет создана ссылка, по которой человек сам задаст пароль.
people-invite-person = Кого
people-name-told = Так, как они должны стоять в документах.
people-basis-told = Приказ, распоряжение или письмо: вид, номер, дата.
people-until = Последний день
people-until-told = Оставьте пустым, если срок не установлен.
people-invite-create = Создать ссылку
people-link = Ссылка-приглашение
people-link-shown = Она показана только здесь и только один раз: после ухода с этой страницы её не увидит никто.
people-link-lasts = { $days ->
    [one] Ссылка действует один раз, в течение { $days } дня.
    [few] Ссылка действует один раз, в течение { $days } дней.
   *[many] Ссылка действует один раз, в течение { $days } дней.
}
people-link-hand-over = Скопируйте её и передайте лично: пароль задаст тот, кто откроет её первым.
people-link-lost = Если она потеряется, новую можно выдать на странице учётной записи.
people-link-back = К учётным записям

## One account: roles, a new link, history

people-roles-told = Изменения действуют с сегодняшнего дня. Без единой роли войти нельзя.
people-roles-save = Сохранить роли
people-renew = Новая ссылка
people-renew-told = Нужна, если пароль забыт или прежняя ссылка потеряна.
people-renew-question = Выдать новую ссылку? { $name }
people-renew-meaning = Прежние ссылки перестанут действовать, все сеансы этого человека завершатся сразу. Прежний пароль действует, пока по новой ссылке не задан другой.
people-renew-act = Выдать новую ссылку
people-renew-keep = Оставить как есть
people-history = История ролей

## One’s own settings

people-own-told = Имя и роли меняет администратор вашей Стороны.
people-own = О вас
people-own-look = Язык и вид
people-interface-language = Язык интерфейса
people-theme = Вид
people-theme-system = как на устройстве
people-theme-light = светлый
people-theme-dark = тёмный
people-password-change = Сменить пароль
people-password-current = Нынешний пароль
people-password-change-told = Сеансы на других устройствах завершатся.
people-password-changed = Пароль изменён. Сеансы на других устройствах завершены.
people-sessions = Сеансы
people-sign-out-everywhere = Выйти на всех устройствах
people-sign-out-everywhere-told = Завершатся все ваши сеансы, и этот тоже.

## The demonstration: at whose desk one sits

people-enter-title = Демонстрация
people-enter-lede = Выберите Сторону и роль. Так секретариат увидит тот, кто в нём работает; сменить место можно в любое время.
people-enter-bar = Демонстрация. Вы: { $party }, { $role }
people-enter-other = Перейти: { $party }, { $role }
people-enter-choose = Другая роль
