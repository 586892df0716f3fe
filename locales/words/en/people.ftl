### People: roles, signing in and out, invitations, accounts, one’s own settings, the demonstration.

## Roles of an account

people-role-secretary = secretary
people-role-translator = translator
people-role-delegate = delegate
people-role-archivist = archivist
people-role-administrator = administrator

## What each role does, one line each

people-role-secretary-told = Prepares sessions, keeps drafts and registers.
people-role-translator-told = Translates the texts opened to them.
people-role-delegate-told = Reads what is shared with the Party, comments, proposes wording.
people-role-archivist-told = Reads final documents, prints and verifies them.
people-role-administrator-told = Keeps the accounts of their own Party and sees none of its drafts.

## Signing in

people-sign-in-title = Sign in
people-sign-in-lede = Sessions, minutes and lists of authorities under the Agreement.
people-sign-in-agreement = The Agreement can be read without signing in
people-address = E-mail address
people-password = Password
people-sign-in = Sign in
people-cannot-sign-in = Forgotten your password?
people-cannot-sign-in-told = A new link is given by your Party’s administrator.
people-sign-in-note = An account is made by invitation only. The invitation comes from your Party’s administrator.
people-sign-in-refused = You are not signed in
people-sign-in-wrong = Wrong e-mail address or password
people-sign-in-too-often = { $seconds ->
    [one] Too many attempts. Try again in { $seconds } second.
   *[other] Too many attempts. Try again in { $seconds } seconds.
}
people-session-ended = Your session has ended; sign in again.
people-ended-told = What you typed is not lost. Sign in beside this page, come back and send it again.
people-ended-sign-in = Sign in beside this page
people-ended-send = Send again
people-sign-in-first = Sign in to open this page.
people-signed-out = You have signed out.

## Accepting an invitation

people-invitation-title = Invitation
people-invitation-lede = { $party ->
    [kazakhstan] The Kazakhstan Party invites you to work in the secretariat of the Joint Commission.
   *[azerbaijan] The Azerbaijan Party invites you to work in the secretariat of the Joint Commission.
}
people-invitation-once = The link works once: set your password now.
people-invitation-language = The interface will be in the language of this page. Change it above, or later in the settings.
people-address-told = You will sign in with this address.
people-password-new = New password
people-password-told = At least { $least } characters. A phrase of four words will do.
people-password-repeat = Repeat the password
people-invitation-accept = Create the account
people-invitation-spent = This link no longer works
people-invitation-used = The link has been used or has expired. Ask your Party’s administrator for a new one.
people-invitation-used-before = If you have set a password already, sign in with it.

## Errors of these forms

people-roles-missing = Choose at least one role
people-address-wrong = Check the address: it should look like name@site
people-address-taken = There is an account with this address already
people-password-length = The password is too short or too long: at least { $least } characters are needed
people-password-differs = The passwords differ
people-password-current-wrong = This is not your present password

## Accounts of one’s own Party

people-title = Accounts
people-lede = Accounts of your Party. Those of the other Party are kept by its own administrator.
people-at-the-machine = Made at the machine
people-at-the-machine-told = These administrators were made by a command at the machine itself. Both Parties see the list; it stays for ever.
people-name = Surname and initials
people-roles = Roles
people-role = Role
people-period = Period
people-state = State
people-state-active = active
people-state-invited = invited, not yet accepted
people-state-closed = closed: no role is held
people-held = { $period }; basis: { $basis }
people-none = There are no accounts yet.

## Inviting, and the link that works once

people-invite = Invite
people-invite-title = New invitation
people-invite-lede = This makes a link by which the person sets a password.
people-invite-person = Whom
people-name-told = As they should stand in documents.
people-basis-told = The order or letter: its kind, number and date.
people-until = Last day
people-until-told = Leave it empty where no term is set.
people-invite-create = Make the link
people-link = Invitation link
people-link-shown = It is shown here only, and once: when you leave this page, nobody will see it again.
people-link-lasts = { $days ->
    [one] The link works once, within { $days } day.
   *[other] The link works once, within { $days } days.
}
people-link-hand-over = Copy it and hand it over in person: whoever opens it first sets the password.
people-link-lost = If it is lost, give a new one on the page of the account.
people-link-back = To the accounts

## One account: roles, a new link, history

people-roles-told = Changes hold from today. Without any role nobody can sign in.
people-roles-save = Save the roles
people-renew = New link
people-renew-told = For a forgotten password or a lost link.
people-renew-question = Give a new link? { $name }
people-renew-meaning = Earlier links stop working, and every session of this person ends at once. The present password holds until the new link has set another.
people-renew-act = Give a new link
people-renew-keep = Leave it as it is
people-history = History of roles

## One’s own settings

people-own-told = Your Party’s administrator changes name and roles.
people-own = About you
people-own-look = Language and look
people-interface-language = Language of the interface
people-theme = Look
people-theme-system = as on the device
people-theme-light = light
people-theme-dark = dark
people-password-change = Change the password
people-password-current = Present password
people-password-change-told = Sessions on other devices will end.
people-password-changed = The password has been changed. Sessions on other devices have ended.
people-sessions = Sessions on devices
people-sign-out-everywhere = Sign out everywhere
people-sign-out-everywhere-told = All your sessions will end, this one too.

## The demonstration: at whose desk one sits

people-enter-title = Demonstration
people-enter-lede = Choose a Party and a role, and see the secretariat as those see it who work there. You can change desks at any time.
people-enter-bar = Demonstration. You are: { $party }, { $role }
people-enter-other = Change to: { $party }, { $role }
people-enter-choose = Another role
